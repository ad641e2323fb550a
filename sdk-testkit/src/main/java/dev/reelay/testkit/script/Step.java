package dev.reelay.testkit.script;

import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One step of a {@link Timeline}. It ends when both of its measures are used up; the last step of a timeline never ends.
 *
 * @param stage where the generation stands
 * @param word the state as the relay spells it; {@code null} for the relay's usual word
 * @param reason why the generation failed; {@code null} where it did not
 * @param answers how many times the relay answers with this step; 0 or more
 * @param time how long the step lasts on the relay's clock; zero or more
 */
public record Step(
        Stage stage, @Nullable String word, @Nullable String reason, int answers, Duration time) {
    /** @throws IllegalArgumentException if {@code answers} or {@code time} is negative */
    public Step {
        Objects.requireNonNull(stage, "stage");
        if (answers < 0 || time.isNegative()) {
            throw new IllegalArgumentException("a step lasts no less than nothing: " + answers + " answers, " + time);
        }
    }

    static Step answered(Stage stage, int answers) {
        return new Step(stage, null, null, answers, Duration.ZERO);
    }

    static Step lasting(Stage stage, Duration time) {
        return new Step(stage, null, null, 0, time);
    }

    /** Returns a step that never ends and says nothing of itself. */
    public static Step ended(Stage stage) {
        return last(stage, null);
    }

    static Step last(Stage stage, @Nullable String reason) {
        return new Step(stage, null, reason, 0, Duration.ZERO);
    }

    /** Returns the step as a {@link Timeline} shows it, as {@code pending×2}. */
    @Override
    public String toString() {
        return (word == null ? stage.label() : '"' + word + '"')
                + (answers == 0 ? "" : "×" + answers)
                + (time.isZero() ? "" : " for " + time)
                + (reason == null ? "" : ": " + reason);
    }
}
