package dev.reelay.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.reelay.provider.Provider;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;

/** Each rule for a client notices a provider that spoils it, and says what to look at. */
class ClientRulesTest {
    static final List<ClientFlaw> FLAWS = Stream.of(SubmitFlaws.all(), WaitFlaws.all(), DownloadFlaws.all())
            .flatMap(List::stream)
            .toList();

    @ParameterizedTest
    @EnumSource
    void aRightProviderSpoilsNone(Face face) throws IOException {
        assertThat(complaints(new TinyProvider(Flaw.NONE), face, rule -> true)).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("FLAWS")
    void aMistakeIsNoticedByTheRulesThatItSpoilsAndByNoOther(ClientFlaw flaw) throws IOException {
        assertThat(complaints(flaw.provider(), Face.BLOCKING, rule -> true)).containsOnlyKeys(flaw.rules());
        assertThat(complaints(flaw.provider(), Face.ASYNC, rule -> flaw.rules().contains(rule.name())))
                .containsOnlyKeys(flaw.rules());
    }

    @Test
    void everyRuleIsSpoiledBySomebody() {
        assertThat(FLAWS.stream().flatMap(flaw -> flaw.rules().stream()).distinct())
                .containsExactlyInAnyOrderElementsOf(rules(new TinyProvider(Flaw.NONE), rule -> true).stream()
                        .map(ClientRule::name)
                        .toList());
    }

    @Test
    void aComplaintSaysWhatShouldHoldWhatHappenedAndWhatToLookAt() throws IOException {
        ClientFlaw flaw = SubmitFlaws.all().get(0);

        assertThat(complaints(flaw.provider(), Face.BLOCKING, rule -> true)
                        .get("sends a submit once when the answer is half a document"))
                .isEqualTo("a client of \"tiny\" sends a submit once when the answer is half a document, but: submit()"
                        + " threw no SubmitOutcomeUnknownException and returned a generation that is PENDING\n"
                        + "  → what the reader of the call cannot read it must refuse, with an IOException or a"
                        + " JsonDataException: the client then knows that the outcome is open");
    }

    /** Checks rules; returns what those that failed have to say. */
    private static Map<String, String> complaints(Provider provider, Face face, Predicate<ClientRule> checked)
            throws IOException {
        Map<String, String> complaints = new LinkedHashMap<>();
        for (ClientRule rule : rules(provider, checked)) {
            try (ClientSubject subject = new ClientSubject(provider, new TinyDialect(), face)) {
                rule.on(subject);
            } catch (AssertionError e) {
                assertThat(e)
                        .hasMessageStartingWith("a client of \"tiny\" " + rule.name() + ", but: ")
                        .hasMessageEndingWith("\n  → " + rule.advice())
                        .hasMessageNotContaining("<true>");
                complaints.put(rule.name(), e.getMessage());
            }
        }
        return complaints;
    }

    private static List<ClientRule> rules(Provider provider, Predicate<ClientRule> checked) {
        return ProviderContract.clientRules(provider).stream().filter(checked).toList();
    }
}
