package dev.reelay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.reelay.cli.json.Json;
import java.util.List;
import java.util.Map;

/** What a command printed, and how it ended. */
public record CliResult(int exit, String out, String err) {
    /** The command ended well. */
    public CliResult done() {
        assertThat(exit).as("exit code; standard error: %s", err).isZero();
        return this;
    }

    /** The command ended with one line on standard error, no output and no stack trace. */
    public CliResult failed(int exitCode) {
        assertThat(exit).as("exit code; standard error: %s", err).isEqualTo(exitCode);
        assertThat(err.lines()).as("standard error").hasSize(1);
        assertThat(err).startsWith("reelay: ").doesNotContain("\tat ", "Caused by");
        assertThat(out).isEmpty();
        return this;
    }

    /** Returns the lines of standard output as JSON objects. */
    public List<Map<?, ?>> objects() {
        return out.lines().<Map<?, ?>>map(CliResult::object).toList();
    }

    /** Returns the one line of standard output as a JSON object. */
    public Map<?, ?> object() {
        assertThat(out.lines()).as("standard output").hasSize(1);
        return object(out);
    }

    /** Returns the error that standard error holds as JSON. */
    public Map<?, ?> error() {
        return member(object(err.lines().reduce("", (earlier, last) -> last)), "error");
    }

    /** Returns a member that must be an object. */
    public static Map<?, ?> member(Map<?, ?> json, String name) {
        if (json.get(name) instanceof Map<?, ?> object) {
            return object;
        }
        throw new AssertionError(name + " is no object in " + json);
    }

    private static Map<?, ?> object(String line) {
        if (Json.read(line) instanceof Map<?, ?> object) {
            return object;
        }
        throw new AssertionError("no JSON object: " + line);
    }
}
