package dev.reelay.jobs;

import static dev.reelay.jobs.JobsFixture.now;
import static dev.reelay.jobs.JobsFixture.until;
import static org.assertj.core.api.Assertions.assertThat;

import dev.reelay.ImageInput;
import dev.reelay.SubmitRequest;
import dev.reelay.VideoClient;
import dev.reelay.WaitOptions;
import dev.reelay.testkit.DocumentedRelay;
import dev.reelay.testkit.script.Exchange;
import dev.reelay.testkit.script.Fault;
import dev.reelay.testkit.script.Timeline;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Callbacks of a provider whose refs keep more than a callback tells: Kling's, of a task that began with a picture. */
@Execution(ExecutionMode.CONCURRENT)
class CallbackKindsTest {
    private static final String SHOP = "https://shop.example/reelay";

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void aCallbackIsAboutTheJobOfItsGeneration(TestDatabase database) throws Exception {
        try (JobsFixture fixture = new JobsFixture(database.url(), folder);
                VideoClient kling = kling(fixture)) {
            VideoJobs jobs =
                    fixture.start(fixture.builder().client("kling", kling).callbacks(SHOP, "a secret of the shop's"));
            Job job = jobs.submit(NewJob.of("kling", picture()));
            until(() -> now(jobs, job).ref() != null, () -> "not accepted");

            String callback = fixture.relay.callback(fixture.relay.accepted().get(0));
            assertThat(jobs.webhook("kling", address(fixture), callback))
                    .extracting(Job::id)
                    .containsExactly(job.id());

            until(jobs, job, JobState.DONE);
        }
    }

    /** The address is the order's own, and tells nothing: the generation's name has to do. */
    @ParameterizedTest
    @EnumSource
    void aCallbackAtTheOrdersOwnAddressIsAboutItsJobToo(TestDatabase database) throws Exception {
        String own = "https://shop.example/orders/17";
        try (JobsFixture fixture = new JobsFixture(database.url(), folder);
                VideoClient kling = kling(fixture)) {
            VideoJobs jobs = fixture.start(fixture.builder()
                    .client("kling", kling)
                    .callbacks(SHOP, "a secret of the shop's")
                    .turn(Duration.ofMinutes(10))
                    .waiting(WaitOptions.builder()
                            .minDelay(Duration.ofHours(1))
                            .maxDelay(Duration.ofHours(1))
                            .build()));
            fixture.relay.usually(Timeline.builder().processing(1).completed());
            Job job = jobs.submit(
                    NewJob.of("kling", picture().toBuilder().callbackUrl(own).build()));
            Job other = jobs.submit(NewJob.of("kling", SubmitRequest.of("a dog")));
            until(() -> fixture.relay.count(Exchange.GET) == 2, () -> "nobody asked for the two of them");
            assertThat(String.valueOf(now(jobs, job).ref()))
                    .as("what is stored keeps more than the callback tells")
                    .contains("image2video");

            String callback = fixture.relay.callback(
                    Objects.requireNonNull(now(jobs, job).ref()).id());
            assertThat(jobs.webhook("kling", own, callback)).extracting(Job::id).containsExactly(job.id());

            until(jobs, job, JobState.DONE);
            assertThat(now(jobs, other).state()).isEqualTo(JobState.WAITING);
        }
    }

    @ParameterizedTest
    @EnumSource
    void anUnknownOutcomeIsSettledWhateverTheKind(TestDatabase database) throws Exception {
        try (JobsFixture fixture = new JobsFixture(database.url(), folder);
                VideoClient kling = kling(fixture)) {
            fixture.relay.fail(Exchange.SUBMIT, Fault.dropAfterBody());
            VideoJobs jobs =
                    fixture.start(fixture.builder().client("kling", kling).callbacks(SHOP, "a secret of the shop's"));
            Job job = jobs.submit(NewJob.of("kling", picture()));
            until(jobs, job, JobState.OUTCOME_UNKNOWN);

            String callback = fixture.relay.callback(fixture.relay.accepted().get(0));
            assertThat(jobs.webhook("kling", address(fixture), callback)).hasSize(1);

            until(jobs, job, JobState.DONE);
            assertThat(fixture.relay.submits()).isEqualTo(1);
        }
    }

    private static SubmitRequest picture() {
        return SubmitRequest.builder("a cat")
                .firstFrame(ImageInput.url("https://cdn.example/cat.jpg"))
                .build();
    }

    private static VideoClient kling(JobsFixture fixture) {
        return VideoClient.builder()
                .provider("kling")
                .baseUrl(fixture.relay.baseUrl(DocumentedRelay.KLING_V_API))
                .apiKey(fixture.relay.apiKey())
                .build();
    }

    /** Returns the address that the relay was told to call. */
    private static String address(JobsFixture fixture) {
        String sent = fixture.relay.requests().get(0).body();
        int from = sent.indexOf(SHOP);
        return sent.substring(from, sent.indexOf('"', from)).replace("\\u0026", "&");
    }
}
