package dev.example.kumo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.reelay.Generation;
import dev.reelay.GenerationState;
import dev.reelay.SubmitRequest;
import dev.reelay.VideoClient;
import dev.reelay.testkit.FakeRelay;
import dev.reelay.testkit.VirtualTime;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An application with this module on its class path needs no more than the provider's name. */
class KumoClientTest {
    @Test
    void clientFindsTheProviderAndFetchesAVideo(@TempDir Path folder) throws IOException {
        try (VirtualTime time = new VirtualTime();
                FakeRelay relay = FakeRelay.builder()
                        .dialect(new KumoDialect())
                        .clock(time)
                        .start();
                VideoClient client = VideoClient.builder()
                        .provider("kumo")
                        .baseUrl(relay.baseUrl())
                        .apiKey(relay.apiKey())
                        .timing(time)
                        .build()) {
            Generation submitted = client.submit(SubmitRequest.of("a paper boat"));
            Generation done = client.await(submitted.ref());
            Path file = client.download(done, folder);

            assertEquals(GenerationState.PENDING, submitted.state());
            assertEquals("SUCCESS", done.rawState());
            assertTrue(Files.size(file) > 0);
            relay.verify().exactlyOneSubmit().noKeySentToTheCdn();
        }
    }
}
