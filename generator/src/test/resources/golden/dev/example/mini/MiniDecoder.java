package dev.example.mini;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import dev.example.mini.wire.Link;
import dev.example.mini.wire.Money;
import dev.example.mini.wire.Problem;
import dev.example.mini.wire.Request;
import dev.example.mini.wire.Task;
import dev.example.mini.wire.TaskAnswer;
import dev.example.mini.wire.Video;
import dev.reelay.Balance;
import dev.reelay.Generation;
import dev.reelay.GenerationState;
import dev.reelay.provider.mapping.BalanceField;
import dev.reelay.provider.mapping.ErrorField;
import dev.reelay.provider.mapping.ModelField;
import dev.reelay.provider.spi.AnswerSource;
import dev.reelay.provider.spi.BalanceDraft;
import dev.reelay.provider.spi.FaultReader;
import dev.reelay.provider.spi.Generated;
import dev.reelay.provider.spi.GenerationDraft;
import dev.reelay.provider.spi.Origin;
import dev.reelay.provider.spi.RelayFault;
import dev.reelay.provider.spi.Results;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import okio.BufferedSource;

/**
 * Reads answers into the unified model, as {@link MiniMapping} says.
 */
@Generated("dev.reelay.generator.processor")
final class MiniDecoder {
    private static final Map<String, GenerationState> STATES = Map.ofEntries(
            Map.entry("waiting", GenerationState.PENDING),
            Map.entry("working", GenerationState.PROCESSING),
            Map.entry("done", GenerationState.COMPLETED),
            Map.entry("broken", GenerationState.FAILED));

    private static final Map<String, RelayFault.Kind> CODES = Map.ofEntries(
            Map.entry("broke", RelayFault.Kind.QUOTA),
            Map.entry("fine", RelayFault.Kind.NONE));

    private final Moshi moshi;

    private final JsonAdapter<TaskAnswer> answers;

    private final FaultReader<Problem> faults;

    MiniDecoder(Moshi moshi) {
        this.moshi = moshi;
        this.answers = moshi.adapter(TaskAnswer.class);
        this.faults = new FaultReader<>(moshi.adapter(Problem.class), CODES, MiniDecoder::readError);
    }

    List<Generation> read(BufferedSource body, Origin origin) throws IOException {
        TaskAnswer answer = AnswerSource.read(body, answers);
        List<Generation> generations = new ArrayList<>();
        for (Task wire : answer.items()) {
            collect(wire, GenerationDraft.start(STATES), origin, generations);
        }
        return generations;
    }

    RelayFault readFault(String body) {
        return faults.read(body);
    }

    private void collect(Task wire, GenerationDraft draft, Origin origin,
            List<Generation> generations) {
        read(wire, draft);
        if (wire.data() == null) {
            generations.add(draft.build(origin));
            return;
        }
        for (Task inner : wire.data().items()) {
            collect(inner, draft.inner("data"), origin, generations);
        }
    }

    private void read(Task wire, GenerationDraft draft) {
        Request request = wire.request();
        Video video = wire.video();
        draft.offer(ModelField.ID, "id", wire.id());
        draft.offer(ModelField.STATE, "state", wire.state());
        draft.offer(ModelField.PROMPT, "request.prompt", request == null ? null : request.prompt());
        draft.offer(ModelField.VIDEO_URL, "video.url", video == null ? null : video.url());
        draft.offer(ModelField.VIDEO_WIDTH, "video.width", video == null ? null : video.width());
        draft.offer(ModelField.LIKED, "liked", wire.liked());
        draft.offer(ModelField.ESTIMATED_WAIT, "seconds_left", wire.secondsLeft());
        draft.keep("attempts", wire.attempts());
        draft.keep("tags", wire.tags());
        draft.keep("labels", wire.labels());
        draft.keep("class", wire.propertyClass());
        draft.keepUnknown("", wire.unknownMembers());
        if (request != null) {
            draft.keepUnknown("request", request.unknownMembers());
        }
        if (video != null) {
            draft.keepUnknown("video", video.unknownMembers());
        }
    }

    private static void readError(Problem wire, FaultReader.FaultDraft draft) {
        draft.offer(ErrorField.CODE, "code", wire.code());
        draft.offer(ErrorField.MESSAGE, "message", wire.message());
    }

    String getLink(BufferedSource body) throws IOException {
        Link wire = AnswerSource.read(body, moshi.adapter(Link.class));
        return Results.link(wire.url(), "url");
    }

    Balance getMoney(BufferedSource body) throws IOException {
        Money wire = AnswerSource.read(body, moshi.adapter(Money.class));
        BalanceDraft draft = new BalanceDraft();
        draft.offer(BalanceField.REMAINING, "cents", wire.cents(), 100, 0L);
        draft.keep("object", wire.object());
        draft.keepUnknown("", wire.unknownMembers());
        return draft.build();
    }
}
