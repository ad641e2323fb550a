package dev.reelay.webhook;

import dev.reelay.Generation;
import dev.reelay.GenerationRef;
import java.util.Objects;

/**
 * What a callback says of a generation. Unless it is verified, anybody may have sent it: it says where to look, and
 * {@link dev.reelay.VideoClient#confirm} looks. Immutable and thread-safe.
 *
 * @param claimed the generation as the callback describes it; not to be trusted unless {@code verified}, and older than
 *     what is known where callbacks overtake each other
 * @param duplicate whether the same was said before
 * @param verified whether the callback's signature was checked, and is right
 */
public record WebhookHint(Generation claimed, boolean duplicate, boolean verified) {
    /** @throws NullPointerException if {@code claimed} is null */
    public WebhookHint {
        Objects.requireNonNull(claimed, "claimed");
    }

    /** Makes a hint that is not verified. */
    public WebhookHint(Generation claimed, boolean duplicate) {
        this(claimed, duplicate, false);
    }

    /** Returns the name of the generation, at the relay that the callbacks are expected from. */
    public GenerationRef ref() {
        return claimed.ref();
    }

    /**
     * Returns the same hint under the name that was stored when the generation was accepted, which may keep what no callback
     * tells, as the kind of a Kling task: {@code client.confirm(hint.at(stored))} then asks once, and in the right place.
     *
     * @throws IllegalArgumentException if {@code stored} names another generation
     */
    public WebhookHint at(GenerationRef stored) {
        if (!stored.withProviderState(null).equals(ref().withProviderState(null))) {
            throw new IllegalArgumentException("the callback is about " + ref() + ", and not about " + stored);
        }
        return new WebhookHint(claimed.toBuilder().ref(stored).build(), duplicate, verified);
    }
}
