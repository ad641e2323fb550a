package dev.reelay.generator.openapi.repair;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import io.swagger.v3.oas.models.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What was changed in a document. It is not safe for use by several threads while a repair goes on. */
public final class RepairLog {
    private final SpecJson json;
    private final List<Entry> entries = new ArrayList<>();

    /** Starts a list for documents of OpenAPI 3.0. */
    public RepairLog() {
        this(new SpecJson(SpecVersion.V30));
    }

    RepairLog(SpecJson json) {
        this.json = json;
    }

    /** How the document's parts look as JSON. */
    SpecJson json() {
        return json;
    }

    /** Adds a change; the values are parts of the document, JSON, or null for "nothing there". */
    public void add(RepairKind kind, Pointer pointer, @Nullable Object before, @Nullable Object after) {
        add(kind, pointer.toString(), before, after);
    }

    /** Adds a change of a file's text; the place is the file and the line. */
    public void add(RepairKind kind, String place, @Nullable Object before, @Nullable Object after) {
        entries.add(new Entry(kind, new Repair(kind.id(), place, json.tree(before), json.tree(after))));
    }

    /** Returns the changes by kind, and those of one kind by place. */
    public List<Repair> repairs() {
        return entries.stream()
                .sorted(Comparator.comparing(Entry::kind)
                        .thenComparing(entry -> entry.repair().pointer()))
                .map(Entry::repair)
                .toList();
    }

    /** Returns one line such as "12 repairs: 8 schemas named, 4 null types opened"; empty if nothing was changed. */
    public Optional<String> summary() {
        if (entries.isEmpty()) {
            return Optional.empty();
        }
        Map<RepairKind, Long> counts =
                entries.stream().collect(groupingBy(Entry::kind, () -> new EnumMap<>(RepairKind.class), counting()));
        String total = entries.size() == 1 ? "1 repair" : entries.size() + " repairs";
        return Optional.of(counts.entrySet().stream()
                .map(count -> count.getKey().count(count.getValue()))
                .collect(joining(", ", total + ": ", "")));
    }

    /**
     * Writes the changes as a JSON array of {@code {rule, pointer, before, after}}, an empty one if there are none. The
     * same repairs give the same bytes. Missing folders are created, and an existing file is replaced.
     *
     * @throws IOException if the file cannot be written
     */
    public void write(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Files.writeString(file, json.print(repairs()));
    }

    private record Entry(RepairKind kind, Repair repair) {}
}
