package dev.reelay.cli.output;

import dev.reelay.Generation;
import dev.reelay.Picture;
import dev.reelay.Usage;
import dev.reelay.Video;
import dev.reelay.cli.json.Json;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes generations as JSON for programs: one compact object, whose members are a contract. What is absent is left out;
 * links are whole, as a program needs them.
 */
public final class GenerationJson {
    private GenerationJson() {}

    /** Returns one line of JSON. */
    public static String line(Generation generation) {
        List<Object> videos = new ArrayList<>();
        for (Video video : generation.videos()) {
            videos.add(video(video));
        }
        return Json.members()
                .with("provider", generation.ref().provider())
                .with("relay", generation.ref().relay())
                .with("id", generation.id())
                .with("ref", generation.ref())
                .with("state", generation.state().name())
                .with("rawState", generation.rawState())
                .with("progress", generation.progress())
                .with("model", generation.model())
                .with("prompt", generation.prompt())
                .with("aspectRatio", generation.aspectRatio())
                .with("createdAt", generation.createdAt())
                .with("completedAt", generation.completedAt())
                .with("videos", videos.isEmpty() ? null : videos)
                .with("video", video(generation.video()))
                .with("rawVideo", video(generation.rawVideo()))
                .with("thumbnail", picture(generation.thumbnail()))
                .with("lastFrame", picture(generation.lastFrame()))
                .with("failureReason", generation.failureReason())
                .with(
                        "failure",
                        generation.failure() == null
                                ? null
                                : generation.failure().name())
                .with("liked", generation.liked())
                .with("queueState", generation.queueState())
                .with("estimatedWaitSeconds", seconds(generation.estimatedWait()))
                .with("usage", usage(generation.usage()))
                .with("extras", generation.extras()) // with the nulls that the relay sent
                .line();
    }

    private static Json.@Nullable Members video(@Nullable Video video) {
        return video == null
                ? null
                : Json.members()
                        .with("id", video.id())
                        .with("url", video.url())
                        .with("downloadUrl", video.downloadUrl())
                        .with("watermarkedUrl", video.watermarkedUrl())
                        .with("cover", video.cover())
                        .with("size", video.size())
                        .with("width", video.width())
                        .with("height", video.height())
                        .with("durationSeconds", seconds(video.duration()))
                        .with("expiresAt", video.expiresAt())
                        .with("watermarked", video.watermarked());
    }

    private static Json.@Nullable Members picture(@Nullable Picture picture) {
        return picture == null
                ? null
                : Json.members()
                        .with("url", picture.url())
                        .with("width", picture.width())
                        .with("height", picture.height())
                        .with("mediaType", picture.mediaType())
                        .with(
                                "palette",
                                picture.palette() == null
                                        ? null
                                        : picture.palette().colors());
    }

    private static Json.@Nullable Members usage(@Nullable Usage usage) {
        return usage == null
                ? null
                : Json.members()
                        .with("amount", usage.amount())
                        .with("unit", usage.unit())
                        .with("details", usage.details().isEmpty() ? null : usage.details());
    }

    private static @Nullable BigDecimal seconds(@Nullable Duration duration) {
        if (duration == null) {
            return null;
        }
        BigDecimal exact = BigDecimal.valueOf(duration.getSeconds())
                .add(BigDecimal.valueOf(duration.getNano(), 9))
                .stripTrailingZeros();
        return exact.scale() < 0 ? exact.setScale(0) : exact; // 10, not 1E+1
    }
}
