package dev.reelay.cli.output;

import com.squareup.moshi.JsonWriter;
import dev.reelay.Generation;
import dev.reelay.Picture;
import dev.reelay.Rgb;
import dev.reelay.Usage;
import dev.reelay.Video;
import dev.reelay.provider.spi.JsonValues;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Writes generations as JSON for programs: one compact object, whose members are a contract. What is absent is left out;
 * links are whole, as a program needs them.
 */
public final class GenerationJson {
    private GenerationJson() {}

    /** Returns one line of JSON. */
    public static String line(Generation generation) {
        return JsonLine.of(json -> write(json, generation));
    }

    private static void write(JsonWriter json, Generation generation) throws IOException {
        json.beginObject();
        json.name("provider").value(generation.ref().provider());
        json.name("relay").value(generation.ref().relay());
        json.name("id").value(generation.id());
        json.name("ref").value(generation.ref().toString());
        json.name("state").value(generation.state().name());
        json.name("rawState").value(generation.rawState());
        json.name("progress").value(generation.progress());
        json.name("model").value(generation.model());
        json.name("prompt").value(generation.prompt());
        json.name("aspectRatio").value(generation.aspectRatio());
        json.name("createdAt").value(time(generation.createdAt()));
        json.name("completedAt").value(time(generation.completedAt()));
        if (!generation.videos().isEmpty()) {
            json.name("videos").beginArray();
            for (Video video : generation.videos()) {
                video(json, video);
            }
            json.endArray();
        }
        video(json.name("video"), generation.video());
        video(json.name("rawVideo"), generation.rawVideo());
        picture(json.name("thumbnail"), generation.thumbnail());
        picture(json.name("lastFrame"), generation.lastFrame());
        json.name("failureReason").value(generation.failureReason());
        json.name("failure")
                .value(
                        generation.failure() == null
                                ? null
                                : generation.failure().name());
        json.name("liked").value(generation.liked());
        json.name("queueState").value(generation.queueState());
        json.name("estimatedWaitSeconds").value(seconds(generation.estimatedWait()));
        usage(json.name("usage"), generation.usage());
        json.name("extras");
        json.setSerializeNulls(true); // a null that a relay sent is kept
        JsonValues.ADAPTER.toJson(json, generation.extras());
        json.setSerializeNulls(false);
        json.endObject();
    }

    private static void video(JsonWriter json, @Nullable Video video) throws IOException {
        if (video == null) {
            json.nullValue();
            return;
        }
        json.beginObject();
        json.name("id").value(video.id());
        json.name("url").value(video.url());
        json.name("downloadUrl").value(video.downloadUrl());
        json.name("watermarkedUrl").value(video.watermarkedUrl());
        json.name("cover").value(video.cover());
        json.name("size").value(video.size());
        json.name("width").value(video.width());
        json.name("height").value(video.height());
        json.name("durationSeconds").value(seconds(video.duration()));
        json.name("expiresAt").value(time(video.expiresAt()));
        json.name("watermarked").value(video.watermarked());
        json.endObject();
    }

    private static void picture(JsonWriter json, @Nullable Picture picture) throws IOException {
        if (picture == null) {
            json.nullValue();
            return;
        }
        json.beginObject();
        json.name("url").value(picture.url());
        json.name("width").value(picture.width());
        json.name("height").value(picture.height());
        json.name("mediaType").value(picture.mediaType());
        if (picture.palette() != null) {
            json.name("palette").beginArray();
            for (Rgb color : picture.palette().colors()) {
                json.value(color.toString());
            }
            json.endArray();
        }
        json.endObject();
    }

    private static void usage(JsonWriter json, @Nullable Usage usage) throws IOException {
        if (usage == null) {
            json.nullValue();
            return;
        }
        json.beginObject();
        json.name("amount").value(usage.amount());
        json.name("unit").value(usage.unit());
        if (!usage.details().isEmpty()) {
            json.name("details");
            JsonValues.ADAPTER.toJson(json, usage.details());
        }
        json.endObject();
    }

    private static @Nullable String time(@Nullable Instant time) {
        return time == null ? null : time.toString();
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
