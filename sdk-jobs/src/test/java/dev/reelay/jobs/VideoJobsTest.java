package dev.reelay.jobs;

import static dev.reelay.jobs.JobsFixture.now;
import static dev.reelay.jobs.JobsFixture.order;
import static dev.reelay.jobs.JobsFixture.until;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.reelay.ExtendRequest;
import dev.reelay.ImageInput;
import dev.reelay.SubmitRequest;
import dev.reelay.errors.ErrorKind;
import dev.reelay.testkit.media.Clip;
import dev.reelay.testkit.script.Exchange;
import dev.reelay.testkit.script.Fault;
import dev.reelay.testkit.script.Timeline;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Execution(ExecutionMode.CONCURRENT)
class VideoJobsTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void ordersBecomeFilesOnce(TestDatabase database) throws Exception {
        try (JobsFixture fixture = new JobsFixture(database.url(), folder)) {
            VideoJobs first = fixture.start();
            VideoJobs second = fixture.start();
            List<Job> jobs = new ArrayList<>();
            for (int i = 0; i < 30; i++) {
                jobs.add((i % 2 == 0 ? first : second).submit(order("prompt " + i)));
            }

            until(first::isIdle, () -> first.counts().toString());

            assertThat(first.counts()).containsEntry(JobState.DONE, 30L);
            assertThat(fixture.relay.acceptedPrompts()).hasSize(30).doesNotHaveDuplicates();
            assertThat(fixture.recorded())
                    .containsExactlyInAnyOrderElementsOf(
                            jobs.stream().map(job -> job.id() + " DONE").toList());
            Job job = now(first, jobs.get(0));
            assertThat(Files.readAllBytes(Objects.requireNonNull(job.file())))
                    .isEqualTo(Clip.of("16:9").video().bytes().toByteArray());
            assertThat(Objects.requireNonNull(job.generation()).prompt()).isEqualTo("prompt 0");
            try (Stream<Path> files = Files.list(folder)) {
                assertThat(files).hasSize(30);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void anOrderIsTheCallersTransaction(TestDatabase database) throws Exception {
        try (JobsFixture fixture = new JobsFixture(database.url(), folder);
                Connection connection = fixture.database.getConnection()) {
            VideoJobs jobs = fixture.builder().open();
            connection.setAutoCommit(false);

            var unused = jobs.submit(connection, order("a cat").key("order-17"));
            connection.rollback();
            assertThat(jobs.find("order-17")).isEmpty();

            Job first = jobs.submit(connection, order("a cat").key("order-17"));
            Job same = jobs.submit(connection, order("another cat").key("order-17"));
            connection.commit();
            assertThat(same.id()).isEqualTo(first.id());
            assertThat(jobs.submit(order("a third").key("order-17")).id()).isEqualTo(first.id());
            assertThat(jobs.find("order-17").orElseThrow().prompt()).isEqualTo("a cat");
            assertThat(jobs.counts()).containsEntry(JobState.PLANNED, 1L);

            connection.setAutoCommit(true);
            assertThatThrownBy(() -> jobs.submit(connection, order("a cat")))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("commits every statement");

            VideoJobs node = fixture.start();
            until(node, first, JobState.DONE);
            assertThat(fixture.relay.submits()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void anUnknownOutcomeIsAPersons(TestDatabase database) throws Exception {
        try (JobsFixture fixture = new JobsFixture(database.url(), folder)) {
            List<Job> told = new CopyOnWriteArrayList<>();
            fixture.relay.fail(Exchange.SUBMIT, Fault.dropAfterBody());
            VideoJobs jobs = fixture.start(fixture.builder().onUnknown(told::add));

            Job job = jobs.submit(order("a cat"));
            until(jobs, job, JobState.OUTCOME_UNKNOWN);

            until(() -> !told.isEmpty(), () -> "nobody was told");
            Job unknown = told.get(0);
            assertThat(unknown.id()).isEqualTo(job.id());
            assertThat(unknown.notBefore()).isNotNull().isBeforeOrEqualTo(unknown.notAfter());
            assertThat(unknown.fingerprint()).hasSize(64);
            assertThat(unknown.errorKind()).isEqualTo(ErrorKind.SUBMIT_OUTCOME_UNKNOWN);
            assertThat(jobs.isIdle()).isTrue();
            assertThatThrownBy(() -> jobs.resolve(job.id(), Resolution.submitAgain()))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("may not be sent again before");

            Job accepted = jobs.resolve(
                    job.id(), Resolution.acceptedAs(fixture.relay.accepted().get(0)));
            assertThat(accepted.ref()).isNotNull();
            until(jobs, job, JobState.DONE);
            assertThat(fixture.relay.submits()).isEqualTo(1);
            assertThatThrownBy(() -> jobs.resolve(job.id(), Resolution.giveUp()))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("is DONE");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aPersonMaySendAgainOrGiveUp(TestDatabase database) throws Exception {
        try (JobsFixture fixture = new JobsFixture(database.url(), folder)) {
            fixture.relay.fail(Exchange.SUBMIT, Fault.dropAfterBody(), 2);
            VideoJobs jobs = fixture.start(fixture.builder().submitAgainAfter(Duration.ZERO));
            Job again = jobs.submit(order("a cat"));
            until(jobs, again, JobState.OUTCOME_UNKNOWN);
            Job gone = jobs.submit(order("a dog"));
            until(jobs, gone, JobState.OUTCOME_UNKNOWN);

            jobs.resolve(again.id(), Resolution.submitAgain());
            jobs.resolve(gone.id(), Resolution.giveUp());

            until(jobs, again, JobState.DONE);
            assertThat(now(jobs, again).attempts()).isEqualTo(2);
            assertThat(now(jobs, gone).state()).isEqualTo(JobState.FAILED);
            assertThat(fixture.recorded()).containsExactlyInAnyOrder(again.id() + " DONE", gone.id() + " FAILED");
            assertThatThrownBy(() -> jobs.resolve("no-such-job", Resolution.giveUp()))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("no-such-job");
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatWasNotAcceptedIsSentLaterOrRefused(TestDatabase database) throws Exception {
        try (JobsFixture fixture = new JobsFixture(database.url(), folder)) {
            VideoJobs jobs = fixture.start(fixture.builder().submitAgainAfter(Duration.ofDays(1)));
            fixture.relay.fail(Exchange.SUBMIT, Fault.promptBlocked());
            Job refused = jobs.submit(order("a blocked cat"));
            until(jobs, refused, JobState.REFUSED);
            assertThat(now(jobs, refused).errorKind()).isEqualTo(ErrorKind.MODERATED);

            fixture.relay.fail(Exchange.SUBMIT, Fault.unavailable(), 4);
            Job later = jobs.submit(order("a later cat"));
            until(jobs, later, JobState.DONE);
            jobs.resolve(refused.id(), Resolution.submitAgain()); // nothing was accepted: at once
            until(jobs, refused, JobState.DONE);
            assertThat(fixture.relay.accepted()).hasSize(2);

            Job late = jobs.submit(order("too late").deadline(Duration.ofNanos(1000)));
            until(jobs, late, JobState.REFUSED);
            assertThat(now(jobs, late).error()).contains("deadline passed before it was sent");
            assertThat(fixture.relay.accepted()).hasSize(2);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatEndsWithoutAVideoFails(TestDatabase database) throws Exception {
        try (JobsFixture fixture = new JobsFixture(database.url(), folder)) {
            VideoJobs jobs = fixture.start();
            fixture.relay.next(Timeline.builder().pending(1).failed("no memory"));
            Job failed = jobs.submit(order("a cat"));
            until(jobs, failed, JobState.FAILED);
            assertThat(now(jobs, failed).error()).contains("no memory");
            assertThat(Objects.requireNonNull(now(jobs, failed).generation()).failureReason())
                    .isEqualTo("no memory");

            fixture.relay.next(Timeline.builder().processing(1).staysThere());
            Job slow = jobs.submit(order("a slow cat").deadline(Duration.ofSeconds(4)));
            until(jobs, slow, JobState.FAILED);
            assertThat(now(jobs, slow).errorKind()).isEqualTo(ErrorKind.DEADLINE_PASSED);
            assertThat(now(jobs, slow).error()).contains("may still end");
            assertThat(fixture.recorded()).containsExactlyInAnyOrder(failed.id() + " FAILED", slow.id() + " FAILED");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aHandlerThatThrowsIsAskedAgainAndCountsOnce(TestDatabase database) throws Exception {
        try (JobsFixture fixture = new JobsFixture(database.url(), folder)) {
            AtomicInteger asked = new AtomicInteger();
            VideoJobs jobs = fixture.start(fixture.builder().onDone((connection, job) -> {
                JobsFixture.record(connection, job);
                if (asked.incrementAndGet() == 1) {
                    throw new IllegalStateException("the shop is closed");
                }
            }));

            Job job = jobs.submit(order("a cat"));

            until(jobs, job, JobState.DONE);
            assertThat(asked).hasValue(2);
            assertThat(fixture.recorded()).containsExactly(job.id() + " DONE");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aGenerationGoesOn(TestDatabase database) throws Exception {
        try (JobsFixture fixture = new JobsFixture(database.url(), folder)) {
            VideoJobs jobs = fixture.start();
            Job first = jobs.submit(order("a cat"));
            until(jobs, first, JobState.DONE);

            Job second = jobs.submit(
                    NewJob.of("anyapi", Objects.requireNonNull(now(jobs, first).ref()), ExtendRequest.of("it sleeps")));

            until(jobs, second, JobState.DONE);
            assertThat(now(jobs, second).prompt()).isEqualTo("it sleeps");
            assertThat(fixture.relay.count(Exchange.EXTEND)).isEqualTo(1);
            assertThatThrownBy(() -> now(jobs, second).submitRequest()).isInstanceOf(IllegalStateException.class);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aCallbackEndsAWaitAndSettlesAnUnknownOutcome(TestDatabase database) throws Exception {
        try (JobsFixture fixture = new JobsFixture(database.url(), folder)) {
            fixture.relay.fail(Exchange.SUBMIT, Fault.dropAfterBody());
            VideoJobs jobs =
                    fixture.start(fixture.builder().callbacks("https://shop.example/reelay", "a secret of the shop's"));
            Job job = jobs.submit(order("a cat"));
            until(jobs, job, JobState.OUTCOME_UNKNOWN);
            String sent = fixture.relay.requests().get(0).body();
            String address = sent.substring(
                            sent.indexOf("https://shop.example"),
                            sent.indexOf('"', sent.indexOf("https://shop.example")))
                    .replace("\\u0026", "&");
            String callback = fixture.relay.callback(fixture.relay.accepted().get(0));

            assertThat(jobs.webhook("anyapi", address.replaceAll("proof=....", "proof=0000"), callback))
                    .isEmpty();
            assertThat(now(jobs, job).state()).isEqualTo(JobState.OUTCOME_UNKNOWN);
            assertThat(jobs.webhook("anyapi", address, callback)).hasSize(1);

            until(jobs, job, JobState.DONE);
            assertThat(fixture.relay.submits()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void jobsAreListedByPages(TestDatabase database) throws Exception {
        try (JobsFixture fixture = new JobsFixture(database.url(), folder)) {
            VideoJobs jobs = fixture.builder().open();
            for (int i = 0; i < 5; i++) {
                var unused = jobs.submit(order("prompt " + i));
            }
            Job given = jobs.list(JobQuery.all()).get(0);
            jobs.resolve(given.id(), Resolution.giveUp());

            List<Job> page = jobs.list(JobQuery.in(JobState.PLANNED).limit(3));
            assertThat(page).extracting(Job::prompt).containsExactly("prompt 3", "prompt 2", "prompt 1");
            assertThat(jobs.list(JobQuery.in(JobState.PLANNED).before(page.get(2))))
                    .extracting(Job::prompt)
                    .containsExactly("prompt 0");
            assertThat(jobs.list(JobQuery.in(JobState.REFUSED)))
                    .singleElement()
                    .satisfies(job -> assertThat(job.error()).isEqualTo("a person gave it up"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void metersCountTheStates(TestDatabase database) throws Exception {
        try (JobsFixture fixture = new JobsFixture(database.url(), folder)) {
            VideoJobs jobs = fixture.builder().open();
            var unused = jobs.submit(order("a cat"));
            SimpleMeterRegistry registry = new SimpleMeterRegistry();

            new JobMeters(jobs).bindTo(registry);

            assertThat(registry.get("reelay.jobs")
                            .tag("state", "planned")
                            .gauge()
                            .value())
                    .isEqualTo(1);
            assertThat(registry.get("reelay.jobs")
                            .tag("state", "outcome_unknown")
                            .gauge()
                            .value())
                    .isZero();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aMissingTableIsNamed(TestDatabase database) throws Exception {
        try (JobsFixture fixture = new JobsFixture(database.url(), folder)) {
            assertThatThrownBy(() -> VideoJobs.builder(fixture.database).open())
                    .isInstanceOf(JobStoreException.class)
                    .hasMessageContaining("createTables()");
        }
    }

    @Test
    void picturesDoNotBelongInARow() {
        String picture = "data:image/png;base64," + "A".repeat(NewJob.LARGEST_REQUEST);
        assertThatThrownBy(() -> NewJob.of(
                        "anyapi",
                        SubmitRequest.builder("a cat")
                                .firstFrame(ImageInput.url(picture))
                                .build()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("give its pictures as URLs");
    }
}
