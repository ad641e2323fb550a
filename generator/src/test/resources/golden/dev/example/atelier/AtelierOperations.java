package dev.example.atelier;

import dev.example.atelier.wire.MoreJsonAdapter;
import dev.example.atelier.wire.OfPictureJsonAdapter;
import dev.example.atelier.wire.OfWordsJsonAdapter;
import dev.example.atelier.wire.StopJsonAdapter;
import dev.reelay.ExtendRequest;
import dev.reelay.Generation;
import dev.reelay.GenerationRef;
import dev.reelay.GenerationState;
import dev.reelay.SubmitRequest;
import dev.reelay.provider.spi.Generated;
import dev.reelay.provider.spi.ListCall;
import dev.reelay.provider.spi.Origin;
import dev.reelay.provider.spi.RelayCall;
import dev.reelay.provider.spi.RelayOperations;
import dev.reelay.provider.spi.RelayRequest;
import dev.reelay.provider.spi.RequestValues;
import java.util.List;
import java.util.stream.Stream;
import okhttp3.HttpUrl;
import okhttp3.Request;

/**
 * Prepares the calls of {@code AtelierApi}.
 */
@Generated("dev.reelay.generator.processor")
final class AtelierOperations implements RelayOperations {
    private final HttpUrl baseUrl;

    private final Origin origin;

    AtelierOperations(HttpUrl baseUrl, Origin origin) {
        this.baseUrl = baseUrl;
        this.origin = origin;
    }

    @Override
    public RelayCall<List<Generation>> submit(SubmitRequest request) {
        if (request.firstFrame() != null) {
            RequestValues.refuse(request.duration(), "duration", "makeOfPicture");
            RequestValues.refuse(request.audio(), "audio", "makeOfPicture");
            RequestValues.refuse(request.aspectRatio(), "aspectRatio", "makeOfPicture");
            Request http = RelayRequest.of(baseUrl, "POST")
                    .path("make/picture")
                    .jsonOrParts(OfPictureJsonAdapter.INSTANCE,
                            AtelierRequests.makeOfPicture(request), "picture")
                    .build();
            return new RelayCall<>(http,
                    PieceDecoder.INSTANCE.reader(origin.keeping("picture"), GenerationState.PENDING));
        }
        RequestValues.refuse(request.lastFrame(), "lastFrame", "makeOfWords");
        Request http = RelayRequest.of(baseUrl, "POST")
                .path("make/words")
                .header("X-Seed", request.seed())
                .json(OfWordsJsonAdapter.INSTANCE, AtelierRequests.makeOfWords(request))
                .build();
        return new RelayCall<>(http,
                PieceDecoder.INSTANCE.reader(origin.keeping("words"), GenerationState.PENDING));
    }

    @Override
    public RelayCall<List<Generation>> extend(GenerationRef ref, ExtendRequest request) {
        Request http = RelayRequest.of(baseUrl, "POST")
                .path("make/more")
                .json(MoreJsonAdapter.INSTANCE, AtelierRequests.makeMore(request, ref.id()))
                .build();
        return new RelayCall<>(http,
                PieceDecoder.INSTANCE.reader(origin.keeping("more"), GenerationState.PENDING));
    }

    @Override
    public RelayCall<List<Generation>> get(GenerationRef ref) {
        Request http = RelayRequest.of(baseUrl, "GET")
                .path("pieces")
                .segment(RequestValues.kept(ref, "words"))
                .segment(ref.id())
                .build();
        return new RelayCall<>(http, PieceDecoder.INSTANCE.reader(origin, GenerationState.UNKNOWN));
    }

    @Override
    public List<ListCall> lists() {
        return Stream.of("picture", "words", "more") .map(this::listPieces).toList();
    }

    private ListCall listPieces(String kept) {
        return (number, size, after) -> {
                    Request http = RelayRequest.of(baseUrl, "GET")
                    .path("pieces")
                    .segment(kept)
                    .query("page_num", number + 1)
                    .query("page_size", size)
                    .build();
                    return new RelayCall<>(http,
                            PieceDecoder.INSTANCE.reader(origin.keeping(kept), GenerationState.UNKNOWN));
                };
    }

    @Override
    public Request delete(GenerationRef ref) {
        return RelayRequest.of(baseUrl, "DELETE")
                .path("pieces")
                .segment(RequestValues.kept(ref, "words"))
                .segment(ref.id())
                .build();
    }

    @Override
    public Request cancel(GenerationRef ref) {
        return RelayRequest.of(baseUrl, "POST")
                .path("stop")
                .json(StopJsonAdapter.INSTANCE, AtelierRequests.stopPiece(ref.id()))
                .build();
    }

    @Override
    public RelayCall<List<Generation>> resolve(String fileId) {
        Request http = RelayRequest.of(baseUrl, "GET")
                .path("files")
                .query("file_id", fileId)
                .build();
        return new RelayCall<>(http, FoundDecoder.INSTANCE.reader(origin, GenerationState.UNKNOWN));
    }

    @Override
    public Request content(GenerationRef ref) {
        return RelayRequest.of(baseUrl, "GET")
                .path("pieces")
                .segment(RequestValues.kept(ref, "words"))
                .segment(ref.id())
                .path("content")
                .build();
    }

    @Override
    public List<String> kept() {
        return List.of("words", "picture", "more");
    }
}
