package dev.example.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.reelay.Generation;
import dev.reelay.GenerationState;
import dev.reelay.VideoClient;
import dev.reelay.testkit.FakeRelay;
import dev.reelay.testkit.junit.FakeRelayExtension;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(FakeRelayExtension.class)
class CatDanceTest {
    @Test
    void makesAVideoForOneSubmit(FakeRelay relay, @TempDir Path folder) throws IOException {
        Path video = CatDance.make(
                VideoClient.builder().baseUrl(relay.baseUrl()).apiKey(relay.apiKey()), folder.resolve("cat.mp4"));

        assertTrue(Files.size(video) > 10_000, "a whole video");
        relay.verify().exactlyOneSubmit();
    }

    @Test
    void runsOnTheModulePathAndDecodes() {
        assertEquals("dev.example.app", CatDance.class.getModule().getName());

        Generation generation = CatDance.read("{\"id\":\"t1\",\"state\":\"completed\",\"request\":{\"prompt\":\"cat\"}}")
                .get(0);

        assertEquals(GenerationState.COMPLETED, generation.state());
        assertEquals("cat", generation.prompt());
    }
}
