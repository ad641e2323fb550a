package dev.reelay.internal.call;

import dev.reelay.Generation;
import dev.reelay.GenerationRef;
import dev.reelay.GenerationState;
import dev.reelay.Operation;
import dev.reelay.RawAnswer;
import dev.reelay.errors.InterruptedWaitException;
import dev.reelay.errors.InvalidRequestException;
import dev.reelay.errors.NotFoundException;
import dev.reelay.errors.ReelayException;
import dev.reelay.internal.async.Promise;
import dev.reelay.provider.spi.RelayOperations;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Reads generations at one relay. Thread-safe. */
public final class GenerationReader {
    /** A provider may know how to ask for many, and a relay of it may not, which shows only when it is asked. */
    private static final int REFUSALS = 2;

    private final RelayCalls calls;
    private final RelayOperations operations;
    private final int batchSize;
    private final boolean resolves;
    private final boolean content;
    private final AtomicInteger refusals = new AtomicInteger();

    /**
     * Makes a reader.
     *
     * @param batchSize how many ids one request may ask for
     */
    public GenerationReader(RelayCalls calls, RelayOperations operations, RelayAddress address, int batchSize) {
        this.calls = calls;
        this.operations = operations;
        this.resolves = address.provider().capabilities().supports(Operation.RESOLVE);
        this.content = address.provider().capabilities().supports(Operation.CONTENT);
        this.batchSize = address.provider().capabilities().supports(Operation.GET_MANY) ? batchSize : 1;
    }

    /** Tells whether a complete generation without a link has its bytes at the relay itself. */
    public boolean hasContent() {
        return content;
    }

    /** Returns how many ids one request asks for: 1 where the relay cannot answer for more. */
    public int batchSize() {
        return refusals.get() < REFUSALS ? batchSize : 1;
    }

    /**
     * Reads one generation. The ref that was asked for stays, whatever id the answer has. One that keeps nothing, as a
     * callback's does, is looked for in every place that refs of the provider can keep.
     */
    public Promise<Generation> one(GenerationRef ref, CallScope scope) {
        List<String> places = ref.providerState() == null ? operations.kept() : List.of();
        return places.size() < 2
                ? at(ref, ref, scope)
                : somewhere(ref, places.subList(1, places.size()), at(ref, ref, scope.together()), scope.together());
    }

    private Promise<Generation> at(GenerationRef place, GenerationRef ref, CallScope scope) {
        return calls.readOne(() -> operations.get(place), answered -> asked(ref, answered), get(ref), scope)
                .thenCompose(generation -> withFile(generation, scope));
    }

    /** @param first what the first place says, whose error counts where no other place knows better */
    private Promise<Generation> somewhere(
            GenerationRef ref, List<String> others, Promise<Generation> first, CallScope scope) {
        Promise<Generation> found = first;
        for (String other : others) {
            found = found.handleCompose((generation, error) -> {
                if (generation != null) {
                    return Promise.completed(generation);
                }
                return isNotThere(error)
                        ? at(ref.withProviderState(other), ref, scope)
                                .handleCompose((there, still) -> there != null
                                        ? Promise.completed(there)
                                        : Promise.failed(isNotThere(still) || still == null ? error : still))
                        : Promise.failed(error);
            });
        }
        return found;
    }

    /** Relays that keep their tasks apart call one that is elsewhere unknown, or the request for it wrong. */
    private static boolean isNotThere(@Nullable Throwable error) {
        return error instanceof NotFoundException
                || (error instanceof InvalidRequestException refused && refused.status() != null);
    }

    /** Asks for the link of a file of which the relay tells the id alone; each answer has a fresh link. */
    private Promise<Generation> withFile(Generation generation, CallScope scope) {
        String file = generation.fileId();
        boolean open = resolves
                && file != null
                && generation.state() == GenerationState.COMPLETED
                && generation.video() == null
                && generation.rawVideo() == null;
        return open
                ? calls.readOne(
                        () -> operations.resolve(String.valueOf(file)),
                        found -> generation.toBuilder()
                                .videos(found.videos())
                                .extra("file", found.extras())
                                .build(),
                        Purpose.of(Operation.RESOLVE, "find the file of", generation.ref()),
                        scope)
                : Promise.completed(generation);
    }

    /** Reads one generation, and keeps the answer. */
    public Promise<RawAnswer> raw(GenerationRef ref, CallScope scope) {
        return calls.readRaw(() -> operations.get(ref), get(ref), scope);
    }

    /**
     * Reads several generations, one request for each {@link #batchSize()}. An id that an answer leaves out is asked for by
     * itself.
     *
     * @return a result under every id; fails only by being ended
     */
    public Promise<Map<String, ReadResult>> many(List<GenerationRef> refs, CallScope scope) {
        List<GenerationRef> distinct = distinctIds(refs);
        int size = batchSize();
        CallScope each = distinct.size() > size ? scope.together() : scope;
        List<Promise<Map<String, ReadResult>>> parts = new ArrayList<>();
        for (int from = 0; from < distinct.size(); from += size) {
            List<GenerationRef> part = distinct.subList(from, Math.min(distinct.size(), from + size));
            parts.add(part.size() == 1 ? alone(part.get(0), each) : batch(part, each));
        }
        return merged(parts);
    }

    private Promise<Map<String, ReadResult>> batch(List<GenerationRef> refs, CallScope scope) {
        List<String> ids = refs.stream().map(GenerationRef::id).toList();
        Purpose purpose = new Purpose(Operation.GET_MANY, "get " + ids.size() + " generations", refs);
        return calls.read(() -> operations.getMany(ids), purpose, scope)
                .handleCompose((answer, error) -> answer != null
                        ? answered(refs, answer, scope.together())
                        : failed(refs, error, scope.together()));
    }

    private Promise<Map<String, ReadResult>> answered(
            List<GenerationRef> refs, List<Generation> answer, CallScope scope) {
        refusals.set(0);
        Map<String, Generation> byId = new LinkedHashMap<>();
        answer.forEach(generation -> byId.put(generation.id(), generation));
        Map<String, ReadResult> results = new LinkedHashMap<>();
        List<Promise<Map<String, ReadResult>>> parts = new ArrayList<>();
        parts.add(Promise.completed(results));
        for (GenerationRef ref : refs) {
            Generation found = byId.get(ref.id());
            if (found == null) {
                parts.add(alone(ref, scope));
            } else {
                Generation generation = asked(ref, found);
                if (resolves && generation.fileId() != null) {
                    parts.add(alone(ref, scope));
                } else {
                    results.put(ref.id(), ReadResult.of(generation));
                }
            }
        }
        return merged(parts);
    }

    private Promise<Map<String, ReadResult>> failed(
            List<GenerationRef> refs, @Nullable Throwable error, CallScope scope) {
        if (!(error instanceof ReelayException known) || known instanceof InterruptedWaitException) {
            return Promise.failed(error == null ? new IllegalStateException("no answer") : error);
        }
        boolean aboutMany = switch (known.kind()) {
            case NOT_FOUND, INVALID_REQUEST, PERMISSION, MALFORMED_ANSWER -> true;
            default -> false;
        };
        if (aboutMany) {
            refusals.incrementAndGet();
            return merged(refs.stream().map(ref -> alone(ref, scope)).toList());
        }
        Map<String, ReadResult> results = new LinkedHashMap<>();
        refs.forEach(ref -> results.put(ref.id(), ReadResult.failed(known)));
        return Promise.completed(results);
    }

    private Promise<Map<String, ReadResult>> alone(GenerationRef ref, CallScope scope) {
        return one(ref, scope).handleCompose((generation, error) -> {
            if (generation != null) {
                return Promise.completed(Map.of(ref.id(), ReadResult.of(generation)));
            }
            return error instanceof ReelayException known && !(known instanceof InterruptedWaitException)
                    ? Promise.completed(Map.of(ref.id(), ReadResult.failed(known)))
                    : Promise.failed(error == null ? new IllegalStateException("no answer") : error);
        });
    }

    private static List<GenerationRef> distinctIds(List<GenerationRef> refs) {
        Map<String, GenerationRef> byId = new LinkedHashMap<>();
        refs.forEach(ref -> byId.putIfAbsent(ref.id(), ref));
        return List.copyOf(byId.values());
    }

    private static Purpose get(GenerationRef ref) {
        return Purpose.of(Operation.GET, "get", ref);
    }

    private static Generation asked(GenerationRef ref, Generation answered) {
        if (answered.id().equals(ref.id())) {
            return ref.providerState() == null
                    ? answered
                    : answered.toBuilder().ref(ref).build();
        }
        return answered.toBuilder().ref(ref).extra("id", answered.id()).build();
    }

    private static Promise<Map<String, ReadResult>> merged(List<Promise<Map<String, ReadResult>>> parts) {
        return parts.size() == 1
                ? parts.get(0)
                : Promise.all(parts).thenApply(maps -> {
                    Map<String, ReadResult> results = new LinkedHashMap<>();
                    maps.forEach(results::putAll);
                    return results;
                });
    }
}
