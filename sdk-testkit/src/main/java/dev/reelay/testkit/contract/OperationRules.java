package dev.reelay.testkit.contract;

import static dev.reelay.testkit.contract.Must.hold;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.reelay.ExtendRequest;
import dev.reelay.Generation;
import dev.reelay.GenerationRef;
import dev.reelay.GenerationState;
import dev.reelay.Operation;
import dev.reelay.testkit.script.Timeline;
import java.io.IOException;
import java.util.ArrayList;
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
        return rules;
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
        Generation second = subject.single(subject.operations().extend(first, ExtendRequest.of("it sails away")));
        assertNotEquals(first.id(), second.id(), "an extension is a generation of its own");
        assertEquals("it sails away", subject.get(second.ref()).prompt(), "the extension's prompt");
    }

    private static void link(Subject subject) throws IOException {
        subject.relay().usually(Timeline.builder().completed());
        String link =
                subject.send(subject.operations().videoUrl(subject.submit().ref()));
        hold(subject.download(link) > 0, "the file at the link is empty");
    }
}
