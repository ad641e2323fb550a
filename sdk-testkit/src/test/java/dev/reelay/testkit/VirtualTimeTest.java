package dev.reelay.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.reelay.time.Timing;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class VirtualTimeTest {
    private final VirtualTime time = new VirtualTime();
    private final List<String> done = new CopyOnWriteArrayList<>();

    @AfterEach
    void close() {
        time.close();
    }

    @Test
    void jumpsFromTaskToTaskWithoutWaiting() throws Exception {
        time.pause();
        CompletableFuture<Duration> last = new CompletableFuture<>();
        time.schedule(Duration.ofHours(2), () -> last.complete(time.elapsed()));
        time.schedule(Duration.ofHours(1), () -> done.add("after an hour"));
        time.resume();

        assertThat(last.get(10, TimeUnit.SECONDS)).isEqualTo(Duration.ofHours(2));
        assertThat(done).containsExactly("after an hour");
        assertThat(time.now()).isEqualTo(VirtualTime.DEFAULT_START.plus(Duration.ofHours(2)));
        assertThat(time.instant()).isEqualTo(time.now());
    }

    @Test
    void standsStillWhileACallIsUnderWay() throws Exception {
        CompletableFuture<String> later = new CompletableFuture<>();
        time.workBegins();
        time.schedule(Duration.ofSeconds(1), () -> later.complete("later"));

        assertThat(time.planned()).isEqualTo(1);
        assertThat(time.elapsed()).isZero();
        time.workEnds();
        assertThat(later.get(10, TimeUnit.SECONDS)).isEqualTo("later");
    }

    @Test
    void runsWhatIsDueAlreadyWhileACallIsUnderWay() throws Exception {
        CompletableFuture<Duration> now = new CompletableFuture<>();
        time.workBegins();
        time.schedule(Duration.ofSeconds(1), () -> done.add("later"));

        time.schedule(Duration.ZERO, () -> now.complete(time.elapsed()));

        assertThat(now.get(10, TimeUnit.SECONDS)).isZero();
        assertThat(done).isEmpty();
        assertThat(time.planned()).isEqualTo(1);
    }

    @Test
    void runsWhatIsDueInOrderWhenItIsToldToPass() {
        time.pause();
        time.schedule(Duration.ofSeconds(2), () -> done.add("second"));
        time.schedule(Duration.ofSeconds(1), () -> done.add("first"));
        time.schedule(Duration.ofSeconds(1), () -> done.add("first too"));
        time.schedule(Duration.ofSeconds(9), () -> done.add("never"));
        Timing.Timer cancelled = time.schedule(Duration.ofSeconds(1), () -> done.add("cancelled"));
        cancelled.cancel();

        time.advance(Duration.ofSeconds(3));

        assertThat(done).containsExactly("first", "first too", "second");
        assertThat(time.elapsed()).isEqualTo(Duration.ofSeconds(3));
        assertThat(time.planned()).isEqualTo(1);
        assertThatThrownBy(() -> time.advance(Duration.ofSeconds(-1))).isInstanceOf(IllegalArgumentException.class);
    }
}
