package dev.reelay.internal.client;

import dev.reelay.AsyncVideoClient;
import dev.reelay.Balance;
import dev.reelay.CallOptions;
import dev.reelay.DownloadOptions;
import dev.reelay.ExtendRequest;
import dev.reelay.Generation;
import dev.reelay.GenerationRef;
import dev.reelay.GetResult;
import dev.reelay.ListOptions;
import dev.reelay.OwnRequest;
import dev.reelay.RawAnswer;
import dev.reelay.SubmitRequest;
import dev.reelay.VideoClient;
import dev.reelay.WaitOptions;
import dev.reelay.WaitResult;
import dev.reelay.errors.InterruptedWaitException;
import dev.reelay.errors.ReelayException;
import dev.reelay.internal.async.Promise;
import dev.reelay.internal.call.RelayAddress;
import dev.reelay.provider.Provider;
import dev.reelay.webhook.WebhookHint;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The client that waits for its answers. What it can, it does on its caller's thread. */
final class BlockingClient implements VideoClient {
    /** How long an interrupted caller waits at most to hear what became of a call that it ended. */
    private static final long LAST_WORD_SECONDS = 2;

    private final RelayAddress address;
    private final RelayClient client;

    BlockingClient(RelayAddress address, RelayClient client) {
        this.address = address;
        this.client = client;
    }

    @Override
    public Generation submit(SubmitRequest request, CallOptions options) {
        return join(() -> client.submit(request, options, true));
    }

    @Override
    public Generation submit(OwnRequest request, CallOptions options) {
        return join(() -> client.submit(request, options, true));
    }

    @Override
    public Generation extend(GenerationRef ref, ExtendRequest request, CallOptions options) {
        return join(() -> client.extend(ref, request, options, true));
    }

    @Override
    public Generation get(GenerationRef ref, CallOptions options) {
        return join(() -> client.get(ref, options, true));
    }

    @Override
    public List<GetResult> getAll(Collection<GenerationRef> refs, CallOptions options) {
        return join(() -> client.getAll(refs, options, true));
    }

    @Override
    public RawAnswer getRaw(GenerationRef ref, CallOptions options) {
        return join(() -> client.getRaw(ref, options, true));
    }

    @Override
    public Stream<Generation> list(ListOptions options) {
        Listing listing = client.listing(options);
        return Stream.generate(() -> join(() -> client.page(listing)))
                .takeWhile(page -> !page.isEmpty())
                .flatMap(List::stream);
    }

    @Override
    public void cancel(GenerationRef ref, CallOptions options) {
        var unused = join(() -> client.cancel(ref, options, true));
    }

    @Override
    public void delete(GenerationRef ref, CallOptions options) {
        var unused = join(() -> client.delete(ref, options, true));
    }

    @Override
    public Generation await(GenerationRef ref, WaitOptions options) {
        return join(() -> client.waitFor(ref, options));
    }

    @Override
    public List<WaitResult> awaitAll(Collection<GenerationRef> refs, WaitOptions options) {
        return join(() -> client.waitForAll(refs, options));
    }

    @Override
    public Generation confirm(WebhookHint hint, CallOptions options) {
        return join(() -> client.confirm(hint, options, true));
    }

    @Override
    public Balance balance(CallOptions options) {
        return join(() -> client.balance(options, true));
    }

    @Override
    public void checkDownload(Path target, DownloadOptions options) {
        client.checkDownload(target, options);
    }

    @Override
    public Path download(Generation generation, Path target, DownloadOptions options) {
        return join(() -> client.save(generation, target, options));
    }

    @Override
    public Path download(GenerationRef ref, Path target, DownloadOptions options) {
        return join(() -> client.save(ref, target, options));
    }

    @Override
    public GenerationRef ref(String idOrRef) {
        return GenerationRef.looksLikeRef(idOrRef) ? GenerationRef.parse(idOrRef) : address.ref(idOrRef.strip());
    }

    @Override
    public boolean owns(GenerationRef ref) {
        return address.owns(ref);
    }

    @Override
    public AsyncVideoClient async() {
        return client;
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
        return address.baseUrlText();
    }

    @Override
    public void close() {
        client.close();
    }

    @Override
    public String toString() {
        return "VideoClient[" + address.provider().id() + " at " + address.relay() + "]";
    }

    /**
     * Returns what comes of some work.
     *
     * @throws InterruptedWaitException if the thread is interrupted; its flag is set again, and the work is ended
     */
    private <T> T join(Supplier<Promise<T>> work) {
        if (Thread.currentThread().isInterrupted()) {
            throw address.interrupted(null); // before anything was begun
        }
        Promise<T> promise = work.get();
        try {
            return promise.get();
        } catch (InterruptedException e) {
            InterruptedWaitException reason = address.interrupted(e);
            promise.interrupt(reason);
            try {
                return lastWord(promise, reason);
            } finally {
                promise.cancel(false);
                Thread.currentThread().interrupt();
            }
        } catch (ExecutionException e) {
            throw thrown(e);
        } catch (CancellationException e) {
            throw address.interrupted(e);
        }
    }

    private <T> T lastWord(Promise<T> promise, InterruptedWaitException reason) {
        try {
            return promise.get(LAST_WORD_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw thrown(e);
        } catch (CancellationException e) {
            throw reason;
        } catch (InterruptedException | TimeoutException e) {
            // For one more reason, and what costs money says at once what is known of it.
            promise.interrupt(address.interrupted(e));
            return done(promise, reason);
        }
    }

    private static <T> T done(Promise<T> promise, InterruptedWaitException reason) {
        try {
            return promise.get(0, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw thrown(e);
        } catch (InterruptedException | TimeoutException | CancellationException e) {
            throw reason;
        }
    }

    private static RuntimeException thrown(ExecutionException wrapper) {
        Throwable error = wrapper.getCause();
        if (error instanceof ReelayException known) {
            return known;
        }
        if (error instanceof RuntimeException other) {
            return other;
        }
        return new IllegalStateException(error);
    }
}
