package dev.reelay.testkit.dialect;

import dev.reelay.testkit.script.Stage;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A simulated generation at the moment it is asked about. Immutable.
 *
 * @param id its id, a UUID
 * @param number its number at this relay, from 1
 * @param prompt what was asked for
 * @param aspectRatio width to height; {@code 16:9} where the request had none
 * @param path the path of the submit or extend below the relay's base URL, as {@code /v1/videos/text2video}
 * @param request the body of the submit or extend
 * @param stage where it stands; never {@link Stage#NOT_FOUND}
 * @param word the state's word that the timeline prescribes; {@code null} for the relay's own
 * @param failureReason why it failed; {@code null} where it did not
 * @param createdAt when it was accepted
 * @param since when it came to stand there
 * @param files its files; {@code null} until it is complete
 */
public record Task(
        String id,
        int number,
        String prompt,
        String aspectRatio,
        String path,
        Map<String, @Nullable Object> request,
        Stage stage,
        @Nullable String word,
        @Nullable String failureReason,
        Instant createdAt,
        Instant since,
        @Nullable Files files) {

    /** Returns the state in the words that the documented relays share, unless the timeline prescribes one. */
    public String state() {
        if (word != null) {
            return word;
        }
        return switch (stage) {
            case NOT_FOUND, PENDING -> "pending";
            case PROCESSING -> "processing";
            case COMPLETED, COMPLETED_WITHOUT_VIDEO -> "completed";
            case FAILED -> "failed";
            case CANCELLED -> "cancelled";
        };
    }

    /** Returns its files, once there are any. */
    public Optional<Files> media() {
        return Optional.ofNullable(files);
    }
}
