package dev.reelay.cli.output;

import dev.reelay.Generation;
import dev.reelay.Picture;
import dev.reelay.Usage;
import dev.reelay.Video;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One generation as lines of facts. What is absent has no line. */
public final class GenerationDetails {
    /** Where a fact's value begins, in cells. */
    static final int VALUE_COLUMN = 13;

    private final List<String> lines = new ArrayList<>();

    private GenerationDetails() {}

    /** Returns the lines: the state and the ref, then a fact each. Signatures in links are masked. */
    public static List<String> lines(Generation generation, ZoneId zone) {
        GenerationDetails details = new GenerationDetails();
        details.all(generation, zone);
        return details.lines;
    }

    private void all(Generation generation, ZoneId zone) {
        lines.add(Shown.state(generation) + "  " + generation.ref());
        fact("prompt", generation.prompt());
        fact("aspect", generation.aspectRatio());
        fact("model", generation.model());
        fact("created", time(generation.createdAt(), zone));
        fact("completed", time(generation.completedAt(), zone));
        fact("failure", failure(generation));
        fact("queue", generation.queueState());
        fact("wait", generation.estimatedWait() == null ? null : "about " + Shown.length(generation.estimatedWait()));
        fact("liked", generation.liked() == null ? null : generation.liked() ? "yes" : "no");
        fact("usage", usage(generation.usage()));
        int count = generation.videos().size();
        for (int i = 0; i < count; i++) {
            video(count == 1 ? "video" : "video " + (i + 1), generation.videos().get(i), zone);
        }
        video("raw video", generation.rawVideo(), zone);
        picture("thumbnail", generation.thumbnail());
        picture("last frame", generation.lastFrame());
        fact(
                "extras",
                generation.extras().isEmpty()
                        ? null
                        : String.join(", ", generation.extras().keySet()));
    }

    private void video(String label, @Nullable Video video, ZoneId zone) {
        if (video == null) {
            return;
        }
        List<String> known = new ArrayList<>();
        if (video.width() != null && video.height() != null) {
            known.add(Shown.size(video));
        }
        if (video.duration() != null) {
            known.add(Shown.length(video.duration()));
        }
        if (video.watermarked()) {
            known.add("watermarked");
        }
        if (video.expiresAt() != null) {
            known.add("link ends " + Shown.time(video.expiresAt(), zone));
        }
        fact(label, known.isEmpty() ? PlainText.masked(video.url()) : String.join(", ", known));
        if (!known.isEmpty()) {
            fact("", PlainText.masked(video.url()));
        }
        for (String other : Arrays.asList(video.downloadUrl(), video.watermarkedUrl())) {
            if (other != null && !other.equals(video.url())) {
                fact("", PlainText.masked(other));
            }
        }
    }

    private void picture(String label, @Nullable Picture picture) {
        if (picture == null) {
            return;
        }
        boolean sized = picture.width() != null && picture.height() != null;
        fact(label, sized ? Shown.size(picture.width(), picture.height()) : PlainText.masked(picture.url()));
        if (sized) {
            fact("", PlainText.masked(picture.url()));
        }
    }

    private static @Nullable String time(@Nullable Instant time, ZoneId zone) {
        return time == null ? null : Shown.time(time, zone) + " " + zone;
    }

    private static @Nullable String usage(@Nullable Usage usage) {
        if (usage == null || usage.amount() == null) {
            return null;
        }
        return usage.amount().toPlainString() + (usage.unit() == null ? "" : " " + usage.unit());
    }

    private static @Nullable String failure(Generation generation) {
        if (generation.failure() == null) {
            return generation.failureReason();
        }
        return generation.failure() + (generation.failureReason() == null ? "" : ": " + generation.failureReason());
    }

    private void fact(String label, @Nullable String value) {
        if (value != null) {
            lines.add(String.format("  %-11s%s", label, PlainText.oneLine(value)));
        }
    }
}
