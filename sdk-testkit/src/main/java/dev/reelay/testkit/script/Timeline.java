package dev.reelay.testkit.script;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a relay says of a generation from its submit to its end: {@code pending×2 → processing×1 → completed}.
 *
 * <p>A step lasts for a number of answers, or for a time on the relay's clock; the last step lasts for ever. The answer
 * to the submit itself is no step. Immutable and thread-safe.
 *
 * @param steps in order; never empty
 */
public record Timeline(List<Step> steps) {
    /** The timeline of a relay that was told nothing: {@code pending×1 → processing×1 → completed}. */
    public static final Timeline QUICK = builder().pending(1).processing(1).completed();

    /** A timeline for people who watch: two seconds pending, four processing, then completed. */
    public static final Timeline WATCHABLE = builder()
            .pending(Duration.ofSeconds(2))
            .processing(Duration.ofSeconds(4))
            .completed();

    /** @throws IllegalArgumentException if there is no step */
    public Timeline {
        steps = List.copyOf(steps);
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("a timeline has at least one step");
        }
    }

    /** Starts a timeline. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Reads the text form, as {@code not-found×2 → pending x 2 -> "dreaming" → processing for 8m → failed: no memory}. A
     * step that is not the last and says not how long it lasts is answered once.
     *
     * @throws IllegalArgumentException if a step cannot be read; the message names it and shows what can be
     */
    public static Timeline parse(String text) {
        return TimelineText.parse(text);
    }

    /** Returns the timeline as text, as {@code pending×2 → completed}. */
    @Override
    public String toString() {
        return steps.stream().map(Step::toString).collect(Collectors.joining(" → "));
    }

    /** Collects the steps of a {@link Timeline}. Not thread-safe. */
    public static final class Builder {
        private final List<Step> steps = new ArrayList<>();

        private Builder() {}

        /** Adds answers that deny the generation, as relays do right after a submit. */
        public Builder notFound(int answers) {
            return add(Step.answered(Stage.NOT_FOUND, answers));
        }

        /** Adds answers that say the generation waits. */
        public Builder pending(int answers) {
            return add(Step.answered(Stage.PENDING, answers));
        }

        /** Adds a time in which the generation waits. */
        public Builder pending(Duration time) {
            return add(Step.lasting(Stage.PENDING, time));
        }

        /** Adds answers that say the generation is being made. */
        public Builder processing(int answers) {
            return add(Step.answered(Stage.PROCESSING, answers));
        }

        /** Adds a time in which the generation is being made. */
        public Builder processing(Duration time) {
            return add(Step.lasting(Stage.PROCESSING, time));
        }

        /** Adds answers with a state that no specification knows, as {@code "reticulating"}. */
        public Builder state(String word, int answers) {
            return add(new Step(Stage.PROCESSING, word, null, answers, Duration.ZERO));
        }

        /** Adds answers that say the generation is complete, without a link to its video. */
        public Builder completedWithoutVideo(int answers) {
            return add(Step.answered(Stage.COMPLETED_WITHOUT_VIDEO, answers));
        }

        /** Adds any step. */
        public Builder add(Step step) {
            steps.add(step);
            return this;
        }

        /** Ends the timeline with a video. */
        public Timeline completed() {
            return add(Step.last(Stage.COMPLETED, null)).staysThere();
        }

        /** Ends the timeline without a video, for a reason in the relay's words. */
        public Timeline failed(String reason) {
            return add(Step.last(Stage.FAILED, reason)).staysThere();
        }

        /** Ends the timeline as a relay whose moderation refused the prompt. */
        public Timeline moderated() {
            return failed("The prompt was blocked by content moderation");
        }

        /**
         * Ends the timeline with its last step, which lasts for ever.
         *
         * @throws IllegalArgumentException if there is no step
         */
        public Timeline staysThere() {
            return new Timeline(steps);
        }
    }
}
