package dev.reelay.internal.call;

import com.squareup.moshi.JsonDataException;
import dev.reelay.Generation;
import dev.reelay.GenerationRef;
import dev.reelay.Operation;
import dev.reelay.RawAnswer;
import dev.reelay.errors.InterruptedWaitException;
import dev.reelay.errors.ReelayException;
import dev.reelay.internal.async.Promise;
import dev.reelay.provider.spi.RelayCall;
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
    private final RelayAddress address;
    private final int batchSize;
    private final AtomicInteger refusals = new AtomicInteger();

    /**
     * Makes a reader.
     *
     * @param batchSize how many ids one request may ask for
     */
    public GenerationReader(RelayCalls calls, RelayOperations operations, RelayAddress address, int batchSize) {
        this.calls = calls;
        this.operations = operations;
        this.address = address;
        this.batchSize = address.provider().capabilities().supports(Operation.GET_MANY) ? batchSize : 1;
    }

    /** Returns how many ids one request asks for: 1 where the relay cannot answer for more. */
    public int batchSize() {
        return refusals.get() < REFUSALS ? batchSize : 1;
    }

    /** Reads one generation. The ref that was asked for stays, whatever id the answer has. */
    public Promise<Generation> one(String id, CallScope scope) {
        GenerationRef ref = address.ref(id);
        return calls.read(() -> single(operations.get(id)), get(ref), scope)
                .thenApply(generation -> asked(ref, generation));
    }

    /** Reads one generation, and keeps the answer. */
    public Promise<RawAnswer> raw(String id, CallScope scope) {
        return calls.readRaw(() -> operations.get(id), get(address.ref(id)), scope);
    }

    /**
     * Reads several generations, one request for each {@link #batchSize()}. An id that an answer leaves out is asked for by
     * itself.
     *
     * @return a result for every id; fails only by being ended
     */
    public Promise<Map<String, ReadResult>> many(List<String> ids, CallScope scope) {
        List<String> distinct = ids.stream().distinct().toList();
        int size = batchSize();
        CallScope each = distinct.size() > size ? scope.together() : scope;
        List<Promise<Map<String, ReadResult>>> parts = new ArrayList<>();
        for (int from = 0; from < distinct.size(); from += size) {
            List<String> part = distinct.subList(from, Math.min(distinct.size(), from + size));
            parts.add(part.size() == 1 ? alone(part.get(0), each) : batch(part, each));
        }
        return merged(parts);
    }

    /** Returns a call whose answer must hold one generation: another number is an answer that cannot be read. */
    public static RelayCall<Generation> single(RelayCall<List<Generation>> call) {
        return new RelayCall<>(call.request(), body -> {
            List<Generation> answer = call.reader().read(body);
            if (answer.size() != 1) {
                throw new JsonDataException("it holds " + answer.size() + " generations instead of one");
            }
            return answer.get(0);
        });
    }

    private Promise<Map<String, ReadResult>> batch(List<String> ids, CallScope scope) {
        Purpose purpose = new Purpose(
                Operation.GET_MANY,
                "get " + ids.size() + " generations",
                ids.stream().map(address::ref).toList());
        return calls.read(() -> operations.getMany(ids), purpose, scope)
                .handleCompose((answer, error) ->
                        answer != null ? answered(ids, answer, scope.together()) : failed(ids, error, scope.together()));
    }

    private Promise<Map<String, ReadResult>> answered(List<String> ids, List<Generation> answer, CallScope scope) {
        refusals.set(0);
        Map<String, ReadResult> results = new LinkedHashMap<>();
        answer.stream()
                .filter(generation -> ids.contains(generation.id()))
                .forEach(generation -> results.put(generation.id(), ReadResult.of(generation)));
        List<Promise<Map<String, ReadResult>>> parts = new ArrayList<>();
        parts.add(Promise.completed(results));
        ids.stream().filter(id -> !results.containsKey(id)).forEach(id -> parts.add(alone(id, scope)));
        return parts.size() == 1 ? parts.get(0) : merged(parts);
    }

    private Promise<Map<String, ReadResult>> failed(List<String> ids, @Nullable Throwable error, CallScope scope) {
        if (!(error instanceof ReelayException known) || known instanceof InterruptedWaitException) {
            return Promise.failed(error == null ? new IllegalStateException("no answer") : error);
        }
        boolean aboutMany = switch (known.kind()) {
            case NOT_FOUND, INVALID_REQUEST, PERMISSION, MALFORMED_ANSWER -> true;
            default -> false;
        };
        if (aboutMany) {
            refusals.incrementAndGet();
            return merged(ids.stream().map(id -> alone(id, scope)).toList());
        }
        Map<String, ReadResult> results = new LinkedHashMap<>();
        ids.forEach(id -> results.put(id, ReadResult.failed(known)));
        return Promise.completed(results);
    }

    private Promise<Map<String, ReadResult>> alone(String id, CallScope scope) {
        return one(id, scope).handleCompose((generation, error) -> {
            if (generation != null) {
                return Promise.completed(Map.of(id, ReadResult.of(generation)));
            }
            return error instanceof ReelayException known && !(known instanceof InterruptedWaitException)
                    ? Promise.completed(Map.of(id, ReadResult.failed(known)))
                    : Promise.failed(error == null ? new IllegalStateException("no answer") : error);
        });
    }

    private static Purpose get(GenerationRef ref) {
        return Purpose.of(Operation.GET, "get", ref);
    }

    private static Generation asked(GenerationRef ref, Generation answered) {
        if (answered.id().equals(ref.id())) {
            return answered;
        }
        Map<String, @Nullable Object> extras = new LinkedHashMap<>();
        extras.put("id", answered.id());
        extras.putAll(answered.extras());
        return new Generation(
                ref,
                answered.state(),
                answered.rawState(),
                answered.prompt(),
                answered.aspectRatio(),
                answered.video(),
                answered.rawVideo(),
                answered.thumbnail(),
                answered.lastFrame(),
                answered.createdAt(),
                answered.failureReason(),
                answered.failure(),
                answered.liked(),
                answered.queueState(),
                answered.estimatedWait(),
                extras);
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
