package dev.reelay.testkit.contract;

import dev.reelay.FailureKind;
import dev.reelay.Generation;
import dev.reelay.GenerationState;
import dev.reelay.Video;
import dev.reelay.provider.spi.Origin;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Generations that are not quite what the relay said. */
final class Altered {
    private Altered() {}

    static Generation invented(Origin origin, String id, GenerationState state) {
        return new Generation(
                origin.ref(id),
                state,
                null,
                null,
                null,
                null,
                null,
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

    static Generation state(Generation from, GenerationState state) {
        return copy(from, state, from.video(), from.failure(), from.estimatedWait());
    }

    static Generation video(Generation from, String url) {
        return copy(from, from.state(), new Video(url, null, null, null, null), from.failure(), from.estimatedWait());
    }

    static Generation noFailure(Generation from) {
        return copy(from, from.state(), from.video(), null, from.estimatedWait());
    }

    static Generation estimate(Generation from, Duration estimate) {
        return copy(from, from.state(), from.video(), from.failure(), estimate);
    }

    private static Generation copy(
            Generation from,
            GenerationState state,
            @Nullable Video video,
            @Nullable FailureKind failure,
            @Nullable Duration estimate) {
        return new Generation(
                from.ref(),
                state,
                from.rawState(),
                from.prompt(),
                from.aspectRatio(),
                video,
                from.rawVideo(),
                from.thumbnail(),
                from.lastFrame(),
                from.createdAt(),
                from.failureReason(),
                failure,
                from.liked(),
                from.queueState(),
                estimate,
                from.extras());
    }
}
