package dev.reelay.cli.config;

import dev.reelay.cli.failure.CommandFailure;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tomlj.Toml;
import org.tomlj.TomlParseError;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlTable;

/** Reads the text of a configuration file. Every complaint names the file, the line and what would be right. */
final class ConfigReader {
    private static final List<String> TOP = List.of("default", "relays");
    private static final List<String> OF_A_RELAY = List.of("provider", "relay", "base-url", "api-key-env");

    private final String file;

    ConfigReader(String file) {
        this.file = file;
    }

    /** @throws CommandFailure if the text is no TOML, or has a member that nobody knows */
    Config read(String text) {
        TomlParseResult toml = Toml.parse(text);
        if (toml.hasErrors()) {
            TomlParseError first = toml.errors().get(0);
            throw failure(first.position().line(), first.getMessage());
        }
        requireKnown(toml, TOP, "the file");
        Map<String, NamedRelay> relays = new LinkedHashMap<>();
        TomlTable tables = table(toml, "relays");
        if (tables != null) {
            for (String name : tables.keySet()) {
                relays.put(name, relay(name, table(tables, name)));
            }
        }
        String byDefault = text(toml, "default");
        if (byDefault != null && !relays.containsKey(byDefault)) {
            throw failure(
                    line(toml, "default"),
                    "default names \"" + byDefault + "\", and there is no [relays." + byDefault + "]");
        }
        return new Config(relays, byDefault);
    }

    private NamedRelay relay(String name, @Nullable TomlTable table) {
        if (table == null) {
            return new NamedRelay(name, null, name, null, null);
        }
        requireKnown(table, OF_A_RELAY, "relays." + name);
        String baseUrl = text(table, "base-url");
        String relay = text(table, "relay");
        return new NamedRelay(
                name,
                text(table, "provider"),
                relay == null && baseUrl == null ? name : relay,
                baseUrl,
                variable(table));
    }

    private @Nullable String variable(TomlTable table) {
        String name = text(table, "api-key-env");
        if (name != null && !KeyVariable.isName(name)) {
            throw failure(line(table, "api-key-env"), "api-key-env " + KeyVariable.ADVICE);
        }
        return name;
    }

    private void requireKnown(TomlTable table, List<String> known, String where) {
        for (String key : table.keySet()) {
            if (!known.contains(key)) {
                String advice = key.contains("key")
                        ? "; a key has no place in this file: put it into an environment variable, and its name into"
                                + " api-key-env"
                        : "; there are: " + String.join(", ", known);
                throw failure(line(table, key), "unknown member \"" + key + "\" of " + where + advice);
            }
        }
    }

    private @Nullable TomlTable table(TomlTable parent, String key) {
        Object value = parent.get(List.of(key));
        if (value != null && !(value instanceof TomlTable)) {
            throw failure(line(parent, key), key + " must be a table, as [relays.NAME]");
        }
        return (TomlTable) value;
    }

    private @Nullable String text(TomlTable table, String key) {
        Object value = table.get(List.of(key));
        if (value == null) {
            return null;
        }
        if (!(value instanceof String text) || text.isBlank()) {
            throw failure(line(table, key), key + " must be a text in quotes");
        }
        return text;
    }

    private static int line(TomlTable table, String key) {
        return table.inputPositionOf(List.of(key)).line();
    }

    private CommandFailure failure(int line, @Nullable String what) {
        return CommandFailure.usage("configuration file " + file + ", line " + line + ": " + what);
    }
}
