package dev.reelay.testkit.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimelineTextTest {
    @Test
    void readsEveryKindOfStep() {
        assertThat(Timeline.parse(
                        "not-found×2 -> pending x 2 → \"dreaming\"*1 → processing for 8m → failed: no memory"))
                .isEqualTo(Timeline.builder()
                        .notFound(2)
                        .pending(2)
                        .state("dreaming", 1)
                        .processing(Duration.ofMinutes(8))
                        .failed("no memory"));
    }

    @Test
    void answersOnceWithAStepThatSaysNotHowLongItLasts() {
        assertThat(Timeline.parse("pending×2 → processing → completed"))
                .hasToString("pending×2 → processing×1 → completed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pending×1 → processing×1 → completed",
                "pending for PT2S → processing for PT4S → completed",
                "completed-without-video×3 → completed",
                "\"reticulating\"×1 → failed: The prompt was blocked",
                "processing"
            })
    void readsWhatItWrites(String text) {
        assertThat(Timeline.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "pnding → completed      | \"pnding\" is no step of a timeline: the stages are not-found, pending",
                "pending → → completed   | \"\" is no step of a timeline: a step is STAGE",
                "pending for ever        | \"pending for ever\" is no step of a timeline: a time is 90s",
                "pending×-1 → completed  | \"pending×-1\" is no step"
            })
    void namesTheStepThatItCannotRead(String text, String message) {
        assertThatThrownBy(() -> Timeline.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(message);
    }
}
