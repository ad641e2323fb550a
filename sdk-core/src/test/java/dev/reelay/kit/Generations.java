package dev.reelay.kit;

import dev.reelay.Generation;
import dev.reelay.GenerationRef;
import dev.reelay.GenerationState;
import dev.reelay.Video;
import org.jspecify.annotations.Nullable;

/** Generations as a caller may have stored them. */
public record Generations(String provider, String relay) {
    public Generation completed(String id, String url) {
        return completed(id, Video.of(url), null);
    }

    public Generation completed(String id, @Nullable Video video, @Nullable Video raw) {
        return Generation.builder(GenerationRef.of(provider, relay, id), GenerationState.COMPLETED)
                .rawState("completed")
                .video(video)
                .rawVideo(raw)
                .build();
    }
}
