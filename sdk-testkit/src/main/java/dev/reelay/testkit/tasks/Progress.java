package dev.reelay.testkit.tasks;

import dev.reelay.testkit.script.Stage;
import dev.reelay.testkit.script.Step;
import dev.reelay.testkit.script.Timeline;
import java.time.Instant;
import java.util.List;

/** How far a generation has come on its timeline. Not thread-safe: {@link TaskBook} guards it. */
final class Progress {
    private List<Step> steps;
    private int index;
    private int answered;
    private Instant since;

    Progress(Timeline timeline, Instant start) {
        this.steps = timeline.steps();
        this.since = start;
    }

    /** Returns the step to answer with, and counts the answer. */
    Step answer(Instant now) {
        Step step = current(now);
        answered++;
        return step;
    }

    /** Returns the step at a time, without counting an answer. */
    Step current(Instant now) {
        while (index < steps.size() - 1 && isOver(steps.get(index), now)) {
            Step over = steps.get(index);
            // Time ends a step on the dot, however late anybody asks; answers end it when the next one is due.
            since = over.answers() > 0 ? now : since.plus(over.time());
            index++;
            answered = 0;
        }
        return steps.get(index);
    }

    /** Ends the way where it stands; tells whether it was not at its end. */
    boolean cancel(Instant now) {
        Step step = current(now);
        if (step.stage() == Stage.COMPLETED || step.stage() == Stage.FAILED) {
            return false;
        }
        steps = List.of(Step.ended(Stage.CANCELLED));
        index = 0;
        since = now;
        return true;
    }

    /** Returns when the current step began. */
    Instant since() {
        return since;
    }

    private boolean isOver(Step step, Instant now) {
        return answered >= step.answers() && !now.isBefore(since.plus(step.time()));
    }
}
