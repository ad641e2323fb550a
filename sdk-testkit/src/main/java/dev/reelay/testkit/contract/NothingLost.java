package dev.reelay.testkit.contract;

import dev.reelay.Generation;
import dev.reelay.Palette;
import dev.reelay.Picture;
import dev.reelay.Video;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds what an answer said and its decoded generations do not. */
public final class NothingLost {
    private final List<Generation> generations;
    private final List<Object> known = new ArrayList<>();
    private final List<String> lost = new ArrayList<>();

    private NothingLost(List<Generation> generations) {
        this.generations = generations;
        generations.forEach(this::addFields);
    }

    /**
     * Walks an answer's JSON, and returns the paths whose value is neither a field of one of the generations nor among
     * its extras at that path. {@code null}, blank text and the zero time say nothing, so they may be missing; and an
     * answer without generations has nothing to keep anything in.
     */
    public static List<String> of(@Nullable Object json, List<Generation> generations) {
        NothingLost check = new NothingLost(generations);
        if (!generations.isEmpty()) {
            check.walk(json, List.of());
        }
        return check.lost;
    }

    private void walk(@Nullable Object value, List<String> path) {
        if (value instanceof Map<?, ?> members) {
            members.forEach((name, member) -> {
                List<String> inner = new ArrayList<>(path);
                inner.add(String.valueOf(name));
                walk(member, inner);
            });
        } else if (value instanceof Collection<?> items) {
            // Lists of generations disappear in decoding, so their elements stand at the list's own path.
            items.forEach(item -> walk(item, path));
        } else if (!saysNothing(value) && !isField(value) && !isExtra(value, path)) {
            lost.add(String.join(".", path) + " = " + value);
        }
    }

    private static boolean saysNothing(@Nullable Object value) {
        return value == null
                || (value instanceof String text && (text.isBlank() || text.startsWith("0001-01-01T00:00:00")));
    }

    private boolean isField(@Nullable Object value) {
        return known.contains(comparable(value))
                || (value instanceof String text && (isShare(text) || isNumber(text) || isSize(text)))
                || (value instanceof Number number
                        && (isTime(number) || isPercent(number) || known.contains(number.toString())));
    }

    private boolean isTime(Number number) {
        return known.contains(Instant.ofEpochSecond(number.longValue()))
                || known.contains(Instant.ofEpochMilli(number.longValue()));
    }

    private boolean isPercent(Number number) {
        return known.contains(comparable(new BigDecimal(number.toString()).movePointLeft(2)));
    }

    private boolean isNumber(String text) {
        return text.matches("\\d{1,12}(\\.\\d{1,12})?") && known.contains(comparable(new BigDecimal(text)));
    }

    private boolean isSize(String text) {
        return text.matches("\\d{1,6}x\\d{1,6}")
                && Stream.of(text.split("x", -1)).allMatch(this::isNumber);
    }

    private boolean isShare(String percentage) {
        if (!percentage.endsWith("%")) {
            return false;
        }
        try {
            BigDecimal share = new BigDecimal(percentage.substring(0, percentage.length() - 1)).movePointLeft(2);
            return known.contains(comparable(share));
        } catch (NumberFormatException noNumber) {
            return false;
        }
    }

    private boolean isExtra(@Nullable Object value, List<String> path) {
        return generations.stream().anyMatch(generation -> {
            Object at = generation.extras();
            for (String name : path) {
                at = at instanceof Map<?, ?> map ? map.get(name) : null;
            }
            return holds(at, value);
        });
    }

    private static boolean holds(@Nullable Object at, @Nullable Object value) {
        return at instanceof Collection<?> items
                ? items.stream().anyMatch(item -> holds(item, value))
                : at != null && comparable(at).equals(comparable(value));
    }

    private void addFields(Generation generation) {
        add(generation.id());
        add(generation.rawState());
        add(generation.prompt());
        add(generation.aspectRatio());
        add(generation.model());
        add(generation.progress());
        generation.videos().forEach(this::addVideo);
        addVideo(generation.rawVideo());
        addPicture(generation.thumbnail());
        addPicture(generation.lastFrame());
        add(generation.createdAt());
        add(generation.completedAt());
        add(generation.failureReason());
        add(generation.liked());
        add(generation.queueState());
        add(generation.estimatedWait());
        add(generation.fileId());
        if (generation.usage() != null) {
            add(generation.usage().amount());
            generation.usage().details().values().forEach(this::add);
        }
    }

    private void addVideo(@Nullable Video video) {
        if (video != null) {
            add(video.id());
            add(video.url());
            add(video.watermarkedUrl());
            add(video.cover());
            add(video.size());
            add(video.downloadUrl());
            add(video.width());
            add(video.height());
            add(video.duration());
            add(video.expiresAt());
        }
    }

    private void addPicture(@Nullable Picture picture) {
        if (picture != null) {
            add(picture.url());
            add(picture.width());
            add(picture.height());
            add(picture.mediaType());
            add(picture.palette());
        }
    }

    private void add(@Nullable Object value) {
        if (value != null) {
            known.add(comparable(value));
        }
    }

    /** One form for equal things of different types: numbers without trailing zeros, times as instants. */
    private static Object comparable(@Nullable Object value) {
        if (value instanceof Duration duration) {
            return BigDecimal.valueOf(duration.toNanos(), 9).stripTrailingZeros();
        }
        if (value instanceof Number number) {
            return new BigDecimal(number.toString()).stripTrailingZeros();
        }
        if (value instanceof Palette palette) {
            return grid(palette);
        }
        if (value instanceof Instant instant) {
            return instant;
        }
        String text = String.valueOf(value);
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException notTime) {
            return text;
        }
    }

    private static String grid(Palette palette) {
        byte[] bytes = new byte[palette.colors().size() * 3];
        for (int i = 0; i < palette.colors().size(); i++) {
            bytes[3 * i] = (byte) palette.colors().get(i).red();
            bytes[3 * i + 1] = (byte) palette.colors().get(i).green();
            bytes[3 * i + 2] = (byte) palette.colors().get(i).blue();
        }
        return Base64.getEncoder().encodeToString(bytes);
    }
}
