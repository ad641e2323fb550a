package dev.reelay.testkit.contract;

import com.squareup.moshi.JsonDataException;
import dev.reelay.FailureKind;
import dev.reelay.Generation;
import dev.reelay.GenerationState;
import dev.reelay.Video;
import dev.reelay.provider.spi.JsonValues;
import dev.reelay.provider.spi.Origin;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import okio.BufferedSource;
import org.jspecify.annotations.Nullable;

/** Reads the answers of {@link TinyDialect}, with or without a flaw. */
record TinyReader(Flaw flaw) {
    List<Generation> read(BufferedSource body, Origin origin) throws IOException {
        try {
            return decode(body, origin);
        } catch (ClassCastException | NullPointerException | IllegalArgumentException | DateTimeException e) {
            if (flaw == Flaw.TRUSTS_THE_SHAPE) {
                throw e;
            }
            throw new JsonDataException("no generation at $.data", e);
        }
    }

    private List<Generation> decode(BufferedSource body, Origin origin) throws IOException {
        if (flaw == Flaw.RUNS_OUT_OF_STACK) {
            descend(body.readUtf8(), 0);
        }
        if (flaw == Flaw.READS_NOTHING_AS_NOTHING && body.exhausted()) {
            return List.of();
        }
        Object json = JsonValues.ADAPTER.fromJson(body);
        Object data = json instanceof Map<?, ?> map ? map.get("data") : null;
        if (data instanceof List<?> items) {
            return items.stream()
                    .limit(flaw == Flaw.READS_THE_FIRST_OF_MANY ? 1 : items.size())
                    .map(item -> generation((Map<?, ?>) item, Map.of(), origin))
                    .toList();
        }
        if (data instanceof Map<?, ?> task && task.get("task_id") != null) {
            return List.of(generation(task, (Map<?, ?>) json, origin));
        }
        if (flaw == Flaw.READS_ERRORS_AS_GENERATIONS) {
            return List.of(generation(Map.of("task_id", "none", "status", "FAILED"), Map.of(), origin));
        }
        throw new JsonDataException("no generation at $.data");
    }

    private static int descend(String text, int depth) {
        return depth < text.length() ? descend(text, depth + 1) + 1 : 0;
    }

    private Generation generation(Map<?, ?> task, Map<?, ?> whole, Origin origin) {
        String word = String.valueOf(task.get("status"));
        GenerationState state = state(word);
        String reason = text(task, "reason");
        boolean failed = state == GenerationState.FAILED;
        Map<String, @Nullable Object> extras = new java.util.LinkedHashMap<>();
        if (flaw != Flaw.LOSES_EXTRAS) {
            whole.forEach((name, value) -> extras.put(String.valueOf(name), value));
        }
        return Generation.builder(origin.ref(String.valueOf(task.get("task_id"))), state)
                .rawState(word)
                .prompt(text(task, "text"))
                .video(video(task))
                .createdAt(time(task))
                .failureReason(flaw == Flaw.LOSES_THE_REASON ? null : reason)
                .failure(failed ? FailureKind.MODERATED : null)
                .extras(extras)
                .build();
    }

    private GenerationState state(String word) {
        return switch (word) {
            case "PENDING" -> flaw == Flaw.FINISHES_AT_ONCE ? GenerationState.COMPLETED : GenerationState.PENDING;
            case "PROCESSING" -> flaw == Flaw.NEVER_PROCESSES ? GenerationState.PENDING : GenerationState.PROCESSING;
            case "COMPLETED", "COMPLETED_WITHOUT_VIDEO" -> GenerationState.COMPLETED;
            case "FAILED" -> GenerationState.FAILED;
            default -> flaw == Flaw.TAKES_UNKNOWN_FOR_PENDING ? GenerationState.PENDING : GenerationState.UNKNOWN;
        };
    }

    private @Nullable Video video(Map<?, ?> task) {
        String url = text(task, "url");
        if (url == null) {
            boolean invents = flaw == Flaw.INVENTS_A_VIDEO && "COMPLETED_WITHOUT_VIDEO".equals(task.get("status"));
            return invents ? Video.of("https://cdn.example/none.mp4") : null;
        }
        Integer width = ((Number) java.util.Objects.requireNonNull(task.get("w"))).intValue();
        Integer height = ((Number) java.util.Objects.requireNonNull(task.get("h"))).intValue();
        boolean swapped = flaw == Flaw.SWAPS_WIDTH_AND_HEIGHT;
        return Video.builder(url)
                .width(swapped ? height : width)
                .height(swapped ? width : height)
                .build();
    }

    private @Nullable Instant time(Map<?, ?> task) {
        if (!(task.get("time") instanceof Number seconds)) {
            return null;
        }
        return flaw == Flaw.READS_SECONDS_AS_MILLIS
                ? Instant.ofEpochMilli(seconds.longValue())
                : Instant.ofEpochSecond(seconds.longValue());
    }

    private static @Nullable String text(Map<?, ?> task, String name) {
        return task.get(name) instanceof String text ? text : null;
    }
}
