package dev.example.mini;

import dev.example.mini.wire.ExtendBody;
import dev.example.mini.wire.Frame;
import dev.example.mini.wire.Frames;
import dev.example.mini.wire.Ids;
import dev.example.mini.wire.SubmitBody;
import dev.reelay.ExtendRequest;
import dev.reelay.SubmitRequest;
import dev.reelay.provider.spi.Generated;
import dev.reelay.provider.spi.RequestValues;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Writes requests as this provider's bodies, as {@code MiniMapping} says.
 */
@Generated("dev.reelay.generator.processor")
final class MiniRequests {
    private MiniRequests() {
    }

    static SubmitBody submitTask(SubmitRequest request) {
        return new SubmitBody(
                request.prompt(),
                request.loop(),
                RequestValues.text(request.duration()),
                request.firstFrame() == null ? null : new Frames(
                        new Frame(
                                "image",
                                RequestValues.text(request.firstFrame()),
                                Map.of()),
                        Map.of()),
                null,
                RequestValues.parameters(
                        request.parameters(), Set.of("frames", "length", "looped", "text")));
    }

    static ExtendBody extendTask(ExtendRequest request) {
        return new ExtendBody(
                request.prompt(),
                RequestValues.parameters(request.parameters(), Set.of("text")));
    }

    static Ids listTasks(List<String> ids) {
        return new Ids(ids, Map.of());
    }
}
