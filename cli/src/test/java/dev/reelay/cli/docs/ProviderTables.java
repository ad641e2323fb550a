package dev.reelay.cli.docs;

import dev.reelay.Generation;
import dev.reelay.Operation;
import dev.reelay.RequestField;
import dev.reelay.errors.ReelayException;
import dev.reelay.provider.Provider;
import dev.reelay.provider.Relay;
import dev.reelay.stored.StoredForm;
import dev.reelay.testkit.contract.SpecExamples;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What providers can do, as Markdown tables: the providers say it, and so do the examples of their specifications. */
final class ProviderTables {
    private static final String YES = "✓";
    /** What every answer has, so that nothing is to be told. */
    private static final Set<String> ALWAYS = Set.of("provider", "relay", "id", "ref", "state", "rawState", "extras");
    /** What some examples have, in the model's order. */
    private static final List<String> RESULTS = List.of(
            "progress",
            "model",
            "prompt",
            "aspectRatio",
            "createdAt",
            "completedAt",
            "videos",
            "video.id",
            "video.url",
            "video.downloadUrl",
            "video.watermarkedUrl",
            "video.cover",
            "video.size",
            "video.width",
            "video.height",
            "video.durationSeconds",
            "video.expiresAt",
            "video.watermarked",
            "rawVideo",
            "fileId",
            "thumbnail",
            "lastFrame",
            "failureReason",
            "failure",
            "usage");

    private final List<Provider> providers;
    private final Map<Provider, Set<String>> told = new HashMap<>();

    ProviderTables(List<Provider> providers, Path specifications) {
        this.providers = providers;
        for (Provider provider : providers) {
            told.put(provider, told(provider, specifications.resolve(provider.id() + ".yaml")));
        }
    }

    /** Returns the tables by their names. */
    Map<String, String> all() {
        return Map.of(
                "relays", relays(),
                "operations",
                        marks(
                                "operation",
                                List.of(Operation.values()),
                                ProviderTables::name,
                                operation -> provider -> provider.capabilities().supports(operation)),
                "submit", fields(Operation.SUBMIT),
                "extend", fields(Operation.EXTEND),
                "results",
                        marks(
                                "result",
                                RESULTS,
                                name -> "`" + name + "`",
                                name -> provider ->
                                        told.getOrDefault(provider, Set.of()).contains(name)));
    }

    private String relays() {
        return table(
                List.of("provider", "relay", "base URL"),
                providers.stream()
                        .flatMap(provider -> provider.relays().stream().map(relay -> row(provider, relay)))
                        .toList());
    }

    private static List<String> row(Provider provider, Relay relay) {
        String url = relay.baseUrl() == null ? "its host is yours to give" : "`" + relay.baseUrl() + "`";
        return List.of("`" + provider.id() + "`", "`" + relay.name() + "`", url);
    }

    private String fields(Operation operation) {
        List<RequestField> taken = Arrays.stream(RequestField.values())
                .filter(field -> providers.stream()
                        .anyMatch(provider -> provider.capabilities().takes(operation, field)))
                .toList();
        return marks(
                "field",
                taken,
                field -> "`" + field.accessor() + "`",
                field -> provider -> provider.capabilities().takes(operation, field));
    }

    /** A row for each thing, and a column for each provider, with a mark where the provider has it. */
    private <T> String marks(
            String title, List<T> things, Function<T, String> name, Function<T, Predicate<Provider>> has) {
        List<String> head = Stream.concat(
                        Stream.of(title), providers.stream().map(provider -> "`" + provider.id() + "`"))
                .toList();
        List<List<String>> rows = new ArrayList<>();
        for (T thing : things) {
            List<String> row = new ArrayList<>();
            row.add(name.apply(thing));
            providers.forEach(provider -> row.add(has.apply(thing).test(provider) ? YES : ""));
            rows.add(row);
        }
        return table(head, rows);
    }

    private static String table(List<String> head, List<List<String>> rows) {
        String line = head.stream().map(cell -> "---").collect(Collectors.joining("|", "|", "|"));
        return Stream.concat(Stream.of(line(head), line), rows.stream().map(ProviderTables::line))
                .collect(Collectors.joining("\n", "\n", "\n\n"));
    }

    private static String line(List<String> cells) {
        return cells.stream().collect(Collectors.joining(" | ", "| ", " |"));
    }

    private static String name(Operation operation) {
        return operation.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** Returns what no table has a row for. */
    Set<String> untold() {
        Set<String> names = new TreeSet<>();
        told.values().forEach(names::addAll);
        RESULTS.forEach(names::remove);
        return names;
    }

    private static Set<String> told(Provider provider, Path specification) {
        Set<String> names = new HashSet<>();
        for (String json : SpecExamples.of(specification).of("TaskAnswer").values()) {
            for (Generation generation : generations(provider, json)) {
                StoredForm.members(generation).forEach((name, value) -> {
                    if (name.equals("video") && value instanceof Map<?, ?> video) {
                        video.forEach((member, said) -> {
                            if (!Boolean.FALSE.equals(said)) {
                                names.add("video." + member);
                            }
                        });
                    } else if (!ALWAYS.contains(name)) {
                        names.add(name);
                    }
                });
            }
        }
        return names;
    }

    private static List<Generation> generations(Provider provider, String json) {
        try {
            return provider.decode(json, null);
        } catch (ReelayException refused) {
            return List.of(); // an example of how the relay says no
        }
    }
}
