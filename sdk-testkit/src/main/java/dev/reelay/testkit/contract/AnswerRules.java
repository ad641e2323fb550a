package dev.reelay.testkit.contract;

import static dev.reelay.GenerationState.COMPLETED;
import static dev.reelay.GenerationState.FAILED;
import static dev.reelay.GenerationState.PENDING;
import static dev.reelay.GenerationState.PROCESSING;
import static dev.reelay.GenerationState.UNKNOWN;
import static dev.reelay.testkit.contract.Must.hold;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.reelay.FailureKind;
import dev.reelay.Generation;
import dev.reelay.GenerationRef;
import dev.reelay.GenerationState;
import dev.reelay.Video;
import dev.reelay.testkit.dialect.Told;
import dev.reelay.testkit.script.Timeline;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/** What a provider makes of a relay's right answers. */
final class AnswerRules {
    private static final Timeline DONE = Timeline.builder().completed();

    private AnswerRules() {}

    static List<Rule> all() {
        return List.of(
                new Rule("names a submitted generation, which is not finished", AnswerRules::submitted),
                new Rule("tells pending, processing and completed apart", AnswerRules::stages),
                new Rule("reads a failure with its reason and kind", AnswerRules::failure),
                new Rule("keeps a state's word that it does not know", AnswerRules::unknownWord),
                new Rule("reads the prompt and the time of creation", AnswerRules::request),
                new Rule("reads the video's true size and links that work", AnswerRules::video),
                new Rule("reads a completed generation that has no video yet", AnswerRules::withoutVideo));
    }

    private static void submitted(Subject subject) throws IOException {
        Generation submitted = subject.submit();
        assertEquals(
                subject.origin().ref(subject.relay().accepted().get(0)),
                submitted.ref().withProviderState(null),
                "the ref of the generation");
        hold(!submitted.state().isTerminal(), () -> "a submit's answer is no end: " + submitted);
        assertNull(submitted.video(), () -> "a submit's answer has no video: " + submitted);
    }

    private static void stages(Subject subject) throws IOException {
        subject.relay().next(Timeline.builder().pending(1).processing(1).completed());
        GenerationRef ref = subject.submit().ref();
        for (GenerationState state : List.of(PENDING, PROCESSING, COMPLETED, COMPLETED)) {
            Generation generation = subject.get(ref);
            assertEquals(state, generation.state(), () -> "the state of " + generation);
            assertEquals(ref.id(), generation.id(), "the id of the generation");
        }
    }

    private static void failure(Subject subject) throws IOException {
        subject.relay().next(Timeline.builder().moderated());
        Generation failed = subject.get(subject.submit().ref());
        assertEquals(FAILED, failed.state(), () -> "the state of " + failed);
        assertEquals(FailureKind.MODERATED, failed.failure(), () -> "the failure's kind of " + failed);
        assertNotNull(failed.failureReason(), () -> "the failure's reason is lost: " + failed);
        assertNull(failed.video(), () -> "what failed has no video: " + failed);
    }

    private static void unknownWord(Subject subject) throws IOException {
        subject.relay().next(Timeline.builder().state("reticulating", 1).completed());
        Generation generation = subject.get(subject.submit().ref());
        assertEquals(UNKNOWN, generation.state(), () -> "the state of " + generation);
        assertEquals("reticulating", generation.rawState(), "the state's own word");
    }

    private static void request(Subject subject) throws IOException {
        Instant before = Instant.now().minus(Duration.ofSeconds(2));
        Generation generation = completed(subject);
        if (subject.tells(Told.PROMPT)) {
            assertEquals(FullRequests.PROMPT, generation.prompt(), "the prompt");
        }
        if (!subject.tells(Told.CREATED_AT)) {
            return;
        }
        Instant createdAt = generation.createdAt();
        hold(
                createdAt != null
                        && createdAt.isAfter(before)
                        && createdAt.isBefore(Instant.now().plus(Duration.ofSeconds(2))),
                () -> "the time of creation, which is a moment ago, is read as " + createdAt);
    }

    private static void video(Subject subject) throws IOException {
        Generation generation = completed(subject);
        if (!subject.tells(Told.LINK)) {
            assertNull(generation.video(), () -> "nothing was said of a link: " + generation);
            return;
        }
        Video video = generation.video();
        assertNotNull(video, () -> "there is no video in " + generation);
        Objects.requireNonNull(video);
        if (subject.tells(Told.SIZE)) {
            assertEquals(1360, video.width(), "the width in pixels");
            assertEquals(752, video.height(), "the height in pixels");
        }
        hold(subject.download(video.url()) > 0, "the file at the link is empty");
        if (video.downloadUrl() != null) {
            hold(subject.download(video.downloadUrl()) > 0, "the file at the download link is empty");
        }
        subject.relay().verify().noKeySentToTheCdn();
    }

    private static void withoutVideo(Subject subject) throws IOException {
        subject.relay().next(Timeline.builder().completedWithoutVideo(1).completed());
        GenerationRef ref = subject.submit().ref();
        Generation early = subject.get(ref);
        assertEquals(COMPLETED, early.state(), () -> "the state of " + early);
        assertNull(early.video(), () -> "there is no video yet: " + early);
        Generation later = subject.get(ref);
        hold(!subject.tells(Told.LINK) || later.video() != null, () -> "the video that came later is not in " + later);
    }

    private static Generation completed(Subject subject) throws IOException {
        subject.relay().next(DONE);
        return subject.get(subject.submit().ref());
    }
}
