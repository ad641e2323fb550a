package dev.reelay.internal.call;

import dev.reelay.Generation;
import dev.reelay.RawAnswer;
import dev.reelay.errors.ReelayException;
import dev.reelay.internal.text.Redaction;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** For a call that wants the answer itself, whatever it means. */
record KeepAnswer(ResendFreely<List<Generation>> reading) implements RetryStrategy<RawAnswer> {
    private static final Set<String> SECRET =
            Set.of("set-cookie", "set-cookie2", "authorization", "proxy-authorization");

    @Override
    public Outcome<RawAnswer> answered(Answer answer) {
        String key = reading.answers().key();
        RawAnswer.Builder raw = RawAnswer.builder()
                .status(answer.status())
                .headers(headers(answer, key))
                .body(Redaction.withoutKey(answer.text(), key));
        Outcome<List<Generation>> outcome = reading.answered(answer);
        if (outcome instanceof Outcome.Done<List<Generation>> done) {
            raw.generations(done.value()).requestId(requestId(answer, key));
        } else {
            ReelayException error = error(outcome);
            raw.error(error).requestId(error.requestId());
        }
        return new Outcome.Done<>(raw.build());
    }

    @Override
    public Outcome<RawAnswer> broken(IOException error, boolean delivered) {
        return new Outcome.Failed<>(error(reading.broken(error, delivered)));
    }

    private static ReelayException error(Outcome<List<Generation>> outcome) {
        if (outcome instanceof Outcome.Failed<List<Generation>> failed) {
            return failed.error();
        }
        if (outcome instanceof Outcome.Again<List<Generation>> again) {
            return again.error();
        }
        throw new IllegalArgumentException("no error");
    }

    private static Map<String, List<String>> headers(Answer answer, String key) {
        Map<String, List<String>> headers = new LinkedHashMap<>();
        answer.headers().forEach(header -> {
            String name = header.getFirst().toLowerCase(Locale.ROOT);
            headers.computeIfAbsent(name, unused -> new ArrayList<>())
                    .add(SECRET.contains(name) ? Redaction.REDACTED : Redaction.text(header.getSecond(), key));
        });
        return headers;
    }

    private static @Nullable String requestId(Answer answer, String key) {
        String id = answer.requestId(null);
        return id == null ? null : Redaction.text(id, key);
    }
}
