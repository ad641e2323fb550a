package dev.reelay.cli.output;

import dev.reelay.provider.Provider;
import dev.reelay.provider.Relay;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Providers and their relays as one table, a relay a row. */
public final class ProviderTable {
    private ProviderTable() {}

    /** Returns the table's lines. */
    public static String text(List<Provider> providers, int width) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Provider provider : providers) {
            String operations = provider.capabilities().operations().stream()
                    .map(operation -> operation.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                    .collect(Collectors.joining(", "));
            for (Relay relay : provider.relays()) {
                rows.add(Cell.row(
                        provider.id(),
                        relay.name(),
                        relay.baseUrl() == null ? "give --base-url" : relay.baseUrl(),
                        operations));
            }
            if (provider.relays().isEmpty()) {
                rows.add(Cell.row(provider.id(), Shown.ABSENT, "give --base-url", operations));
            }
        }
        return new TextTable(
                        List.of("provider", "relay", "base URL", "operations"),
                        rows,
                        List.of(
                                Sacrifice.cut("operations", 16),
                                Sacrifice.cut("base URL", 16),
                                Sacrifice.drop("operations"),
                                Sacrifice.drop("base URL")))
                .text(width);
    }
}
