package dev.reelay.generator.openapi.diff;

import dev.reelay.generator.openapi.source.SpecException;
import dev.reelay.generator.openapi.source.SpecFiles;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Compares the specs in a folder with a git revision, and prints one line for each change. */
public final class SpecDiff {
    private static final String OVERLAY = ".overlay.yaml";

    private final Path folder;
    private final GitRevision base;

    SpecDiff(Path folder, GitRevision base) {
        this.folder = folder;
        this.base = base;
    }

    /**
     * Runs the comparison. Exits with 1 if changes break and that is to fail, and with 2 if there is nothing to compare
     * with.
     *
     * @param arguments the folder of the specs, the revision, and whether breaking changes fail: {@code true} or
     *     {@code false}
     */
    public static void main(String[] arguments) {
        try {
            Changes changes =
                    new SpecDiff(Path.of(arguments[0]), GitRevision.of(Path.of(arguments[0]), arguments[1])).changes();
            print(changes, arguments[1], System.out);
            if (changes.breaking() > 0 && Boolean.parseBoolean(arguments[2])) {
                System.exit(1);
            }
        } catch (IOException e) {
            System.err.println("spec-diff: " + e.getMessage());
            System.exit(2);
        }
    }

    /**
     * Compares every spec that is there now or was there then.
     *
     * @throws IOException if a spec cannot be read, now or then; the message names it
     */
    Changes changes() throws IOException {
        Path then = Files.createTempDirectory("specs");
        try {
            Map<String, String> before = new TreeMap<>(base.files(".yaml"));
            for (Map.Entry<String, String> file : before.entrySet()) {
                Files.writeString(then.resolve(file.getKey()), file.getValue()); // for what refers to files beside it
            }
            before.keySet().removeIf(name -> name.endsWith(OVERLAY));
            return changes(before, then);
        } finally {
            try (Stream<Path> files = Files.list(then)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(then);
        }
    }

    private Changes changes(Map<String, String> before, Path then) throws IOException {
        Map<String, String> after = files();
        Changes changes = new Changes();
        TreeSet<String> names = new TreeSet<>(before.keySet());
        names.addAll(after.keySet());
        for (String name : names) {
            String old = before.get(name);
            String current = after.get(name);
            if (old == null) {
                changes.add(Change.Kind.OTHER, name, "", "new spec");
            } else if (current == null) {
                changes.add(Change.Kind.BREAKING, name, "", "spec removed");
            } else if (!old.equals(current)) {
                OpenAPI was = parse(base + ":" + name, old, then.resolve(name));
                new SpecComparison(name, was, parse(name, current, folder.resolve(name))).addTo(changes);
            }
        }
        return changes;
    }

    static void print(Changes changes, String base, PrintStream out) {
        changes.lines().forEach(out::println);
        long all = changes.lines().size();
        out.println(
                all == 0
                        ? "No change in the specs since " + base + "."
                        : all + (all == 1 ? " change" : " changes") + " in the specs since " + base + ", "
                                + changes.breaking() + " breaking.");
    }

    private Map<String, String> files() throws IOException {
        Map<String, String> found = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".yaml")
                            && !each.toString().endsWith(OVERLAY))
                    .toList()) {
                found.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return found;
    }

    private static OpenAPI parse(String name, String yaml, Path file) throws IOException {
        try {
            SpecFiles.check(name, yaml);
        } catch (SpecException e) {
            throw new IOException(e.getMessage(), e);
        }
        ParseOptions options = new ParseOptions();
        options.setResolve(true);
        SwaggerParseResult result =
                new OpenAPIV3Parser().readLocation(file.toUri().toString(), null, options);
        if (result.getOpenAPI() == null) {
            throw new IOException(name + " is no OpenAPI document: " + String.join("; ", result.getMessages()));
        }
        return result.getOpenAPI();
    }
}
