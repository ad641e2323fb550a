package dev.reelay.cli.config;

import org.jspecify.annotations.Nullable;

/**
 * A relay under the user's own name.
 *
 * @param name the user's name for it
 * @param provider the provider's id; {@code null} where only the command line says it
 * @param relay the relay's name in the provider's specification; {@code null} where {@code baseUrl} says it all
 * @param baseUrl where it answers; {@code null} where the specification says it
 * @param keyVariable the environment variable that holds its key; {@code null} for the usual one
 */
public record NamedRelay(
        String name,
        @Nullable String provider,
        @Nullable String relay,
        @Nullable String baseUrl,
        @Nullable String keyVariable) {}
