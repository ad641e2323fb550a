package dev.reelay.testkit.contract;

import static dev.reelay.testkit.contract.Must.hold;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.reelay.ExtendRequest;
import dev.reelay.Generation;
import dev.reelay.GenerationRef;
import dev.reelay.GenerationState;
import dev.reelay.Operation;
import dev.reelay.RequestField;
import dev.reelay.Video;
import dev.reelay.provider.spi.ListCall;
import dev.reelay.testkit.dialect.Told;
import dev.reelay.testkit.script.Timeline;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What a provider makes of the operations that not every protocol has. */
final class OperationRules {
    private OperationRules() {}

    /** Returns the rules of the operations that a provider claims. */
    static List<Rule> of(Set<Operation> claimed) {
        List<Rule> rules = new ArrayList<>();
        if (claimed.contains(Operation.GET_MANY)) {
            rules.add(
                    new Rule("reads many at once, each by its own id, and none that is unknown", OperationRules::many));
        }
        if (claimed.contains(Operation.EXTEND)) {
            rules.add(new Rule("extends a generation into another", OperationRules::extended));
        }
        if (claimed.contains(Operation.VIDEO_URL)) {
            rules.add(new Rule("reads a link without a watermark that works", OperationRules::link));
        }
        if (claimed.contains(Operation.LIST)) {
            rules.add(new Rule(
                    "lists all generations, page by page, under refs that can be read", OperationRules::listed));
        }
        if (claimed.contains(Operation.CANCEL)) {
            rules.add(new Rule("cancels what is not finished", OperationRules::cancelled));
        }
        if (claimed.contains(Operation.DELETE)) {
            rules.add(new Rule("deletes a generation, which is unknown then", OperationRules::deleted));
        }
        if (claimed.contains(Operation.RESOLVE)) {
            rules.add(new Rule("reads the link of a file by the file's id", OperationRules::resolved));
        }
        if (claimed.contains(Operation.CONTENT)) {
            rules.add(new Rule("reads the video's bytes at the relay", OperationRules::content));
        }
        return rules;
    }

    private static void listed(Subject subject) throws IOException {
        subject.relay().usually(Timeline.builder().completed());
        Set<String> submitted = new HashSet<>();
        for (int i = 0; i < 3; i++) {
            submitted.add(subject.submit().id());
        }
        Set<String> found = new HashSet<>();
        for (ListCall list : subject.operations().lists()) {
            String after = null;
            for (int page = 0; page < 3; page++) {
                List<Generation> some = subject.send(list.page(page, 2, after));
                for (Generation generation : some) {
                    found.add(generation.id());
                    assertEquals(generation.id(), subject.get(generation.ref()).id(), "the id under the ref of a list");
                    after = generation.id();
                }
            }
        }
        assertEquals(submitted, found, "the ids that are listed");
    }

    private static void cancelled(Subject subject) throws IOException {
        subject.relay().usually(Timeline.builder().processing(9).completed());
        GenerationRef ref = subject.submit().ref();
        subject.send(subject.operations().cancel(ref));
        Generation read = subject.get(ref);
        assertEquals(GenerationState.CANCELLED, read.state(), () -> "the state of " + read);
    }

    private static void deleted(Subject subject) throws IOException {
        subject.relay().usually(Timeline.builder().completed());
        GenerationRef ref = subject.submit().ref();
        subject.send(subject.operations().delete(ref));
        subject.body(subject.operations().get(ref), false);
    }

    private static void resolved(Subject subject) throws IOException {
        subject.relay().usually(Timeline.builder().completed());
        Generation complete = subject.get(subject.submit().ref());
        String file = complete.fileId();
        hold(file != null, () -> "there is no file to ask for in " + complete);
        Video video = subject.single(subject.operations().resolve(String.valueOf(file)))
                .video();
        hold(video != null && subject.download(video.url()) > 0, () -> "the file " + file + " was not found");
    }

    private static void content(Subject subject) throws IOException {
        subject.relay().usually(Timeline.builder().completed());
        GenerationRef ref = subject.submit().ref();
        hold(subject.send(subject.operations().content(ref)).size() > 0, "the video is empty");
    }

    private static void many(Subject subject) throws IOException {
        subject.relay()
                .next(Timeline.builder().completed())
                .next(Timeline.builder().processing(9).completed())
                .next(Timeline.builder().failed("upstream timed out"));
        List<String> ids = List.of(
                subject.submit().id(), subject.submit().id(), subject.submit().id());
        List<String> asked = new ArrayList<>(ids);
        asked.add(1, "00000000-0000-0000-0000-000000000000");

        List<Generation> found = subject.send(subject.operations().getMany(asked));

        assertEquals(
                Set.copyOf(ids),
                found.stream().map(Generation::id).collect(Collectors.toSet()),
                "the ids that were read");
        assertEquals(ids.size(), found.size(), "each generation comes once");
        for (Generation generation : found) {
            GenerationState expected = List.of(
                            GenerationState.COMPLETED, GenerationState.PROCESSING, GenerationState.FAILED)
                    .get(ids.indexOf(generation.id()));
            assertEquals(expected, generation.state(), () -> "the state of " + generation);
            hold(
                    (expected == GenerationState.COMPLETED) == (generation.video() != null),
                    () -> "a video belongs to what is completed, and to nothing else: " + generation);
        }
    }

    private static void extended(Subject subject) throws IOException {
        subject.relay().usually(Timeline.builder().completed());
        GenerationRef first = subject.submit().ref();
        Video video = subject.get(first).video();
        boolean byVideo = subject.provider().capabilities().takes(Operation.EXTEND, RequestField.VIDEO_ID);
        String videoId = byVideo && video != null ? video.id() : null;
        if (byVideo && videoId == null) {
            return; // this relay does not tell what the extension is of
        }
        ExtendRequest request =
                ExtendRequest.builder("it sails away").videoId(videoId).build();
        Generation second = subject.single(subject.operations().extend(first, request));
        assertNotEquals(first.id(), second.id(), "an extension is a generation of its own");
        Generation read = subject.get(second.ref());
        if (subject.tells(Told.PROMPT)) {
            assertEquals("it sails away", read.prompt(), "the extension's prompt");
        }
    }

    private static void link(Subject subject) throws IOException {
        subject.relay().usually(Timeline.builder().completed());
        String link =
                subject.send(subject.operations().videoUrl(subject.submit().ref()));
        hold(subject.download(link) > 0, "the file at the link is empty");
    }
}
