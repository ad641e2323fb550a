package dev.reelay.jobs;

import static dev.reelay.jobs.JobsFixture.now;
import static dev.reelay.jobs.JobsFixture.order;
import static dev.reelay.jobs.JobsFixture.until;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.reelay.jobs.TestNode.Death;
import dev.reelay.testkit.script.Exchange;
import dev.reelay.testkit.script.Fault;
import dev.reelay.testkit.script.Timeline;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nodes in processes of their own, which die in every place where it could cost: real processes, on a real PostgreSQL. */
@Execution(ExecutionMode.CONCURRENT)
class NodesTest {
    @TempDir
    private Path folder;

    private final String url = TestDatabase.POSTGRESQL.url();

    @ParameterizedTest
    @CsvSource({"BEFORE_POST, 0", "AFTER_POST, 1"})
    void aNodeThatDiesWhileItSendsLeavesAnUnknownOutcome(Death death, int accepted) throws Exception {
        try (JobsFixture fixture = new JobsFixture(url, folder)) {
            VideoJobs orders = fixture.builder().submitAgainAfter(Duration.ZERO).open();
            Job job = orders.submit(order("a cat"));
            Process node = TestNode.start(url, fixture, death);
            assertThat(node.waitFor(60, TimeUnit.SECONDS)).as("it died").isTrue();
            assertThat(now(orders, job).state()).isEqualTo(JobState.SUBMITTING);

            VideoJobs survivor = fixture.start();
            until(survivor, job, JobState.OUTCOME_UNKNOWN);

            Job unknown = now(survivor, job);
            assertThat(unknown.error()).contains("died while it sent the job");
            assertThat(unknown.notBefore()).isEqualTo(unknown.submittingAt());
            assertThat(unknown.notAfter()).isNotNull();
            assertThat(fixture.relay.submits()).isEqualTo(accepted);
            if (accepted == 1) {
                survivor.resolve(
                        job.id(), Resolution.acceptedAs(fixture.relay.accepted().get(0)));
            } else {
                orders.resolve(job.id(), Resolution.submitAgain());
            }
            until(survivor, job, JobState.DONE);
            assertThat(fixture.relay.submits()).isEqualTo(1);
            assertThat(fixture.recorded()).containsExactly(job.id() + " DONE");
        }
    }

    @Test
    void aPausedNodeThatWakesSendsNothing() throws Exception {
        try (JobsFixture fixture = new JobsFixture(url, folder)) {
            VideoJobs orders = fixture.builder().open();
            Job job = orders.submit(order("a cat"));
            Process node = TestNode.start(url, fixture, Death.STOPPED_BEFORE_POST);
            try {
                until(orders, job, JobState.SUBMITTING);
                VideoJobs survivor = fixture.start();
                until(survivor, job, JobState.OUTCOME_UNKNOWN);

                signal(node, "CONT");
                until(
                        () -> String.valueOf(now(survivor, job).error()).contains("nothing was accepted after all"),
                        () -> "the node that woke said: " + now(survivor, job).error());

                assertThat(fixture.relay.submits()).isZero();
                assertThat(now(survivor, job).state()).isEqualTo(JobState.OUTCOME_UNKNOWN);
            } finally {
                TestNode.kill(node);
            }
        }
    }

    @Test
    void aNodeThatDiesInAWaitIsReplaced() throws Exception {
        try (JobsFixture fixture = new JobsFixture(url, folder)) {
            fixture.relay.usually(
                    Timeline.builder().processing(Duration.ofSeconds(5)).completed());
            VideoJobs orders = fixture.builder().open();
            Job job = orders.submit(order("a cat"));
            Process node = TestNode.start(url, fixture, Death.NONE);
            until(orders, job, JobState.WAITING);
            TestNode.kill(node);

            VideoJobs survivor = fixture.start();

            until(survivor, job, JobState.DONE);
            assertThat(fixture.relay.submits()).isEqualTo(1);
        }
    }

    @Test
    void aNodeThatDiesInADownloadIsReplaced() throws Exception {
        try (JobsFixture fixture = new JobsFixture(url, folder)) {
            fixture.relay.fail(Exchange.FILE, Fault.slowBytes(20_000));
            VideoJobs orders = fixture.builder().open();
            Job job = orders.submit(order("a cat"));
            Process node = TestNode.start(url, fixture, Death.NONE);
            Path part = folder.resolve(job.id() + ".mp4.part");
            until(() -> Files.exists(part) && part.toFile().length() > 0, () -> "there is no part");
            TestNode.kill(node);

            VideoJobs survivor = fixture.start();

            until(survivor, job, JobState.DONE);
            assertThat(part).doesNotExist();
            assertThat(Objects.requireNonNull(now(survivor, job).file())).isNotEmptyFile();
            assertThat(fixture.recorded()).containsExactly(job.id() + " DONE");
        }
    }

    @Test
    void aNodeThatDiesInTheHandlerHasDoneNothing() throws Exception {
        try (JobsFixture fixture = new JobsFixture(url, folder)) {
            VideoJobs orders = fixture.builder().open();
            Job job = orders.submit(order("a cat"));
            Process node = TestNode.start(url, fixture, Death.IN_DONE);
            assertThat(node.waitFor(60, TimeUnit.SECONDS)).as("it died").isTrue();
            assertThat(fixture.recorded()).isEmpty();
            assertThat(now(orders, job).state()).isEqualTo(JobState.READY);

            VideoJobs survivor = fixture.start();

            until(survivor, job, JobState.DONE);
            assertThat(fixture.recorded()).containsExactly(job.id() + " DONE");
        }
    }

    @Test
    void aNodeThatIsToldToEndFinishesWhatItSends() throws Exception {
        try (JobsFixture fixture = new JobsFixture(url, folder)) {
            fixture.relay.fail(Exchange.SUBMIT, Fault.slowBytes(100));
            VideoJobs orders = fixture.builder().open();
            Job job = orders.submit(order("a cat"));
            Process node = TestNode.start(url, fixture, Death.NONE);
            until(() -> fixture.relay.submits() == 1, () -> "nothing was sent");
            node.destroy();
            assertThat(node.waitFor(60, TimeUnit.SECONDS)).as("it ended").isTrue();

            assertThat(now(orders, job).state()).isEqualTo(JobState.WAITING);

            VideoJobs survivor = fixture.start();
            until(survivor, job, JobState.DONE);
            assertThat(fixture.relay.submits()).isEqualTo(1);
        }
    }

    /** For 3 s, or as long as {@code -Dreelay.jobs.outage} says, in seconds. */
    @Test
    void theDatabaseMayBeGoneForAWhile() throws Exception {
        try (Tunnel tunnel = new Tunnel(url);
                JobsFixture fixture = new JobsFixture(tunnel.url(), folder);
                JobsFixture direct = new JobsFixture(url, folder)) {
            VideoJobs node = fixture.start();
            fixture.relay.fail(Exchange.SUBMIT, Fault.slowBytes(300));
            Job sent = node.submit(order("a cat"));
            until(() -> fixture.relay.submits() == 1, () -> "nothing was sent");

            tunnel.cut();
            VideoJobs watch = direct.builder().open();
            Job planned = watch.submit(order("a dog"));
            // The answer has come by now, and cannot be stored; every node counts as dead.
            assertThat(tunnel.refused(Duration.ofSeconds(Long.getLong("reelay.jobs.outage", 3))))
                    .isPositive();
            assertThat(now(watch, sent).ref()).isNull();
            tunnel.mend();

            until(watch, sent, JobState.DONE);
            until(watch, planned, JobState.DONE);
            assertThat(fixture.relay.acceptedPrompts()).containsExactlyInAnyOrder("a cat", "a dog");
        }
    }

    @Test
    void clocksMayDiffer() throws Exception {
        assumeTrue(
                Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
                        .anyMatch(place -> new File(place, "faketime").canExecute()),
                "without the command faketime, no process can have another time");
        try (JobsFixture fixture = new JobsFixture(url, folder)) {
            VideoJobs orders = fixture.builder().open();
            List<Process> nodes = List.of(
                    TestNode.start(url, fixture, Death.NONE, "faketime", "-f", "+5m"),
                    TestNode.start(url, fixture, Death.NONE, "faketime", "-f", "-5m"));
            try {
                List<Job> jobs = new ArrayList<>();
                for (int i = 0; i < 20; i++) {
                    jobs.add(orders.submit(order("prompt " + i)));
                }
                until(orders::isIdle, () -> orders.counts().toString());

                assertThat(orders.counts()).containsEntry(JobState.DONE, 20L);
                assertThat(fixture.relay.acceptedPrompts()).hasSize(20).doesNotHaveDuplicates();
                assertThat(now(orders, jobs.get(0)).plannedAt())
                        .isBeforeOrEqualTo(now(orders, jobs.get(0)).waitingAt());
            } finally {
                for (Process node : nodes) {
                    node.descendants().forEach(ProcessHandle::destroyForcibly);
                    TestNode.kill(node);
                }
            }
        }
    }

    /** Kills nodes at random; {@code -Dreelay.jobs.orders=2000 -Dreelay.jobs.kills=3} makes it long. */
    @Test
    void whateverDiesNoOrderIsSentTwice() throws Exception {
        int orders = Integer.getInteger("reelay.jobs.orders", 60);
        int kills = Integer.getInteger("reelay.jobs.kills", 1);
        Random random = new Random(Long.getLong("reelay.jobs.seed", 1));
        try (JobsFixture fixture = new JobsFixture(url, folder)) {
            VideoJobs jobs = fixture.builder().submitAgainAfter(Duration.ZERO).open();
            for (int i = 0; i < orders; i++) {
                var unused = jobs.submit(order("prompt " + i).key("order-" + i));
            }
            Process steady = TestNode.start(url, fixture, Death.NONE);
            Process dying = TestNode.start(url, fixture, Death.NONE);
            try {
                for (int kill = 1; kill <= kills; kill++) {
                    long enough = (long) orders * kill / (kills + 2);
                    until(
                            () -> fixture.relay.submits() >= enough,
                            () -> jobs.counts().toString());
                    // Another process is killed, anywhere in what it does: no time of ours says where.
                    TimeUnit.MILLISECONDS.sleep(random.nextInt(200));
                    TestNode.kill(dying);
                    dying = TestNode.start(url, fixture, Death.NONE);
                }
                until(jobs::isIdle, () -> jobs.counts().toString());
                Map<JobState, Long> counts = jobs.counts();
                tell(orders + " orders, " + kills + " kills: " + counts, fixture);
                long done = counts.getOrDefault(JobState.DONE, 0L);
                assertThat(done + counts.getOrDefault(JobState.OUTCOME_UNKNOWN, 0L))
                        .isEqualTo(orders);
                assertNothingTwice(fixture, done);

                settle(fixture, jobs);
                until(jobs::isIdle, () -> jobs.counts().toString());
                assertThat(jobs.counts()).containsEntry(JobState.DONE, (long) orders);
                assertNothingTwice(fixture, orders);
                tell("settled: " + jobs.counts(), fixture);
            } finally {
                TestNode.kill(steady);
                TestNode.kill(dying);
            }
        }
    }

    private void tell(String what, JobsFixture fixture) throws Exception {
        System.out.printf(
                "%s; %d POSTs, %d files, %d parts, %d rows of the handler's%n",
                what,
                fixture.relay.submits(),
                files("[^.]*\\.mp4"),
                files(".*\\.part.*"),
                fixture.recorded().size());
    }

    private long files(String names) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches(names))
                    .count();
        }
    }

    private void assertNothingTwice(JobsFixture fixture, long done) throws Exception {
        List<String> prompts = fixture.relay.acceptedPrompts();
        assertThat(new HashSet<>(prompts)).hasSameSizeAs(prompts);
        assertThat(fixture.relay.submits()).isEqualTo(prompts.size());
        assertThat(fixture.recorded()).hasSize((int) done).doesNotHaveDuplicates();
        assertThat(files("[^.]*\\.mp4")).isEqualTo(done);
        assertThat(files(".*\\.part.*")).isZero();
    }

    /** Does what a person does: looks into the relay's own list. */
    private static void settle(JobsFixture fixture, VideoJobs jobs) {
        List<String> prompts = fixture.relay.acceptedPrompts();
        for (Job unknown : jobs.list(JobQuery.in(JobState.OUTCOME_UNKNOWN).limit(10_000))) {
            int at = prompts.indexOf(unknown.prompt());
            var unused = at < 0
                    ? jobs.resolve(unknown.id(), Resolution.submitAgain())
                    : jobs.resolve(
                            unknown.id(),
                            Resolution.acceptedAs(fixture.relay.accepted().get(at)));
        }
    }

    /** A file of H2: one node, killed and started again. */
    @Test
    void aFileDoesForOneNode() throws Exception {
        String file = "jdbc:h2:file:" + folder.resolve("jobs") + ";AUTO_SERVER=TRUE";
        Path videos = Files.createDirectory(folder.resolve("videos"));
        int orders = Integer.getInteger("reelay.jobs.orders", 60) / 2;
        try (JobsFixture fixture = new JobsFixture(file, videos)) {
            VideoJobs jobs = fixture.builder().submitAgainAfter(Duration.ZERO).open();
            for (int i = 0; i < orders; i++) {
                var unused = jobs.submit(order("prompt " + i));
            }
            Process node = TestNode.start(file, fixture, Death.NONE);
            until(
                    () -> fixture.relay.submits() >= orders / 2,
                    () -> jobs.counts().toString());
            TestNode.kill(node);
            node = TestNode.start(file, fixture, Death.NONE);
            try {
                until(jobs::isIdle, () -> jobs.counts().toString());
                settle(fixture, jobs);
                until(jobs::isIdle, () -> jobs.counts().toString());

                assertThat(jobs.counts()).containsEntry(JobState.DONE, (long) orders);
                assertThat(fixture.relay.acceptedPrompts()).hasSize(orders).doesNotHaveDuplicates();
                assertThat(fixture.recorded()).hasSize(orders).doesNotHaveDuplicates();
            } finally {
                TestNode.kill(node);
            }
        }
    }

    private static void signal(Process process, String name) throws IOException, InterruptedException {
        assertThat(new ProcessBuilder("kill", "-" + name, Long.toString(process.pid()))
                        .start()
                        .waitFor())
                .isZero();
    }
}
