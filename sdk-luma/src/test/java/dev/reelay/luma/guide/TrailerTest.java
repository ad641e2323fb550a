package dev.reelay.luma.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.reelay.Generation;
import dev.reelay.SubmitRequest;
import dev.reelay.VideoClient;
import dev.reelay.errors.SubmitOutcomeUnknownException;
import dev.reelay.testkit.DocumentedRelay;
import dev.reelay.testkit.FakeRelay;
import dev.reelay.testkit.VirtualTime;
import dev.reelay.testkit.junit.FakeRelayExtension;
import dev.reelay.testkit.junit.Speaks;
import dev.reelay.testkit.script.Exchange;
import dev.reelay.testkit.script.Fault;
import dev.reelay.testkit.script.Timeline;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(FakeRelayExtension.class)
class TrailerTest {
    @Test
    void aTrailerOfTenMinutesIsThereInNoTime(FakeRelay relay, VirtualTime time, @TempDir Path folder) throws Exception {
        relay.next(Timeline.builder()
                .pending(Duration.ofMinutes(2))
                .processing(Duration.ofMinutes(7))
                .completed());

        try (VideoClient client = VideoClient.builder()
                .provider("luma")
                .baseUrl(relay.baseUrl())
                .apiKey(relay.apiKey())
                .timing(time)
                .build()) {
            Generation accepted = client.submit(SubmitRequest.of("a cat dances on the roof"));
            Generation done = client.await(accepted.ref());
            Path file = client.download(done, folder.resolve("trailer.mp4"));

            assertThat(Files.size(file)).isPositive();
        }
        relay.verify().exactlyOneSubmit().noKeySentToTheCdn();
    }

    @Test
    void aLostAnswerIsNotPaidForTwice(@Speaks(DocumentedRelay.V_API) FakeRelay relay) {
        relay.fail(Exchange.SUBMIT, Fault.dropAfterBody());

        try (VideoClient client = VideoClient.builder()
                .provider("luma")
                .baseUrl(relay.baseUrl())
                .apiKey(relay.apiKey())
                .build()) {
            assertThatThrownBy(() -> client.submit(SubmitRequest.of("a cat")))
                    .isInstanceOf(SubmitOutcomeUnknownException.class);
        }
        relay.verify().exactlyOneSubmit().exactlyOneAccepted();
    }
}
