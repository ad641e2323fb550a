package dev.reelay.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.reelay.testkit.script.Timeline;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Generations come forward as their timelines say, by answers or by the clock. */
class TimelineTest {
    private Instant now = Instant.parse("2026-01-01T00:00:00.139Z");
    private final FakeRelay fake = FakeRelay.builder().clock(() -> now).start();
    private final PlainClient client = PlainClient.of(fake);

    @AfterEach
    void close() {
        client.close();
        fake.close();
    }

    @Test
    void countsAnswers() throws IOException {
        fake.next(Timeline.builder().pending(2).processing(1).completed());

        assertThat(states(submit(), 5)).containsExactly("pending", "pending", "processing", "completed", "completed");
    }

    @Test
    void isQuickUnlessToldOtherwise() throws IOException {
        fake.next(Timeline.builder().failed("upstream error"));

        assertThat(states(submit(), 1)).containsExactly("failed");
        assertThat(states(submit(), 3)).containsExactly("pending", "processing", "completed");
    }

    @Test
    void goesByTheClockSoThatTenMinutesTakeNoTime() throws IOException {
        fake.usually(Timeline.builder()
                .pending(Duration.ofMinutes(2))
                .processing(Duration.ofMinutes(8))
                .completed());
        String id = submit();

        assertThat(states(id, 3)).containsExactly("pending", "pending", "pending");
        now = now.plus(Duration.ofMinutes(2));
        assertThat(states(id, 1)).containsExactly("processing");
        now = now.plus(Duration.ofMinutes(8)).minusNanos(1);
        assertThat(states(id, 1)).containsExactly("processing");
        now = now.plusNanos(1);
        assertThat(states(id, 1)).containsExactly("completed");
    }

    @Test
    void skipsTheStepsThatNobodySaw() throws IOException {
        fake.next(Timeline.builder()
                .pending(Duration.ofMinutes(2))
                .processing(Duration.ofMinutes(8))
                .completed());
        String id = submit();
        now = now.plus(Duration.ofMinutes(10));

        assertThat(states(id, 1)).containsExactly("completed");
    }

    @Test
    void startsTheClockOfAStepWhenTheAnswersBeforeItAreGiven() throws IOException {
        fake.next(
                Timeline.builder().pending(1).processing(Duration.ofMinutes(8)).completed());
        String id = submit();
        now = now.plus(Duration.ofMinutes(10));

        assertThat(states(id, 2)).containsExactly("pending", "processing");
        now = now.plus(Duration.ofMinutes(8));
        assertThat(states(id, 1)).containsExactly("completed");
    }

    @Test
    void deniesAGenerationForAWhile() throws IOException {
        fake.next(Timeline.builder().notFound(2).completed());
        String id = submit();

        assertThat(client.get("/luma/generations/" + id).at("code")).isEqualTo("task_not_exist");
        assertThat(client.get("/luma/generations/" + id).status()).isEqualTo(400);
        assertThat(client.get("/luma/generations/" + id).status()).isEqualTo(200);
    }

    @Test
    void saysWordsThatNobodyKnows() throws IOException {
        fake.next(Timeline.builder().state("reticulating", 1).completed());

        assertThat(states(submit(), 2)).containsExactly("reticulating", "completed");
    }

    @Test
    void completesWithoutAVideoFirst() throws IOException {
        fake.next(Timeline.builder().completedWithoutVideo(1).completed());
        String id = submit();

        PlainClient.Reply early = client.get("/luma/generations/" + id);
        PlainClient.Reply late = client.get("/luma/generations/" + id);

        assertThat(early.at("state")).isEqualTo("completed");
        assertThat(early.at("video")).isNull();
        assertThat(late.at("video.url")).isNotNull();
    }

    @Test
    void failsForAReason() throws IOException {
        fake.next(Timeline.builder().moderated());

        assertThat((String) client.get("/luma/generations/" + submit()).at("failure_reason"))
                .contains("moderation");
    }

    @Test
    void knowsAGenerationThatItWasGiven() throws IOException {
        String id = fake.given(Timeline.builder().processing(1).completed());

        assertThat(states(id, 2)).containsExactly("processing", "completed");
        fake.verify().noSubmit().accepted(0);
    }

    @Test
    void writesACallbackAsTheAnswerToAGetAndLeavesTheGenerationThere() throws IOException {
        String id = submit();

        assertThat(fake.callback(id)).isEqualTo(fake.callback(id)).contains("\"state\":\"pending\"", id);
        assertThat(states(id, 3)).containsExactly("pending", "processing", "completed");
        assertThat(fake.callback(id))
                .isEqualTo(client.get("/luma/generations/" + id).text());
        assertThatThrownBy(() -> fake.callback("nobody"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(id);
    }

    @Test
    void readsAsText() {
        assertThat(Timeline.builder().pending(2).processing(1).completed())
                .hasToString("pending×2 → processing×1 → completed");
        assertThatThrownBy(() -> Timeline.builder().staysThere()).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Timeline.builder().pending(-1)).isInstanceOf(IllegalArgumentException.class);
    }

    private String submit() throws IOException {
        return client.submit("{\"user_prompt\":\"a cat\"}");
    }

    private List<String> states(String id, int times) throws IOException {
        List<String> states = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            states.add(String.valueOf(client.get("/luma/generations/" + id).at("state")));
        }
        return states;
    }
}
