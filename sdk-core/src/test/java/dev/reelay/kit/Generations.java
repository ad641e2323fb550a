package dev.reelay.kit;

import dev.reelay.Generation;
import dev.reelay.GenerationRef;
import dev.reelay.GenerationState;
import dev.reelay.Video;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Generations as a caller may have stored them. */
public record Generations(String provider, String relay) {
    public Generation completed(String id, String url) {
        return completed(id, new Video(url, null, null, null, null), null);
    }

    public Generation completed(String id, @Nullable Video video, @Nullable Video raw) {
        return new Generation(
                new GenerationRef(provider, relay, id),
                GenerationState.COMPLETED,
                "completed",
                null,
                null,
                video,
                raw,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                Map.of());
    }
}
