package dev.reelay;

import dev.reelay.errors.ReelayException;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a wait has seen after one poll. Immutable and thread-safe.
 *
 * @param ref the generation that is waited for
 * @param generation as the relay described it last; {@code null} while no poll was answered
 * @param attempt the number of polls so far, from 1
 * @param elapsed since the wait began
 * @param nextPollIn until the next poll; zero after the last
 * @param error why this poll told nothing, when the wait goes on all the same; {@code null} when it was answered
 */
public record WaitProgress(
        GenerationRef ref,
        @Nullable Generation generation,
        int attempt,
        Duration elapsed,
        Duration nextPollIn,
        @Nullable ReelayException error) {
    /** @throws NullPointerException if {@code ref}, {@code elapsed} or {@code nextPollIn} is null */
    public WaitProgress {
        Objects.requireNonNull(ref, "ref");
        Objects.requireNonNull(elapsed, "elapsed");
        Objects.requireNonNull(nextPollIn, "nextPollIn");
    }
}
