package dev.reelay.cli.doctor;

import dev.reelay.Generation;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one request to a relay showed.
 *
 * @param provider the provider's id
 * @param relay the relay as refs name it
 * @param baseUrl where it answers
 * @param status the HTTP status
 * @param took from the request to the last byte of the answer
 * @param key what the relay thinks of the key
 * @param shape the answer's members
 * @param generation what the answer says; {@code null} where it holds no generation
 * @param trouble what is wrong, in one line; {@code null} where nothing is
 * @param unknown the members that the specification does not know
 */
public record Findings(
        String provider,
        String relay,
        String baseUrl,
        int status,
        Duration took,
        KeyVerdict key,
        String shape,
        @Nullable Generation generation,
        @Nullable String trouble,
        List<UnknownMember> unknown) {
    /** Copies the list. */
    public Findings {
        unknown = List.copyOf(unknown);
    }
}
