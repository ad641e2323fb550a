package dev.reelay.cli.output;

import dev.reelay.cli.json.Json;
import dev.reelay.cli.session.Session;
import dev.reelay.provider.Provider;
import dev.reelay.provider.Relay;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Providers with their relays and operations: a line of JSON for each, or one table with a row a relay. */
public final class ProviderList {
    private static final List<TextTable.Sacrifice> SACRIFICES = List.of(
            TextTable.Sacrifice.cut("operations", 16),
            TextTable.Sacrifice.cut("base URL", 16),
            TextTable.Sacrifice.drop("operations"),
            TextTable.Sacrifice.drop("base URL"));

    private ProviderList() {}

    /** Prints it. */
    public static void print(List<Provider> providers, Session session) {
        if (session.options().json()) {
            providers.forEach(provider -> session.out().println(json(provider)));
            return;
        }
        List<List<TextTable.Cell>> rows = new ArrayList<>();
        providers.forEach(provider -> rows.addAll(rows(provider)));
        session.out()
                .print(new TextTable(List.of("provider", "relay", "base URL", "operations"), rows, SACRIFICES)
                        .text(GenerationPrinter.width(session)));
    }

    private static List<List<TextTable.Cell>> rows(Provider provider) {
        String operations = provider.capabilities().operations().stream()
                .map(operation -> operation.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .collect(Collectors.joining(", "));
        String noUrl = "give --base-url";
        return provider.relays().isEmpty()
                ? List.of(TextTable.Cell.row(provider.id(), Shown.ABSENT, noUrl, operations))
                : provider.relays().stream()
                        .map(relay -> TextTable.Cell.row(
                                provider.id(),
                                relay.name(),
                                relay.baseUrl() == null ? noUrl : relay.baseUrl(),
                                operations))
                        .toList();
    }

    private static String json(Provider provider) {
        List<Json.Members> relays = new ArrayList<>();
        for (Relay relay : provider.relays()) {
            relays.add(Json.members()
                    .with("relay", relay.name())
                    .with("baseUrl", relay.baseUrl())
                    .with("description", relay.description()));
        }
        Json.Members operations = Json.members();
        provider.capabilities()
                .fields()
                .forEach((operation, fields) -> operations.with(
                        operation.name().toLowerCase(Locale.ROOT),
                        fields.stream()
                                .map(field -> field.name().toLowerCase(Locale.ROOT))
                                .toList()));
        return Json.members()
                .with("provider", provider.id())
                .with("title", provider.title())
                .with("relays", relays)
                .with("operations", operations)
                .line();
    }
}
