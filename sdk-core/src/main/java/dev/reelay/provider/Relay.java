package dev.reelay.provider;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A host that speaks a provider's protocol, as the provider's specification lists it.
 *
 * @param name a short name, as {@code anyapi}
 * @param baseUrl where it answers, possibly with a path prefix; {@code null} where only its customers know
 * @param description the specification's words about it; may be empty
 */
public record Relay(String name, @Nullable String baseUrl, String description) {
    /** @throws NullPointerException if {@code name} or {@code description} is null */
    public Relay {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(description, "description");
    }
}
