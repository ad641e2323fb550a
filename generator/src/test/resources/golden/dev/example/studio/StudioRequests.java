package dev.example.studio;

import dev.example.studio.wire.Closing;
import dev.example.studio.wire.FromPicture;
import dev.example.studio.wire.FromText;
import dev.example.studio.wire.Settings;
import dev.example.studio.wire.Words;
import dev.example.studio.wire.WordsAndPicture;
import dev.reelay.SubmitRequest;
import dev.reelay.provider.spi.Generated;
import dev.reelay.provider.spi.RequestValues;
import java.util.Map;
import java.util.Set;

/**
 * Writes requests as this provider's bodies, as {@code StudioMapping} says.
 */
@Generated("dev.reelay.generator.processor")
final class StudioRequests {
    private StudioRequests() {
    }

    static FromPicture createFromPicture(SubmitRequest request) {
        return new FromPicture(
                new WordsAndPicture(
                        request.prompt(),
                        RequestValues.base64(request.firstFrame()),
                        request.lastFrame() == null ? null : new Closing(
                                RequestValues.text(request.lastFrame()),
                                0.5D,
                                Map.of()),
                        Map.of()),
                RequestValues.required(request.model(), "model", "model"),
                RequestValues.intSeconds(request.duration()),
                RequestValues.parameters(request.parameters(), Set.of("input", "model",
                        "seconds")));
    }

    static FromText createFromText(SubmitRequest request) {
        return new FromText(
                new Words(
                        request.prompt(),
                        null,
                        Map.of()),
                request.duration() == null && request.aspectRatio() == null ? null : new Settings(
                        RequestValues.secondsText(request.duration()),
                        request.aspectRatio(),
                        Map.of()),
                request.model(),
                false,
                3,
                RequestValues.parameters(
                        request.parameters(), Set.of("input", "model", "settings", "version",
                                "watermark")));
    }
}
