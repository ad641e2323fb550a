package dev.reelay.testkit.contract;

import static dev.reelay.GenerationState.COMPLETED;
import static dev.reelay.GenerationState.FAILED;
import static dev.reelay.GenerationState.PROCESSING;
import static dev.reelay.GenerationState.UNKNOWN;
import static dev.reelay.testkit.contract.Mistake.inFaults;
import static dev.reelay.testkit.contract.Mistake.inState;

import dev.reelay.Generation;
import java.time.Duration;
import java.util.List;

/** What a provider can get wrong about waits. */
final class WaitFlaws {
    private WaitFlaws() {}

    static List<ClientFlaw> all() {
        return List.of(
                ClientFlaw.of(
                        "reads an estimate in seconds as one in hours",
                        inState(
                                generation -> !generation.state().isTerminal(),
                                generation -> Altered.estimate(generation, Duration.ofHours(2))),
                        "waits ten minutes in no time, and without haste"),
                ClientFlaw.of(
                        "knows no code for an unknown generation",
                        inFaults(body -> body.contains("task_not_exist"), null),
                        "bears with a relay that does not know the generation yet"),
                ClientFlaw.of(
                        "takes an unknown word for a failure",
                        inState(UNKNOWN, generation -> Altered.state(generation, FAILED)),
                        "bears with states that nobody knows"),
                ClientFlaw.of(
                        "takes a missing link for a failure",
                        inState(WaitFlaws::hasNoLink, generation -> Altered.state(generation, FAILED)),
                        "bears with a video that comes late",
                        "gives up on a video that never comes"),
                ClientFlaw.of(
                        "makes up the link that is missing",
                        inState(
                                WaitFlaws::hasNoLink,
                                generation -> Altered.video(generation, "https://cdn.example/0.mp4")),
                        "gives up on a video that never comes"),
                ClientFlaw.of(
                        "does not say what kind of failure it was",
                        inState(FAILED, Altered::noFailure),
                        "says why a generation failed"),
                ClientFlaw.of(
                        "takes processing for completed",
                        inState(PROCESSING, generation -> Altered.state(generation, COMPLETED)),
                        "ends at its deadline and not before",
                        "waits ten minutes in no time, and without haste"),
                ClientFlaw.of(
                        "reads the first of many alone",
                        new Batch((answer, missing) -> answer.subList(0, 1)),
                        "waits for many together"),
                ClientFlaw.of(
                        "takes what a batch leaves out for failed",
                        new Batch((answer, missing) -> missing),
                        "finds those that a batch leaves out"));
    }

    private static boolean hasNoLink(Generation generation) {
        return generation.state() == COMPLETED && generation.video() == null;
    }
}
