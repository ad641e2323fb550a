package dev.reelay.testkit.contract;

import dev.reelay.Generation;
import dev.reelay.GenerationState;
import dev.reelay.Video;
import dev.reelay.provider.spi.Origin;
import java.time.Duration;

/** Generations that are not quite what the relay said. */
final class Altered {
    private Altered() {}

    static Generation invented(Origin origin, String id, GenerationState state) {
        return Generation.builder(origin.ref(id), state).build();
    }

    static Generation state(Generation from, GenerationState state) {
        return from.toBuilder().state(state).build();
    }

    static Generation video(Generation from, String url) {
        return from.toBuilder().video(Video.of(url)).build();
    }

    static Generation noFailure(Generation from) {
        return from.toBuilder().failure(null).build();
    }

    static Generation estimate(Generation from, Duration estimate) {
        return from.toBuilder().estimatedWait(estimate).build();
    }
}
