package dev.reelay.provider.spi;

import dev.reelay.GenerationRef;
import dev.reelay.GenerationState;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where an answer comes from, and what it may leave unsaid.
 *
 * @param provider the provider's id
 * @param relay the relay's name or base URL; {@code null} when unknown
 * @param stateWhenAbsent the state of a generation whose relay gives none: {@link GenerationState#PENDING} right after a
 *     submit, {@link GenerationState#UNKNOWN} otherwise
 */
public record Origin(String provider, @Nullable String relay, GenerationState stateWhenAbsent) {
    /** @throws NullPointerException if {@code provider} or {@code stateWhenAbsent} is null */
    public Origin {
        Objects.requireNonNull(provider, "provider");
        Objects.requireNonNull(stateWhenAbsent, "stateWhenAbsent");
    }

    /** Returns the origin of answers whose state must not be missing. */
    public static Origin of(String provider, @Nullable String relay) {
        return new Origin(provider, relay, GenerationState.UNKNOWN);
    }

    /** Returns the same origin for the answer to a submit or extend, whose missing state means "accepted". */
    public Origin afterSubmit() {
        return new Origin(provider, relay, GenerationState.PENDING);
    }

    /** Names a generation of this origin. */
    public GenerationRef ref(String id) {
        return GenerationRef.of(provider, relay, id);
    }
}
