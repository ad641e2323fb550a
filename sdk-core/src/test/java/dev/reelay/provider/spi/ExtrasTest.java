package dev.reelay.provider.spi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.reelay.GenerationState;
import dev.reelay.provider.mapping.BalanceField;
import dev.reelay.provider.mapping.ModelField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Whatever names a relay gives its members, the extras have each of them, under its own name. */
class ExtrasTest {
    private static final Map<String, GenerationState> STATES = Map.of("done", GenerationState.COMPLETED);

    @Test
    void aDotInANameIsNoStep() {
        Map<String, Object> sent = members("weird", 1, "weird.name", "x", ".", "dot", "..", "dots", "", "none");

        assertThat(extras(draft -> draft.keepUnknown("", sent))).isEqualTo(sent);
    }

    @Test
    void aDottedNameStandsBesideTheObjectItSeemsToName() {
        Map<String, Object> sent = members("weird.name", "x", "weird", Map.of("name", "y"));

        assertThat(extras(draft -> draft.keepUnknown("", sent))).isEqualTo(sent);
    }

    @Test
    void aBackslashInANameStays() {
        Map<String, Object> sent = members("a\\.b", 1, "a.b", 2, "a\\", 3, "\\\\", 4);

        assertThat(extras(draft -> draft.keepUnknown("", sent))).isEqualTo(sent);
    }

    @Test
    void insideObjectsAndWrappersToo() {
        GenerationDraft wrapped = GenerationDraft.start(STATES).inner("data.v1");
        wrapped.offer(ModelField.ID, "id", "1");
        wrapped.keepUnknown("video.meta", members("a.b", 1));

        assertThat(wrapped.build(Origin.of("tiny", null)).extras())
                .isEqualTo(Map.of("data.v1", Map.of("video", Map.of("meta", Map.of("a.b", 1)))));
    }

    @Test
    void objectsAtOnePathBecomeOne() {
        assertThat(extras(draft -> {
                    draft.keep("video", Map.of("codec", "h264"));
                    draft.keep("video.fps", 24);
                    draft.keep("video.codec", "h264");
                }))
                .isEqualTo(Map.of("video", Map.of("codec", "h264", "fps", 24)));
    }

    @Test
    void aValueAndAnObjectAtOnePathBothStay() {
        assertThat(extras(draft -> {
                    draft.keep("video.fps", 24);
                    draft.keep("video", "soon");
                    draft.keep("video", "later");
                }))
                .isEqualTo(Map.of("video", List.of("soon", "later", Map.of("fps", 24))));
    }

    @Test
    void anUnusedValueThatWasOfferedStaysToo() {
        assertThat(extras(draft -> {
                    draft.offer(ModelField.VIDEO_WIDTH, "video.width", "wide");
                    draft.keepUnknown("", members("video", "soon", "video.width", 3));
                }))
                .isEqualTo(Map.of("video", List.of("soon", Map.of("width", "wide")), "video.width", 3));
    }

    @Test
    void aBalanceKeepsThemAlike() {
        BalanceDraft draft = new BalanceDraft();
        draft.offer(BalanceField.REMAINING, "left", 5, 1, 0);
        draft.keepUnknown("", members("plan", "free", "plan.name", "x"));

        assertThat(draft.build().extras()).isEqualTo(Map.of("plan", "free", "plan.name", "x"));
    }

    private static Map<String, Object> extras(Consumer<GenerationDraft> sent) {
        GenerationDraft draft = GenerationDraft.start(STATES);
        draft.offer(ModelField.ID, "id", "1");
        sent.accept(draft);
        return draft.build(Origin.of("tiny", null)).extras();
    }

    private static Map<String, Object> members(Object... namesAndValues) {
        Map<String, Object> members = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            members.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return members;
    }
}
