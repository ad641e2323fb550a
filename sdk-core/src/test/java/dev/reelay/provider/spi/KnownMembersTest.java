package dev.reelay.provider.spi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.reelay.provider.spi.KnownMembers.Unknown;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class KnownMembersTest {
    private static final KnownMembers KNOWN = new KnownMembers(
            "Task",
            Map.of(
                    "Task", Map.of("id", "", "video", "File", "more", "*File", "any", "", "data", "Task"),
                    "File", Map.of("url", "")));

    @Test
    void knowsWhatIsNamedWhateverItsType() throws IOException {
        assertThat(unknown("{'id':[{'a':1}],'video':7,'any':{'b':{'c':2}},'data':null}"))
                .isEmpty();
    }

    @Test
    void findsMembersAtAnyDepth() throws IOException {
        assertThat(unknown("{'code':0,'data':{'data':[[{'id':1}],{'video':{'bits':1,'url':''}}]}}"))
                .containsExactly("Task code []", "File bits [data, data, video]");
    }

    @Test
    void anObjectOfAnyNamesHoldsKnownObjects() throws IOException {
        assertThat(unknown("{'more':{'first':{'url':''},'second':{'bits':1}}}"))
                .containsExactly("File bits [more, second]");
    }

    @Test
    void ofManyObjectsOfOneSchemaEachMemberIsToldOnce() throws IOException {
        List<Unknown> all = found("[{'video':{'bits':null}},{'video':{'bits':5}},{'more':{'a':{'bits':6}}}]");

        assertThat(all).singleElement().satisfies(bits -> {
            assertThat(bits.value()).isEqualTo(5L);
            assertThat(bits.places()).containsExactly(List.of("video"), List.of("more", "a"));
        });
    }

    @Test
    void aNameWithADotIsOneName() throws IOException {
        assertThat(unknown("{'video.url':1,'':{}}")).containsExactly("Task video.url []", "Task  []");
    }

    @Test
    void whereNobodySaysItAllIsKnown() {
        assertThat(KnownMembers.ALL.unknownIn(Map.of("a", 1L))).isEmpty();
    }

    private static List<String> unknown(String json) throws IOException {
        List<String> told = new ArrayList<>();
        for (Unknown member : found(json)) {
            member.places().forEach(place -> told.add(member.schema() + " " + member.name() + " " + place));
        }
        return told;
    }

    private static List<Unknown> found(String json) throws IOException {
        return KNOWN.unknownIn(JsonValues.ADAPTER.fromJson(json.replace('\'', '"')));
    }
}
