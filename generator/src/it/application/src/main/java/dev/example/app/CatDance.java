package dev.example.app;

import dev.reelay.Generation;
import dev.reelay.SubmitRequest;
import dev.reelay.VideoClient;
import dev.reelay.VideoClientBuilder;
import dev.reelay.WaitOptions;
import dev.reelay.provider.Providers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** Makes a video, and reads an answer that somebody kept. */
public final class CatDance {
    private CatDance() {}

    /** Makes the video, wherever the client's builder says. */
    public static Path make(VideoClientBuilder builder, Path file) {
        try (VideoClient client = builder.provider("luma").build()) {
            Generation accepted = client.submit(SubmitRequest.of("cat dance"));
            Generation done = client.await(accepted.ref(), WaitOptions.within(Duration.ofMinutes(10)));
            return client.download(done, file);
        }
    }

    /** Reads a stored answer. */
    public static List<Generation> read(String answer) {
        return Providers.named("luma").decode(answer, null);
    }
}
