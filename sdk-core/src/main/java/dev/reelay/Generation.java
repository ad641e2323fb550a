package dev.reelay;

import dev.reelay.internal.text.Redaction;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One generation as its relay described it last: the same record for every provider.
 *
 * <p>What a relay did not send, or sent blank, is {@code null}. Immutable and thread-safe.
 *
 * @param ref its name, to store and to go on from
 * @param state how far it has come
 * @param rawState the state in the relay's own word; {@code null} where it gave none
 * @param prompt what was asked for
 * @param aspectRatio width to height, as {@code 16:9}
 * @param video the best playable video
 * @param rawVideo the original without watermark, which relays with a paid upstream account add
 * @param thumbnail a picture of the video
 * @param lastFrame the video's last picture
 * @param createdAt when the relay accepted it; the zero time {@code 0001-01-01} that relays send for "unknown" is absent
 * @param failureReason why it failed, in the relay's words; absent unless the state is {@link GenerationState#FAILED} or
 *     {@link GenerationState#CANCELLED}
 * @param failure why it failed, in one vocabulary; absent unless the state is {@link GenerationState#FAILED}
 * @param liked whether its owner marked it as liked
 * @param queueState the relay's word for its place in the queue
 * @param estimatedWait the relay's guess of the time left
 * @param extras every other JSON member, under its name and with its value as it came: text, {@link Long} or
 *     {@link java.math.BigDecimal} or {@link Double}, {@link Boolean}, {@link java.util.List}, {@link Map}, or
 *     {@code null}; unmodifiable
 */
public record Generation(
        GenerationRef ref,
        GenerationState state,
        @Nullable String rawState,
        @Nullable String prompt,
        @Nullable String aspectRatio,
        @Nullable Video video,
        @Nullable Video rawVideo,
        @Nullable Picture thumbnail,
        @Nullable Picture lastFrame,
        @Nullable Instant createdAt,
        @Nullable String failureReason,
        @Nullable FailureKind failure,
        @Nullable Boolean liked,
        @Nullable String queueState,
        @Nullable Duration estimatedWait,
        Map<String, @Nullable Object> extras) {

    /** @throws NullPointerException if {@code ref}, {@code state} or {@code extras} is null */
    public Generation {
        Objects.requireNonNull(ref, "ref");
        Objects.requireNonNull(state, "state");
        extras = Collections.unmodifiableMap(new LinkedHashMap<>(extras));
    }

    /** Returns the generation's id at its relay: {@code ref().id()}. */
    public String id() {
        return ref.id();
    }

    @Override
    public String toString() {
        // extras hold whatever a relay sent, signed links among it: their names are enough here.
        return "Generation[ref=" + ref + ", state=" + state + ", rawState="
                + (rawState == null ? null : Redaction.text(rawState)) + ", prompt=" + prompt
                + ", aspectRatio=" + aspectRatio + ", video=" + video + ", rawVideo=" + rawVideo + ", thumbnail="
                + thumbnail + ", lastFrame=" + lastFrame + ", createdAt=" + createdAt + ", failureReason="
                + (failureReason == null ? null : Redaction.text(failureReason)) + ", failure=" + failure + ", liked="
                + liked + ", queueState=" + queueState
                + ", estimatedWait=" + estimatedWait + ", extras=" + extras.keySet() + "]";
    }
}
