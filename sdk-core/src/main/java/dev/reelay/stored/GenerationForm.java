package dev.reelay.stored;

import dev.reelay.FailureKind;
import dev.reelay.Generation;
import dev.reelay.GenerationRef;
import dev.reelay.GenerationState;
import dev.reelay.Palette;
import dev.reelay.Picture;
import dev.reelay.Rgb;
import dev.reelay.Usage;
import dev.reelay.Video;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Generations as JSON objects. What is absent is left out, but in the extras, where a relay's {@code null} stays. */
final class GenerationForm {
    private GenerationForm() {}

    static Map<String, @Nullable Object> members(Generation generation) {
        List<Object> videos = new ArrayList<>();
        for (Video video : generation.videos()) {
            videos.add(members(video));
        }
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put("provider", generation.ref().provider());
        members.put("relay", generation.ref().relay());
        members.put("id", generation.id());
        members.put("ref", generation.ref().toString());
        members.put("state", generation.state().name());
        members.put("rawState", generation.rawState());
        members.put("progress", generation.progress());
        members.put("model", generation.model());
        members.put("prompt", generation.prompt());
        members.put("aspectRatio", generation.aspectRatio());
        members.put("createdAt", text(generation.createdAt()));
        members.put("completedAt", text(generation.completedAt()));
        members.put("videos", videos.isEmpty() ? null : videos);
        members.put("video", generation.video() == null ? null : members(generation.video()));
        members.put("rawVideo", generation.rawVideo() == null ? null : members(generation.rawVideo()));
        members.put("fileId", generation.fileId());
        members.put("thumbnail", members(generation.thumbnail()));
        members.put("lastFrame", members(generation.lastFrame()));
        members.put("failureReason", generation.failureReason());
        members.put("failure", text(generation.failure()));
        members.put("liked", generation.liked());
        members.put("queueState", generation.queueState());
        members.put("estimatedWaitSeconds", seconds(generation.estimatedWait()));
        members.put("usage", members(generation.usage()));
        members.put("extras", generation.extras());
        return present(members);
    }

    private static Map<String, @Nullable Object> members(Video video) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put("id", video.id());
        members.put("url", video.url());
        members.put("downloadUrl", video.downloadUrl());
        members.put("watermarkedUrl", video.watermarkedUrl());
        members.put("cover", video.cover());
        members.put("size", video.size());
        members.put("width", video.width());
        members.put("height", video.height());
        members.put("durationSeconds", seconds(video.duration()));
        members.put("expiresAt", text(video.expiresAt()));
        members.put("watermarked", video.watermarked());
        return present(members);
    }

    private static @Nullable Map<String, @Nullable Object> members(@Nullable Picture picture) {
        if (picture == null) {
            return null;
        }
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put("url", picture.url());
        members.put("width", picture.width());
        members.put("height", picture.height());
        members.put("mediaType", picture.mediaType());
        Palette palette = picture.palette();
        members.put(
                "palette",
                palette == null
                        ? null
                        : palette.colors().stream().map(Rgb::toString).toList());
        return present(members);
    }

    private static @Nullable Map<String, @Nullable Object> members(@Nullable Usage usage) {
        if (usage == null) {
            return null;
        }
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put("amount", usage.amount());
        members.put("unit", usage.unit());
        members.put("details", usage.details().isEmpty() ? null : usage.details());
        return present(members);
    }

    private static Map<String, @Nullable Object> present(Map<String, @Nullable Object> members) {
        members.values().removeIf(value -> value == null);
        return members;
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
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

    static Generation generation(Members members) {
        GenerationRef ref = members.required(members.parsed("ref", GenerationRef::parse, "a generation's ref"), "ref");
        GenerationState state =
                members.required(members.parsed("state", GenerationState::valueOf, "a generation's state"), "state");
        List<Video> videos = new ArrayList<>();
        for (Members video : members.list("videos", "url")) {
            videos.add(video(video));
        }
        Members rawVideo = members.object("rawVideo");
        Map<String, @Nullable Object> extras = members.map("extras");
        return Generation.builder(ref, state)
                .rawState(members.text("rawState"))
                .progress(members.real("progress"))
                .model(members.text("model"))
                .prompt(members.text("prompt"))
                .aspectRatio(members.text("aspectRatio"))
                .createdAt(members.moment("createdAt"))
                .completedAt(members.moment("completedAt"))
                .videos(videos)
                .rawVideo(rawVideo == null ? null : video(rawVideo))
                .fileId(members.text("fileId"))
                .thumbnail(picture(members.object("thumbnail")))
                .lastFrame(picture(members.object("lastFrame")))
                .failureReason(members.text("failureReason"))
                .failure(members.parsed("failure", FailureKind::valueOf, "a kind of failure"))
                .liked(members.flag("liked"))
                .queueState(members.text("queueState"))
                .estimatedWait(members.seconds("estimatedWaitSeconds"))
                .usage(usage(members.object("usage")))
                .extras(extras == null ? Map.of() : extras)
                .build();
    }

    private static Video video(Members members) {
        Video video = Video.builder(members.required(members.text("url"), "url"))
                .id(members.text("id"))
                .downloadUrl(members.text("downloadUrl"))
                .watermarkedUrl(members.text("watermarkedUrl"))
                .cover(members.text("cover"))
                .size(members.whole("size"))
                .width(members.small("width"))
                .height(members.small("height"))
                .duration(members.seconds("durationSeconds"))
                .build();
        Instant expiry = members.moment("expiresAt");
        // What the links say themselves need not be said again.
        return Objects.equals(expiry, video.expiresAt())
                ? video
                : video.toBuilder().expiresAt(expiry).build();
    }

    private static @Nullable Picture picture(@Nullable Members members) {
        if (members == null) {
            return null;
        }
        List<Rgb> colors = new ArrayList<>();
        for (Members color : members.list("palette", "color")) {
            colors.add(color.required(color.parsed("color", Rgb::parse, "a colour as #rrggbb"), "color"));
        }
        return Picture.builder(members.required(members.text("url"), "url"))
                .width(members.small("width"))
                .height(members.small("height"))
                .mediaType(members.text("mediaType"))
                .palette(colors.isEmpty() ? null : Palette.of(colors))
                .build();
    }

    private static @Nullable Usage usage(@Nullable Members members) {
        if (members == null) {
            return null;
        }
        Map<String, @Nullable Object> details = members.map("details");
        return Usage.builder()
                .amount(members.number("amount"))
                .unit(members.text("unit"))
                .details(details == null ? Map.of() : details)
                .build();
    }
}
