package dev.reelay.internal.http;

import dev.reelay.errors.ReelayException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What an attempt's end means for the call.
 *
 * @param <T> what the call is for
 */
sealed interface Verdict<T> {
    /** The call is done. */
    record Done<T>(T value) implements Verdict<T> {}

    /** The call failed for good. */
    record Failed<T>(ReelayException error) implements Verdict<T> {}

    /**
     * The call failed, and may be tried again.
     *
     * @param error what the call fails with if it is not
     * @param after how long the relay asks to wait; {@code null} where it does not say
     */
    record Again<T>(ReelayException error, @Nullable Duration after) implements Verdict<T> {}
}
