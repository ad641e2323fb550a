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
import dev.reelay.RetryPolicy;
import dev.reelay.SubmitRequest;
import dev.reelay.Timeouts;
import dev.reelay.VideoClient;
import dev.reelay.WaitOptions;
import dev.reelay.WaitResult;
import dev.reelay.errors.InterruptedWaitException;
import dev.reelay.errors.InvalidRequestException;
import dev.reelay.errors.ReelayException;
import dev.reelay.internal.async.ClientThreads;
import dev.reelay.internal.async.Promise;
import dev.reelay.internal.call.ApiKey;
import dev.reelay.internal.call.CallScope;
import dev.reelay.internal.call.GenerationReader;
import dev.reelay.internal.call.HttpClients;
import dev.reelay.internal.call.Observer;
import dev.reelay.internal.call.OpenCalls;
import dev.reelay.internal.call.ReadResult;
import dev.reelay.internal.call.RelayAddress;
import dev.reelay.internal.call.RelayCalls;
import dev.reelay.internal.download.Downloads;
import dev.reelay.internal.wait.PollQueue;
import dev.reelay.observe.ClientEvent;
import dev.reelay.provider.spi.Origin;
import dev.reelay.provider.spi.RelayOperations;
import dev.reelay.time.Timing;
import dev.reelay.webhook.WebhookHint;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The client: every public operation. The interface's methods complete on threads of the client; {@link BlockingClient} uses
 * those that complete wherever the work ends.
 */
public final class RelayClient implements AsyncVideoClient {
    private final RelayAddress address;
    private final RetryPolicy policy;
    private final ClientThreads threads;
    private final HttpClients clients;
    private final RelayOperations operations;
    private final RelayCalls calls;
    private final GenerationReader reader;
    private final PollQueue waits;
    private final Downloads downloads;
    private final PaidCalls paid;
    private final AccountCalls account;
    private final OpenCalls open;

    private RelayClient(
            RelayAddress address,
            ApiKey key,
            RetryPolicy policy,
            Timeouts timeouts,
            int batchSize,
            @Nullable Timing timing,
            Observer observer) {
        this.address = address;
        this.policy = policy;
        this.threads = new ClientThreads(timing);
        this.clients =
                new HttpClients(timeouts, threads.workers(), address.baseUrl().isHttps());
        this.operations = address.provider()
                .connect(address.baseUrl(), new Origin(address.provider().id(), address.relay()));
        this.open = new OpenCalls(address);
        this.calls = new RelayCalls(address, key, clients, timeouts, threads.timing(), observer, open);
        this.reader = new GenerationReader(calls, operations, address, batchSize);
        this.waits = new PollQueue(reader, threads.timing(), observer, key);
        this.downloads = new Downloads(
                calls,
                operations,
                reader,
                address,
                key,
                clients,
                CallScope.begin(CallOptions.DEFAULT, policy, threads.timing(), false),
                threads,
                observer);
        this.paid = new PaidCalls(address, calls, operations, reader);
        this.account = new AccountCalls(address, calls, operations);
    }

    /**
     * Starts a client. Makes no call.
     *
     * @param timing {@code null} for real time
     * @throws dev.reelay.errors.AuthenticationException if there is no key, or it cannot be sent
     * @throws IllegalStateException if another OkHttp than the one that is needed stands first on the class path
     */
    public static VideoClient start(
            RelayAddress address,
            Supplier<@Nullable String> apiKey,
            RetryPolicy policy,
            Timeouts timeouts,
            int batchSize,
            @Nullable Timing timing,
            List<Consumer<? super ClientEvent>> listeners) {
        OkHttpVersion.check();
        ApiKey key = new ApiKey(apiKey, address);
        key.get(); // a key that is missing is better missed now than at the first call
        return new BlockingClient(
                address, new RelayClient(address, key, policy, timeouts, batchSize, timing, new Observer(listeners)));
    }

    @Override
    public Promise<Generation> submit(SubmitRequest request, CallOptions options) {
        return outward(submit(request, options, false));
    }

    Promise<Generation> submit(SubmitRequest request, CallOptions options, boolean blocking) {
        return run(() -> paid.submit(request, scope(options, blocking)));
    }

    @Override
    public Promise<Generation> submit(OwnRequest request, CallOptions options) {
        return outward(submit(request, options, false));
    }

    Promise<Generation> submit(OwnRequest request, CallOptions options, boolean blocking) {
        return run(() -> {
            GenerationRef about = request.about();
            if (about != null) {
                requireHere(about);
            }
            return paid.submit(request, scope(options, blocking));
        });
    }

    @Override
    public Promise<Generation> extend(GenerationRef ref, ExtendRequest request, CallOptions options) {
        return outward(extend(ref, request, options, false));
    }

    Promise<Generation> extend(GenerationRef ref, ExtendRequest request, CallOptions options, boolean blocking) {
        return run(() -> {
            requireHere(ref);
            return paid.extend(ref, request, scope(options, blocking));
        });
    }

    @Override
    public Promise<Generation> get(GenerationRef ref, CallOptions options) {
        return outward(get(ref, options, false));
    }

    Promise<Generation> get(GenerationRef ref, CallOptions options, boolean blocking) {
        return run(() -> {
            requireHere(ref);
            return reader.one(ref, scope(options, blocking));
        });
    }

    @Override
    public Promise<List<GetResult>> getAll(Collection<GenerationRef> refs, CallOptions options) {
        return outward(getAll(refs, options, false));
    }

    Promise<List<GetResult>> getAll(Collection<GenerationRef> refs, CallOptions options, boolean blocking) {
        return run(() -> {
            refs.forEach(this::requireHere);
            List<GenerationRef> order = List.copyOf(refs);
            return reader.many(order, scope(options, blocking))
                    .thenApply(results ->
                            order.stream().map(ref -> result(ref, results)).toList());
        });
    }

    @Override
    public Promise<RawAnswer> getRaw(GenerationRef ref, CallOptions options) {
        return outward(getRaw(ref, options, false));
    }

    Promise<RawAnswer> getRaw(GenerationRef ref, CallOptions options, boolean blocking) {
        return run(() -> {
            requireHere(ref);
            return reader.raw(ref, scope(options, blocking).with(RetryPolicy.NEVER));
        });
    }

    @Override
    public Promise<List<Generation>> list(ListOptions options) {
        return outward(run(() -> account.list(options).rest(scope(CallOptions.DEFAULT, false))));
    }

    Listing listing(ListOptions options) {
        open.requireOpen();
        return account.list(options);
    }

    Promise<List<Generation>> page(Listing listing) {
        return run(() -> listing.next(scope(CallOptions.DEFAULT, true)));
    }

    @Override
    public Promise<Void> cancel(GenerationRef ref, CallOptions options) {
        return outward(cancel(ref, options, false));
    }

    Promise<Void> cancel(GenerationRef ref, CallOptions options, boolean blocking) {
        return run(() -> {
            requireHere(ref);
            return account.cancel(ref, scope(options, blocking));
        });
    }

    @Override
    public Promise<Void> delete(GenerationRef ref, CallOptions options) {
        return outward(delete(ref, options, false));
    }

    Promise<Void> delete(GenerationRef ref, CallOptions options, boolean blocking) {
        return run(() -> {
            requireHere(ref);
            return account.delete(ref, scope(options, blocking));
        });
    }

    @Override
    public Promise<Generation> await(GenerationRef ref, WaitOptions options) {
        return outward(waitFor(ref, options));
    }

    Promise<Generation> waitFor(GenerationRef ref, WaitOptions options) {
        return run(() -> {
            requireHere(ref);
            return waits.addAll(List.of(ref), options).get(0);
        });
    }

    @Override
    public Promise<List<WaitResult>> awaitAll(Collection<GenerationRef> refs, WaitOptions options) {
        return outward(waitForAll(refs, options));
    }

    Promise<List<WaitResult>> waitForAll(Collection<GenerationRef> refs, WaitOptions options) {
        return run(() -> {
            refs.forEach(this::requireHere);
            List<GenerationRef> order = List.copyOf(refs);
            List<Promise<Generation>> promises = waits.addAll(order, options);
            List<Promise<WaitResult>> results = new ArrayList<>(order.size());
            for (int i = 0; i < order.size(); i++) {
                results.add(result(order.get(i), promises.get(i)));
            }
            return Promise.all(results);
        });
    }

    @Override
    public Promise<Generation> confirm(WebhookHint hint, CallOptions options) {
        return outward(confirm(hint, options, false));
    }

    Promise<Generation> confirm(WebhookHint hint, CallOptions options, boolean blocking) {
        return run(() -> {
            requireHere(hint.ref());
            return reader.one(hint.ref(), scope(options, blocking)).thenApply(generation -> {
                waits.notify(generation);
                return generation;
            });
        });
    }

    @Override
    public Promise<Balance> balance(CallOptions options) {
        return outward(balance(options, false));
    }

    Promise<Balance> balance(CallOptions options, boolean blocking) {
        return run(() -> account.balance(scope(options, blocking)));
    }

    void checkDownload(Path target, DownloadOptions options) {
        downloads.check(target, options);
    }

    @Override
    public Promise<Path> download(Generation generation, Path target, DownloadOptions options) {
        return outward(save(generation, target, options));
    }

    Promise<Path> save(Generation generation, Path target, DownloadOptions options) {
        return run(() -> {
            requireHere(generation.ref());
            return downloads.start(generation, target, options);
        });
    }

    @Override
    public Promise<Path> download(GenerationRef ref, Path target, DownloadOptions options) {
        return outward(save(ref, target, options));
    }

    Promise<Path> save(GenerationRef ref, Path target, DownloadOptions options) {
        return run(() -> {
            requireHere(ref);
            return reader.one(ref, scope(CallOptions.DEFAULT, false))
                    .thenCompose(generation -> downloads.start(generation, target, options));
        });
    }

    void close() {
        open.close();
        clients.close();
        threads.close();
    }

    private CallScope scope(CallOptions options, boolean blocking) {
        return CallScope.begin(options, policy, threads.timing(), blocking);
    }

    /** Runs an operation; what it refuses before a call fails the promise too. */
    private <T> Promise<T> run(Supplier<Promise<T>> operation) {
        open.requireOpen();
        Promise<T> promise;
        try {
            promise = operation.get();
        } catch (ReelayException e) {
            promise = Promise.failed(e);
        } catch (RejectedExecutionException closed) {
            promise = Promise.failed(address.closed());
        }
        return open.add(promise);
    }

    /** What callers hang on to a future must not hold up the thread that ended the work. */
    private <T> Promise<T> outward(Promise<T> promise) {
        return promise.completeOn(threads::callBack);
    }

    private void requireHere(GenerationRef ref) {
        if (!address.owns(ref)) {
            throw new InvalidRequestException(
                    ref + " belongs to another relay: this client talks to " + address.text()
                            + ", and a generation is known only where it was submitted; build a client forRef(ref)",
                    address.details(),
                    null);
        }
    }

    private static GetResult result(GenerationRef ref, Map<String, ReadResult> results) {
        ReadResult result = Objects.requireNonNull(results.get(ref.id()));
        return result.generation() != null
                ? GetResult.read(ref, result.generation())
                : GetResult.failed(ref, Objects.requireNonNull(result.error()));
    }

    private static Promise<WaitResult> result(GenerationRef ref, Promise<Generation> wait) {
        return wait.handleCompose((generation, error) -> {
            if (generation != null) {
                return Promise.completed(WaitResult.completed(ref, generation));
            }
            return error instanceof ReelayException known && !(known instanceof InterruptedWaitException)
                    ? Promise.completed(WaitResult.failed(ref, known))
                    : Promise.failed(error == null ? new IllegalStateException("no generation") : error);
        });
    }
}
