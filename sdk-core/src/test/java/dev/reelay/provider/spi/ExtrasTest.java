package dev.reelay.provider.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Nothing that a relay sent is lost: what has no place in the model stays where it stood. */
class ExtrasTest {
    /** An object of which a specification knows nothing but what it is given. */
    record Thing(Map<String, @Nullable Object> unknownMembers) implements WireObject {}

    private final Leftovers root =
            Leftovers.of(new Thing(members("weird", 1L, "weird.name", "x", "", "none", "no", null)));

    @Test
    void unknownMembersStayAsTheyCame() {
        assertThat(extras())
                .containsExactly(entry("weird", 1L), entry("weird.name", "x"), entry("", "none"), entry("no", null));
    }

    @Test
    void whatIsKeptInAnObjectStaysInIt() {
        Leftovers video = Leftovers.in(root, "video", new Thing(members("codec", "h264")));
        Objects.requireNonNull(video).keep("fps", 24);

        assertThat(extras()).containsEntry("video", Map.of("codec", "h264", "fps", 24L));
    }

    @Test
    void anObjectWithNothingLeftLeavesNoTrace() {
        Leftovers.in(root, "video", new Thing(Map.of()));

        assertThat(extras()).doesNotContainKey("video");
    }

    @Test
    void elementsOfAListStayInAList() {
        Leftovers list = Leftovers.list(root, "videos");
        Leftovers.in(list, "", new Thing(members("codec", "h264")));
        Leftovers.in(list, "", new Thing(Map.of()));

        assertThat(extras()).containsEntry("videos", List.of(Map.of("codec", "h264")));
    }

    @Test
    void aMemberOfAnotherTypeIsUsedIfItCanBe() {
        Leftovers at = Leftovers.of(new Thing(members("width", "1360", "height", "tall")));

        assertThat(Offer.take(null, at, "width", null, Values::pixels)).isEqualTo(1360);
        assertThat(Offer.take(null, at, "height", null, Values::pixels)).isNull();
        assertThat(at.unknown()).containsExactly(entry("height", "tall"));
    }

    @Test
    void aNameWrittenInAnotherWayIsTheSame() {
        Leftovers at = Leftovers.of(new Thing(members("failReason", "too dark")));

        assertThat(Offer.take(null, at, "fail_reason", null, Values::text)).isEqualTo("too dark");
        assertThat(at.unknown()).isEmpty();
    }

    @Test
    void aSecondValueIsLeftOverOnlyIfItSaysSomethingElse() {
        Leftovers at = Leftovers.of(new Thing(Map.of()));

        assertThat(Offer.take("a", at, "again", "a", Values::text)).isEqualTo("a");
        assertThat(Offer.take("a", at, "other", "b", Values::text)).isEqualTo("a");
        assertThat(Offer.take("a", at, "blank", " ", Values::text)).isEqualTo("a");
        assertThat(extras(at)).containsExactly(entry("other", "b"));
    }

    @Test
    void measuresOfAFileWithoutALinkStayWhereTheyStood() {
        Leftovers at = Leftovers.of(new Thing(members("height", "752")));
        VideoDraft video = new VideoDraft();
        video.width(at, "width", 1360);
        video.height(at, "height", null);

        assertThat(video.build()).isNull();
        assertThat(extras(at)).containsOnly(entry("width", 1360L), entry("height", "752"));
    }

    private Map<String, @Nullable Object> extras() {
        return extras(root);
    }

    private static Map<String, @Nullable Object> extras(Leftovers of) {
        Map<String, @Nullable Object> extras = new LinkedHashMap<>();
        of.addTo(extras);
        return extras;
    }

    private static Map<String, @Nullable Object> members(@Nullable Object... namesAndValues) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        List<@Nullable Object> all = Arrays.asList(namesAndValues);
        for (int i = 0; i < all.size(); i += 2) {
            members.put(String.valueOf(all.get(i)), all.get(i + 1));
        }
        return members;
    }
}
