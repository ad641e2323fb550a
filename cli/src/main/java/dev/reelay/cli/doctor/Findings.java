package dev.reelay.cli.doctor;

import dev.reelay.Generation;
import dev.reelay.cli.failure.ExitCode;
import dev.reelay.errors.ErrorKind;
import dev.reelay.provider.spi.KnownMembers.Unknown;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one request to a relay showed.
 *
 * @param provider the provider's id
 * @param relay the relay as refs name it
 * @param baseUrl where it answers
 * @param status the HTTP status of an error; {@code null} where the answer is none
 * @param took from the request to the last byte of the answer
 * @param diagnosis what it means
 * @param shape the answer's members; {@code null} where it is no JSON
 * @param generation the first that the answer holds; {@code null} where it holds none
 * @param unknown the members that the specification does not name
 */
public record Findings(
        String provider,
        String relay,
        String baseUrl,
        @Nullable Integer status,
        Duration took,
        Diagnosis diagnosis,
        @Nullable String shape,
        @Nullable Generation generation,
        List<Unknown> unknown) {
    /** Copies the list. */
    public Findings {
        unknown = List.copyOf(unknown);
    }

    /**
     * Tells whether all is as it should be.
     *
     * @param asked whether a generation was asked for that should be there
     */
    public boolean well(boolean asked) {
        return diagnosis.kind() == null
                || (!asked && diagnosis.kind() == ErrorKind.NOT_FOUND && diagnosis.key() == KeyVerdict.ACCEPTED);
    }

    /** Returns the exit code: that of any command which gets this answer. */
    public int exit(boolean asked) {
        ErrorKind kind = diagnosis.kind();
        return kind == null || well(asked) ? 0 : ExitCode.of(kind).code();
    }
}
