package dev.reelay.testkit.contract;

import static dev.reelay.testkit.contract.Must.hold;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import dev.reelay.FailureKind;
import dev.reelay.Generation;
import dev.reelay.GenerationRef;
import dev.reelay.GenerationState;
import dev.reelay.Operation;
import dev.reelay.WaitOptions;
import dev.reelay.WaitResult;
import dev.reelay.errors.CompletedWithoutVideoException;
import dev.reelay.errors.DeadlinePassedException;
import dev.reelay.errors.GenerationFailedException;
import dev.reelay.testkit.script.Exchange;
import dev.reelay.testkit.script.Fault;
import dev.reelay.testkit.script.Timeline;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** How a wait ends. */
final class WaitRules {
    private static final int MANY = 20;
    private static final String STATES = "each of the relay's words for a state must be read as what it means";
    private static final String NO_LINK =
            "a completed generation without a link must be read as COMPLETED, and its video as null";

    private WaitRules() {}

    /** Returns the rules for a provider with some operations: bytes at the relay itself need no link. */
    static List<ClientRule> of(Set<Operation> claimed) {
        List<ClientRule> rules = new ArrayList<>(always());
        if (!claimed.contains(Operation.CONTENT)) {
            rules.add(new ClientRule("bears with a video that comes late", NO_LINK, WaitRules::lateVideo));
            rules.add(new ClientRule("gives up on a video that never comes", NO_LINK, WaitRules::noVideo));
        }
        return rules;
    }

    private static List<ClientRule> always() {
        return List.of(
                new ClientRule(
                        "waits ten minutes in no time, and without haste",
                        STATES + "; estimatedWait() must be in the relay's own unit",
                        WaitRules::tenMinutes),
                new ClientRule(
                        "survives polls that fail",
                        "readFault() must give what comes with 429 or 5xx no kind that is final",
                        WaitRules::failedPolls),
                new ClientRule(
                        "bears with a relay that does not know the generation yet",
                        "readFault() must know the relay's code for an unknown generation, with the kind NOT_FOUND",
                        WaitRules::notFoundYet),
                new ClientRule(
                        "bears with states that nobody knows",
                        "a word that the dictionary of states lacks must be read as UNKNOWN, with the word kept",
                        WaitRules::unknownState),
                new ClientRule(
                        "says why a generation failed",
                        STATES + "; the failure's kind must be told from its reason",
                        WaitRules::failure),
                new ClientRule("ends at its deadline and not before", STATES, WaitRules::deadline),
                new ClientRule(
                        "waits for many together",
                        "the reader of getMany() must return each generation of the answer once, under its own id;"
                                + " those that it leaves out are asked for one by one",
                        WaitRules::many),
                new ClientRule(
                        "finds those that a batch leaves out",
                        "the reader of getMany() must return nothing for an id that the answer leaves out",
                        WaitRules::missingInBatch));
    }

    private static void tenMinutes(ClientSubject subject) {
        subject.relay()
                .next(Timeline.builder()
                        .pending(Duration.ofMinutes(2))
                        .processing(Duration.ofMinutes(8))
                        .completed());
        GenerationRef ref = subject.submit().ref();
        Generation done = subject.await(ref, WaitOptions.within(Duration.ofMinutes(15)));

        assertEquals(GenerationState.COMPLETED, done.state(), "the state");
        Duration elapsed = subject.time().elapsed();
        hold(elapsed.compareTo(Duration.ofMinutes(10)) >= 0, () -> "it was done after " + elapsed);
        hold(elapsed.compareTo(Duration.ofMinutes(11)) <= 0, () -> "it was noticed after " + elapsed);
        int polls = subject.relay().count(Exchange.GET) + subject.relay().count(Exchange.GET_MANY);
        hold(polls <= 200, () -> "ten minutes took " + polls + " polls");
        assertEquals(0, subject.time().planned(), "timers that outlive the wait");
        subject.relay().verify().exactlyOneSubmit();
    }

    private static void failedPolls(ClientSubject subject) {
        GenerationRef ref = subject.submit().ref();
        subject.failPolls(
                Fault.dropAfterBody(),
                Fault.reset(),
                Fault.html(502),
                Fault.tooManyRequests(),
                Fault.emptyTooManyRequests(),
                Fault.unavailable(),
                Fault.brokenAfterAccepting());
        assertEquals(GenerationState.COMPLETED, subject.await(ref).state(), "the state");
    }

    private static void notFoundYet(ClientSubject subject) {
        subject.relay().next(Timeline.builder().notFound(2).processing(1).completed());
        assertCompletes(subject);
    }

    private static void unknownState(ClientSubject subject) {
        subject.relay().next(Timeline.builder().state("reticulating", 3).completed());
        assertCompletes(subject);
    }

    private static void lateVideo(ClientSubject subject) {
        subject.relay().next(Timeline.builder().completedWithoutVideo(2).completed());
        assertCompletes(subject);
    }

    private static void noVideo(ClientSubject subject) {
        subject.relay().next(Timeline.builder().completedWithoutVideo(1).staysThere());
        GenerationRef ref = subject.submit().ref();
        Thrown.by(CompletedWithoutVideoException.class, "await()", () -> subject.await(ref));
    }

    private static void failure(ClientSubject subject) {
        subject.relay().next(Timeline.builder().pending(1).moderated());
        GenerationRef ref = subject.submit().ref();
        GenerationFailedException error =
                Thrown.by(GenerationFailedException.class, "await()", () -> subject.await(ref));
        assertEquals(FailureKind.MODERATED, error.generation().failure(), "the kind of the failure");
    }

    private static void deadline(ClientSubject subject) {
        subject.relay().next(Timeline.builder().processing(1).staysThere());
        GenerationRef ref = subject.submit().ref();
        Duration before = subject.time().elapsed();
        WaitOptions options = WaitOptions.within(Duration.ofMinutes(3));
        Thrown.by(DeadlinePassedException.class, "await()", () -> subject.await(ref, options));
        assertEquals(Duration.ofMinutes(3), subject.time().elapsed().minus(before), "how long the wait took");
    }

    private static void many(ClientSubject subject) {
        List<GenerationRef> refs = submitMany(subject);
        List<WaitResult> results = subject.awaitAll(refs);
        assertEquals(refs, results.stream().map(WaitResult::ref).toList(), "the order of the results");
        results.forEach(result ->
                assertEquals(GenerationState.COMPLETED, result.orThrow().state(), "the state"));
        if (subject.provider().capabilities().supports(Operation.GET_MANY)) {
            subject.relay().verify().requests(Exchange.GET, 0).atMost(Exchange.GET_MANY, MANY);
        }
    }

    private static void missingInBatch(ClientSubject subject) {
        List<GenerationRef> refs = submitMany(subject);
        subject.relay().failAlways(Exchange.GET_MANY, Fault.missingId());
        subject.awaitAll(refs)
                .forEach(result ->
                        assertEquals(GenerationState.COMPLETED, result.orThrow().state(), "the state"));
    }

    private static List<GenerationRef> submitMany(ClientSubject subject) {
        List<GenerationRef> refs = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            refs.add(subject.submit().ref());
        }
        return refs;
    }

    private static void assertCompletes(ClientSubject subject) {
        Generation done = subject.await(subject.submit().ref());
        assertEquals(GenerationState.COMPLETED, done.state(), "the state");
        if (!subject.provider().capabilities().supports(Operation.CONTENT)) {
            assertNotNull(done.video(), "the video");
        }
    }
}
