package dev.reelay.provider.spi;

import dev.reelay.FailureKind;
import dev.reelay.GenerationState;
import dev.reelay.provider.mapping.ModelField;
import org.jspecify.annotations.Nullable;

/**
 * Why a generation failed, if it did. Some relays put the result's link where the reason stands, so the member counts
 * only when the state says failed or cancelled.
 */
record Outcome(@Nullable String reason, @Nullable FailureKind kind) {
    static Outcome of(Choice choice, GenerationState state) {
        boolean failed = state == GenerationState.FAILED;
        if (!failed && state != GenerationState.CANCELLED) {
            return new Outcome(null, null);
        }
        String reason = choice.text(ModelField.FAILURE_REASON);
        return new Outcome(reason, failed ? FailureSigns.kind(reason) : null);
    }
}
