package dev.reelay.testkit.contract;

import dev.reelay.CallOptions;
import dev.reelay.DownloadOptions;
import dev.reelay.ExtendRequest;
import dev.reelay.Generation;
import dev.reelay.GenerationRef;
import dev.reelay.ListOptions;
import dev.reelay.Operation;
import dev.reelay.RequestField;
import dev.reelay.SubmitRequest;
import dev.reelay.VideoClient;
import dev.reelay.WaitOptions;
import dev.reelay.WaitResult;
import dev.reelay.provider.Provider;
import dev.reelay.testkit.FakeRelay;
import dev.reelay.testkit.VirtualTime;
import dev.reelay.testkit.dialect.Dialect;
import dev.reelay.testkit.script.Exchange;
import dev.reelay.testkit.script.Fault;
import dev.reelay.webhook.WebhookHint;
import dev.reelay.webhook.Webhooks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A client of a provider, seen through one face, in virtual time, and the simulated relay that it talks to. */
final class ClientSubject implements AutoCloseable {
    private final Dialect dialect;
    private final Face face;
    private final VirtualTime time = new VirtualTime();
    private final FakeRelay relay;
    private final VideoClient client;
    private final Path folder;

    ClientSubject(Provider provider, Dialect dialect, Face face) throws IOException {
        this.dialect = dialect;
        this.face = face;
        relay = FakeRelay.builder()
                .dialect(dialect)
                .pathPrefix("/pro")
                .clock(time)
                .start();
        client = VideoClient.builder()
                .provider(provider)
                .baseUrl(relay.baseUrl())
                .apiKey(relay.apiKey())
                .timing(time)
                .build();
        folder = Files.createTempDirectory("reelay-contract");
    }

    FakeRelay relay() {
        return relay;
    }

    VirtualTime time() {
        return time;
    }

    Provider provider() {
        return client.provider();
    }

    Generation submit() {
        SubmitRequest request = FullRequests.bare(dialect);
        return face.call(client, c -> c.submit(request), c -> c.submit(request));
    }

    /** Submits what {@link #submit()} does with one field more. */
    Generation submit(RequestField field) {
        SubmitRequest request = FullRequests.submit(FullRequests.bare(dialect), field);
        return face.call(client, c -> c.submit(request), c -> c.submit(request));
    }

    Generation extend(GenerationRef ref) {
        ExtendRequest request = ExtendRequest.of(FullRequests.PROMPT);
        return face.call(client, c -> c.extend(ref, request), c -> c.extend(ref, request));
    }

    /** Tells whether a generation can be extended: some protocols extend a video by an id that not every relay tells. */
    boolean canExtend(Generation generation) {
        boolean byVideo = provider().capabilities().takes(Operation.EXTEND, RequestField.VIDEO_ID);
        return !byVideo || (generation.video() != null && generation.video().id() != null);
    }

    Generation get(GenerationRef ref) {
        return face.call(client, c -> c.get(ref), c -> c.get(ref));
    }

    List<Generation> list(int limit, int pageSize) {
        ListOptions options =
                ListOptions.builder().limit(limit).pageSize(pageSize).build();
        return face.call(client, c -> c.list(options).toList(), c -> c.list(options));
    }

    void cancel(GenerationRef ref) {
        face.call(
                client,
                c -> {
                    c.cancel(ref);
                    return true;
                },
                c -> c.cancel(ref, CallOptions.DEFAULT).thenApply(done -> true));
    }

    void delete(GenerationRef ref) {
        face.call(
                client,
                c -> {
                    c.delete(ref);
                    return true;
                },
                c -> c.delete(ref, CallOptions.DEFAULT).thenApply(done -> true));
    }

    /** Returns what the client makes of the callback that the relay would send now. */
    List<WebhookHint> callback(GenerationRef ref) {
        return Webhooks.of(client).parse(relay.callback(ref.id()));
    }

    Generation confirm(WebhookHint hint) {
        return face.call(client, c -> c.confirm(hint), c -> c.confirm(hint));
    }

    Generation await(GenerationRef ref) {
        return await(ref, WaitOptions.DEFAULT);
    }

    Generation await(GenerationRef ref, WaitOptions options) {
        return face.call(client, c -> c.await(ref, options), c -> c.await(ref, options));
    }

    List<WaitResult> awaitAll(List<GenerationRef> refs) {
        return face.call(
                client, c -> c.awaitAll(refs, WaitOptions.DEFAULT), c -> c.awaitAll(refs, WaitOptions.DEFAULT));
    }

    /** Downloads, and returns the file's content. */
    byte[] download(Generation generation) throws IOException {
        Path target = folder.resolve("video.mp4");
        DownloadOptions options = DownloadOptions.builder().overwrite(true).build();
        Path file = face.call(
                client, c -> c.download(generation, target, options), c -> c.download(generation, target, options));
        return Files.readAllBytes(file);
    }

    /** Lets the next polls go wrong, be they for one generation or for many. */
    void failPolls(Fault... faults) {
        for (Fault fault : faults) {
            relay.fail(Exchange.GET, fault);
            relay.fail(Exchange.GET_MANY, fault);
        }
    }

    @Override
    public void close() throws IOException {
        client.close();
        relay.close();
        time.close();
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
