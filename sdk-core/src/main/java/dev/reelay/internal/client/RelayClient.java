package dev.reelay.internal.client;

import dev.reelay.AsyncVideoClient;
import dev.reelay.Balance;
import dev.reelay.DownloadOptions;
import dev.reelay.ExtendRequest;
import dev.reelay.Generation;
import dev.reelay.GenerationRef;
import dev.reelay.Operation;
import dev.reelay.RetryPolicy;
import dev.reelay.SubmitRequest;
import dev.reelay.WaitOptions;
import dev.reelay.WaitProgress;
import dev.reelay.WaitResult;
import dev.reelay.errors.InterruptedWaitException;
import dev.reelay.errors.InvalidRequestException;
import dev.reelay.errors.ReelayException;
import dev.reelay.internal.async.Promise;
import dev.reelay.internal.async.Promises;
import dev.reelay.internal.download.Downloads;
import dev.reelay.internal.http.Place;
import dev.reelay.internal.http.RelayHttp;
import dev.reelay.internal.read.GenerationReader;
import dev.reelay.internal.wait.PollQueue;
import dev.reelay.internal.wait.WaitPublisher;
import dev.reelay.provider.spi.RelayCall;
import dev.reelay.provider.spi.RelayOperations;
import dev.reelay.webhook.WebhookHint;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.Flow;
import java.util.function.Supplier;

/** The client: every public operation, as a promise. */
final class RelayClient implements AsyncVideoClient {
    private final RelayAddress address;
    private final Place place;
    private final RelayOperations operations;
    private final RelayHttp http;
    private final GenerationReader reader;
    private final PollQueue waits;
    private final Downloads downloads;
    private final RetryPolicy policy;
    private final CapabilityCheck check;
    private final OpenPromises open;
    private final Executor workers;

    RelayClient(
            RelayAddress address,
            Place place,
            RelayOperations operations,
            RelayHttp http,
            GenerationReader reader,
            PollQueue waits,
            Downloads downloads,
            RetryPolicy policy,
            OpenPromises open,
            Executor workers) {
        this.address = address;
        this.place = place;
        this.operations = operations;
        this.http = http;
        this.reader = reader;
        this.waits = waits;
        this.downloads = downloads;
        this.policy = policy;
        this.check = new CapabilityCheck(place);
        this.open = open;
        this.workers = workers;
    }

    @Override
    public Promise<Generation> submit(SubmitRequest request) {
        return run(() -> {
            check.submit(request);
            return pay(Operation.SUBMIT, () -> operations.submit(request), "submit");
        });
    }

    @Override
    public Promise<Generation> extend(GenerationRef ref, ExtendRequest request) {
        return run(() -> {
            requireHere(ref);
            check.extend(request);
            return pay(Operation.EXTEND, () -> operations.extend(ref.id(), request), "extend " + ref.id());
        });
    }

    @Override
    public Promise<Generation> get(GenerationRef ref) {
        return run(() -> {
            requireHere(ref);
            return reader.one(ref.id(), policy);
        });
    }

    @Override
    public Promise<List<Generation>> getAll(Collection<GenerationRef> refs) {
        return run(() -> {
            refs.forEach(this::requireHere);
            List<String> ids = refs.stream().map(GenerationRef::id).toList();
            return reader.many(ids, policy)
                    .map(readings -> ids.stream()
                            .map(id -> Objects.requireNonNull(readings.get(id)).orThrow())
                            .toList());
        });
    }

    @Override
    public Promise<Generation> await(GenerationRef ref, WaitOptions options) {
        return run(() -> {
            requireHere(ref);
            return waits.add(ref, options);
        });
    }

    @Override
    public Flow.Publisher<WaitProgress> watch(GenerationRef ref, WaitOptions options) {
        Objects.requireNonNull(ref, "ref");
        return new WaitPublisher(options, watched -> await(ref, watched));
    }

    @Override
    public Promise<List<WaitResult>> awaitAll(Collection<GenerationRef> refs, WaitOptions options) {
        return run(() -> {
            refs.forEach(this::requireHere);
            List<GenerationRef> order = List.copyOf(refs);
            List<Promise<Generation>> promises = waits.addAll(order, options);
            List<Promise<WaitResult>> results = new ArrayList<>(order.size());
            for (int i = 0; i < order.size(); i++) {
                GenerationRef ref = order.get(i);
                results.add(promises.get(i).follow((generation, error) -> {
                    if (generation != null) {
                        return Promise.kept(new WaitResult(ref, generation, null));
                    }
                    return error instanceof ReelayException known && !(known instanceof InterruptedWaitException)
                            ? Promise.kept(new WaitResult(ref, null, known))
                            : Promise.broken(error == null ? new IllegalStateException("no generation") : error);
                }));
            }
            return Promises.all(results);
        });
    }

    @Override
    public Promise<Generation> confirm(WebhookHint hint) {
        return run(() -> {
            requireHere(hint.ref());
            return reader.one(hint.ref().id(), policy).map(generation -> {
                waits.tell(generation);
                return generation;
            });
        });
    }

    @Override
    public Promise<Balance> balance() {
        return run(() -> {
            check.balance();
            return new BalanceReader(address, place, http, policy).read(operations.balance());
        });
    }

    void checkDownload(Path target, DownloadOptions options) {
        downloads.check(target, options);
    }

    @Override
    public Promise<Path> download(Generation generation, Path target, DownloadOptions options) {
        return run(() -> {
            requireHere(generation.ref());
            return downloads.start(generation, target, options);
        });
    }

    @Override
    public Promise<Path> download(GenerationRef ref, Path target, DownloadOptions options) {
        return run(() -> {
            requireHere(ref);
            return reader.one(ref.id(), policy).then(generation -> downloads.start(generation, target, options));
        });
    }

    private Promise<Generation> pay(Operation operation, Supplier<RelayCall<List<Generation>>> call, String what) {
        return http.pay(operation, () -> GenerationReader.single(call.get()), what, policy);
    }

    /** Runs an operation; what it refuses before a call is thrown by the blocking face and fails the future all the same. */
    private <T> Promise<T> run(Supplier<Promise<T>> operation) {
        open.requireOpen();
        Promise<T> promise;
        try {
            promise = operation.get();
        } catch (ReelayException e) {
            promise = Promise.broken(e);
        }
        return open.add(promise.on(workers));
    }

    private void requireHere(GenerationRef ref) {
        if (!address.has(ref)) {
            throw new InvalidRequestException(
                    ref + " belongs to another relay: this client talks to " + place.text()
                            + ", and a generation is known only where it was submitted; build a client at(ref)",
                    place.details(),
                    null);
        }
    }
}
