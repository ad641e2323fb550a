package dev.reelay.webhook;

import dev.reelay.Generation;
import dev.reelay.GenerationRef;
import java.util.Objects;

/**
 * What a callback says of a generation. Nobody signs callbacks, so anybody may have sent it: it says where to look, and
 * {@link dev.reelay.VideoClient#confirm} looks. Immutable and thread-safe.
 *
 * @param claimed the generation as the callback describes it; not to be trusted
 * @param duplicate whether the same was said before
 */
public record WebhookHint(Generation claimed, boolean duplicate) {
    /** @throws NullPointerException if {@code claimed} is null */
    public WebhookHint {
        Objects.requireNonNull(claimed, "claimed");
    }

    /** Returns the name of the generation, at the relay that the callbacks are expected from. */
    public GenerationRef ref() {
        return claimed.ref();
    }
}
