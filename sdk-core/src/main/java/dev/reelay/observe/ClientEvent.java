package dev.reelay.observe;

import dev.reelay.GenerationRef;
import dev.reelay.Operation;
import dev.reelay.errors.ErrorKind;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Something that began, ended or was seen in a client. In each, {@code error} is {@code null} when it went well, and
 * {@link ErrorKind#INTERRUPTED} when the caller ended it. Immutable and thread-safe.
 */
public sealed interface ClientEvent {
    /** Returns the provider's id. */
    String provider();

    /** Returns the relay's name or base URL, or {@code null} when unknown. */
    @Nullable
    String relay();

    /**
     * A call begins; the {@link CallEnded} of the same call follows.
     *
     * @param operation what it is for
     */
    record CallStarted(String provider, @Nullable String relay, Operation operation) implements ClientEvent {}

    /**
     * A call ended, with all its attempts. A submit whose outcome is not known has the error
     * {@link ErrorKind#SUBMIT_OUTCOME_UNKNOWN}.
     *
     * @param operation what it was for
     * @param attempts how often a request went out, or was tried to
     * @param took from the first attempt to the last answer
     */
    record CallEnded(
            String provider,
            @Nullable String relay,
            Operation operation,
            int attempts,
            Duration took,
            @Nullable ErrorKind error)
            implements ClientEvent {}

    /**
     * A wait ended.
     *
     * @param ref what was waited for
     * @param polls how often it was asked for
     * @param took from the wait's beginning to its end
     * @param queued how much of that the generation was seen to be pending
     * @param generating how much of that it was seen to be made
     */
    record WaitEnded(
            GenerationRef ref,
            int polls,
            Duration took,
            Duration queued,
            Duration generating,
            @Nullable ErrorKind error)
            implements ClientEvent {
        @Override
        public String provider() {
            return ref.provider();
        }

        @Override
        public @Nullable String relay() {
            return ref.relay();
        }
    }

    /**
     * A download ended.
     *
     * @param ref whose video it was
     * @param bytes the file's length; what there is of it if the download failed
     * @param took from its beginning to its end
     * @param watermarked whether a file was saved that carries a watermark, as far as can be told: its link says so, or the
     *     relay was asked for a link without one and gave none
     */
    record DownloadEnded(
            GenerationRef ref,
            long bytes,
            Duration took,
            boolean watermarked,
            @Nullable ErrorKind error) implements ClientEvent {
        @Override
        public String provider() {
            return ref.provider();
        }

        @Override
        public @Nullable String relay() {
            return ref.relay();
        }
    }

    /**
     * A state was seen that the specification does not know; notified once for each wait.
     *
     * @param ref whose state it is
     * @param state the relay's word; {@code null} where it gave none
     */
    record UnknownState(GenerationRef ref, @Nullable String state) implements ClientEvent {
        @Override
        public String provider() {
            return ref.provider();
        }

        @Override
        public @Nullable String relay() {
            return ref.relay();
        }
    }
}
