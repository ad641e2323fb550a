package dev.reelay.internal.client;

import dev.reelay.AsyncVideoClient;
import dev.reelay.Balance;
import dev.reelay.DownloadOptions;
import dev.reelay.ExtendRequest;
import dev.reelay.Generation;
import dev.reelay.GenerationRef;
import dev.reelay.SubmitRequest;
import dev.reelay.VideoClient;
import dev.reelay.WaitOptions;
import dev.reelay.WaitResult;
import dev.reelay.internal.async.Promise;
import dev.reelay.provider.Provider;
import dev.reelay.webhook.WebhookHint;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;

/** The blocking face: the asynchronous one, joined. */
final class BlockingClient implements VideoClient {
    private final RelayAddress address;
    private final RelayClient async;
    private final Runnable close;

    BlockingClient(RelayAddress address, RelayClient async, Runnable close) {
        this.address = address;
        this.async = async;
        this.close = close;
    }

    @Override
    public Generation submit(SubmitRequest request) {
        return join(async.submit(request));
    }

    @Override
    public Generation extend(GenerationRef ref, ExtendRequest request) {
        return join(async.extend(ref, request));
    }

    @Override
    public Generation get(GenerationRef ref) {
        return join(async.get(ref));
    }

    @Override
    public List<Generation> getAll(Collection<GenerationRef> refs) {
        return join(async.getAll(refs));
    }

    @Override
    public Generation await(GenerationRef ref, WaitOptions options) {
        return join(async.await(ref, options));
    }

    @Override
    public List<WaitResult> awaitAll(Collection<GenerationRef> refs, WaitOptions options) {
        return join(async.awaitAll(refs, options));
    }

    @Override
    public Generation confirm(WebhookHint hint) {
        return join(async.confirm(hint));
    }

    @Override
    public Balance balance() {
        return join(async.balance());
    }

    @Override
    public void checkDownload(Path target, DownloadOptions options) {
        async.checkDownload(target, options);
    }

    @Override
    public Path download(Generation generation, Path target, DownloadOptions options) {
        return join(async.download(generation, target, options));
    }

    @Override
    public Path download(GenerationRef ref, Path target, DownloadOptions options) {
        return join(async.download(ref, target, options));
    }

    @Override
    public GenerationRef ref(String idOrRef) {
        return GenerationRef.looksLikeRef(idOrRef)
                ? GenerationRef.parse(idOrRef)
                : GenerationRef.of(address.provider().id(), address.relay(), idOrRef.strip());
    }

    @Override
    public boolean hosts(GenerationRef ref) {
        return address.has(ref);
    }

    @Override
    public AsyncVideoClient async() {
        return async;
    }

    @Override
    public Provider provider() {
        return address.provider();
    }

    @Override
    public String relay() {
        return address.relay();
    }

    @Override
    public String baseUrl() {
        return BaseUrl.text(address.baseUrl());
    }

    @Override
    public void close() {
        close.run();
    }

    @Override
    public String toString() {
        return "VideoClient[" + address.provider().id() + " at " + address.relay() + "]";
    }

    private <T> T join(Promise<T> promise) {
        return Joining.join(promise, address.origin());
    }
}
