package dev.example.mini;

import dev.example.mini.wire.Request;
import dev.example.mini.wire.Task;
import dev.example.mini.wire.TaskJsonAdapter;
import dev.example.mini.wire.Video;
import dev.reelay.GenerationState;
import dev.reelay.provider.spi.Generated;
import dev.reelay.provider.spi.GenerationDecoder;
import dev.reelay.provider.spi.GenerationDraft;
import dev.reelay.provider.spi.Leftovers;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@link Task} into the unified model, as {@code MiniMapping} says.
 */
@Generated("dev.reelay.generator.processor")
public final class MiniDecoder extends GenerationDecoder<Task> {
    private static final Map<String, GenerationState> STATES = Map.ofEntries(Map.entry("broken", GenerationState.FAILED));

    /**
     * The decoder; it has no state.
     */
    public static final MiniDecoder INSTANCE = new MiniDecoder();

    private MiniDecoder() {
        super(TaskJsonAdapter.INSTANCE, "data", STATES);
    }

    @Override
    protected @Nullable List<Task> within(Task task) {
        return task.data() == null ? null : task.data().items();
    }

    @Override
    protected void read(Task task, GenerationDraft draft, Leftovers at) {
        Request request = task.request();
        Leftovers inRequest = Leftovers.in(at, "request", request);
        Video video = task.video();
        Leftovers inVideo = Leftovers.in(at, "video", video);
        draft.id(at, "id", task.id(), 0);
        draft.state(at, "state", task.state());
        if (request != null) {
            draft.prompt(inRequest, "prompt", request.prompt());
        }
        if (video == null) {
            draft.video().odd(at, "video");
        } else {
            draft.video().url(inVideo, "url", video.url());
            draft.video().width(inVideo, "width", video.width());
        }
        draft.liked(at, "liked", task.liked());
        draft.estimatedWait(at, "seconds_left", task.secondsLeft());
        at.keep("attempts", task.attempts());
        at.keep("tags", task.tags());
        at.keep("labels", task.labels());
        at.keep("class", task.propertyClass());
    }
}
