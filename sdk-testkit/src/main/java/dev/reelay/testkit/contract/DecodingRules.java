package dev.reelay.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.squareup.moshi.JsonDataException;
import dev.reelay.Generation;
import dev.reelay.GenerationState;
import dev.reelay.provider.spi.JsonValues;
import dev.reelay.testkit.script.Timeline;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import okio.Buffer;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/** What a provider makes of bodies: of good ones everything, of bad ones the documented errors. */
final class DecodingRules {
    private static final int HOSTILE_DEPTH = 100_000;

    private DecodingRules() {}

    static List<Rule> all() {
        return List.of(
                new Rule("reads an answer without a call alike", DecodingRules::sameWithoutCall),
                new Rule("loses nothing, not even members that it does not know", DecodingRules::nothingLost),
                new Rule("refuses what is no JSON", DecodingRules::refusesNoJson),
                new Rule("refuses what is no generation", DecodingRules::refusesNoGeneration),
                new Rule("survives a body nested without end", DecodingRules::survivesNesting));
    }

    private static void sameWithoutCall(Subject subject) throws IOException {
        ByteString body = completedAnswer(subject);
        List<Generation> one = read(subject, body.utf8());
        assertEquals(1, one.size(), () -> "one generation, and not " + one);
        assertEquals(subject.relay().accepted().get(0), one.get(0).id(), "the id of the generation");
    }

    private static void nothingLost(Subject subject) throws IOException {
        Object json = withUnknownMember(
                JsonValues.ADAPTER.fromJson(completedAnswer(subject).utf8()));
        List<Generation> generations =
                read(subject, JsonValues.ADAPTER.serializeNulls().toJson(json));
        assertEquals(List.of(), NothingLost.of(json, generations), "what is neither a field nor among the extras");
    }

    private static void refusesNoJson(Subject subject) throws IOException {
        String whole = completedAnswer(subject).utf8();
        for (String body : List.of("", "<!DOCTYPE html><html></html>", whole.substring(0, whole.length() / 2))) {
            refused(subject, body);
        }
    }

    private static void refusesNoGeneration(Subject subject) {
        for (String body : List.of("{}", "{\"error\":{\"message\":\"no\"}}", "\"text\"", "42")) {
            refused(subject, body);
        }
    }

    private static void survivesNesting(Subject subject) {
        refused(subject, "[".repeat(HOSTILE_DEPTH));
        refused(subject, "{\"data\":".repeat(HOSTILE_DEPTH));
        refused(subject, "{\"id\":\"1\",\"x_contract\":" + "[".repeat(HOSTILE_DEPTH));
    }

    private static void refused(Subject subject, String body) {
        String start = body.substring(0, Math.min(40, body.length()));
        Throwable error =
                assertThrows(Throwable.class, () -> read(subject, body), () -> "read without complaint: " + start);
        if (!(error instanceof IOException) && !(error instanceof JsonDataException)) {
            throw new AssertionError(
                    "neither IOException nor JsonDataException, which are documented, for: " + start, error);
        }
    }

    private static ByteString completedAnswer(Subject subject) throws IOException {
        subject.relay().next(Timeline.builder().completed());
        return subject.body(subject.operations().get(subject.submit().ref()), true);
    }

    private static @Nullable Object withUnknownMember(@Nullable Object json) {
        Map<Object, Object> members = new LinkedHashMap<>((Map<?, ?>) Objects.requireNonNull(json));
        members.put("x_contract", Map.of("deep", Map.of("list", List.of(1L, "two"), "flag", true)));
        // Names may look like paths, of this member or of none.
        members.put("x_contract.deep", "beside");
        members.put("x_contract.deep.flag", "beside too");
        members.put(".", "a dot");
        members.put("..", "two dots");
        members.put("", "no name");
        members.put("x_contract\\.deep", "a backslash");
        return members;
    }

    private static List<Generation> read(Subject subject, String body) throws IOException {
        return subject.provider().read(new Buffer().writeUtf8(body), subject.origin(), GenerationState.UNKNOWN);
    }
}
