package dev.reelay.cli.failure;

import org.jspecify.annotations.Nullable;

/**
 * An error as a command reports it.
 *
 * @param exit the exit code
 * @param kind what went wrong, as {@code not_found}
 * @param message one line: what happened and what to do
 * @param status the relay's HTTP status; {@code null} where there was no answer
 * @param requestId the relay's id of the request; {@code null} where it gave none
 */
public record Problem(
        ExitCode exit,
        String kind,
        String message,
        @Nullable Integer status,
        @Nullable String requestId) {}
