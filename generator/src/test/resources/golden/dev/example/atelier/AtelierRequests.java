package dev.example.atelier;

import dev.example.atelier.wire.Cast;
import dev.example.atelier.wire.Frame;
import dev.example.atelier.wire.From;
import dev.example.atelier.wire.Look;
import dev.example.atelier.wire.More;
import dev.example.atelier.wire.OfPicture;
import dev.example.atelier.wire.OfWords;
import dev.example.atelier.wire.Stop;
import dev.reelay.ExtendRequest;
import dev.reelay.SubmitRequest;
import dev.reelay.provider.spi.Generated;
import dev.reelay.provider.spi.RequestValues;
import java.util.Map;
import java.util.Set;

/**
 * Writes requests as this provider's bodies, as {@code AtelierMapping} says.
 */
@Generated("dev.reelay.generator.processor")
final class AtelierRequests {
    private AtelierRequests() {
    }

    static OfPicture makeOfPicture(SubmitRequest request) {
        return new OfPicture(
                request.prompt(),
                RequestValues.text(request.firstFrame()),
                RequestValues.texts(request.references()),
                RequestValues.list(
                        request.mode() == null ? null : new Frame(
                                request.mode(),
                                null,
                                Map.of()),
                        request.lastFrame() == null ? null : new Frame(
                                "end",
                                RequestValues.text(request.lastFrame()),
                                Map.of())),
                RequestValues.intNumber(request.seed()),
                RequestValues.decimal(request.count()),
                RequestValues.list(RequestValues.object(
                        "not", RequestValues.object("this", request.negativePrompt()),
                        "strict", request.negativePrompt() == null ? null : "yes")),
                RequestValues.parameters(
                        request.parameters(), Set.of("anything", "frames", "number", "palette",
                                "picture", "seed", "words")));
    }

    static OfWords makeOfWords(SubmitRequest request) {
        return new OfWords(
                request.prompt(),
                request.negativePrompt(),
                RequestValues.orElse(RequestValues.secondsText(request.duration()), "5"),
                RequestValues.orElse(RequestValues.word(request.audio(), Map.of("true", "on",
                        "false", "off")), "off"),
                RequestValues.word(request.aspectRatio(), Map.of("16:9", "1280x720", "9:16",
                        "720x1280")),
                request.count(),
                RequestValues.each(request.references(), reference -> new Cast(
                        new Look(
                                RequestValues.text(reference.image()),
                                Map.of()),
                        reference.role(),
                        Map.of())),
                RequestValues.withOthers(
                        RequestValues.object("speed", request.mode()), request.parameters(),
                                Set.of("words", "not", "length", "sound", "shape", "number", "cast",
                                "extra", "note")),
                null,
                RequestValues.named(
                        request.parameters(), Set.of("cast", "extra", "length", "not", "number",
                                "shape", "sound", "words"), Set.of("words", "not", "length",
                                "sound", "shape", "number", "cast", "extra", "note")));
    }

    static More makeMore(ExtendRequest request, String id) {
        return new More(
                new From(
                        id,
                        request.videoId(),
                        "clip",
                        Map.of()),
                request.prompt(),
                RequestValues.parameters(request.parameters(), Set.of("from", "words")));
    }

    static Stop stopPiece(String id) {
        return new Stop(id, Map.of());
    }
}
