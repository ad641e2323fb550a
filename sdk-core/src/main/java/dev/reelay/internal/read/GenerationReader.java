package dev.reelay.internal.read;

import com.squareup.moshi.JsonDataException;
import dev.reelay.Generation;
import dev.reelay.Operation;
import dev.reelay.RetryPolicy;
import dev.reelay.errors.ReelayException;
import dev.reelay.internal.async.Promise;
import dev.reelay.internal.async.Promises;
import dev.reelay.internal.http.Place;
import dev.reelay.internal.http.RelayHttp;
import dev.reelay.provider.spi.RelayCall;
import dev.reelay.provider.spi.RelayOperations;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads generations at one relay. Thread-safe. */
public final class GenerationReader {
    private final RelayHttp http;
    private final RelayOperations operations;
    private final int batchSize;
    private final BatchTrust batches;

    /**
     * Makes a reader.
     *
     * @param batchSize how many ids one request may ask for
     */
    public GenerationReader(RelayHttp http, RelayOperations operations, Place place, int batchSize) {
        this.http = http;
        this.operations = operations;
        this.batchSize = batchSize;
        this.batches =
                new BatchTrust(batchSize > 1 && place.provider().capabilities().supports(Operation.GET_MANY));
    }

    /** Returns how many ids one request asks for: 1 where the relay cannot answer for more. */
    public int batchSize() {
        return batches.usable() ? batchSize : 1;
    }

    /** Reads one generation. */
    public Promise<Generation> one(String id, RetryPolicy policy) {
        return http.read(Operation.GET, () -> single(operations.get(id)), "get " + id, policy);
    }

    /**
     * Reads several generations, one request for each {@link #batchSize()}. An id that an answer leaves out is asked for
     * by itself.
     *
     * @return a reading for every id; never broken but by being ended
     */
    public Promise<Map<String, Reading>> many(List<String> ids, RetryPolicy policy) {
        List<String> distinct = ids.stream().distinct().toList();
        int size = batchSize();
        List<Promise<Map<String, Reading>>> parts = new ArrayList<>();
        for (int from = 0; from < distinct.size(); from += size) {
            List<String> part = distinct.subList(from, Math.min(distinct.size(), from + size));
            parts.add(part.size() == 1 ? oneByOne(part, policy) : batch(part, policy));
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

    private Promise<Map<String, Reading>> batch(List<String> ids, RetryPolicy policy) {
        return http.read(
                        Operation.GET_MANY, () -> operations.getMany(ids), "get " + ids.size() + " generations", policy)
                .follow((answer, error) -> error == null ? answered(ids, answer, policy) : failed(ids, error, policy));
    }

    private Promise<Map<String, Reading>> answered(
            List<String> ids, @Nullable List<Generation> answer, RetryPolicy policy) {
        batches.worked();
        Map<String, Reading> readings = new LinkedHashMap<>();
        if (answer != null) {
            answer.stream()
                    .filter(generation -> ids.contains(generation.id()))
                    .forEach(generation -> readings.put(generation.id(), Reading.of(generation)));
        }
        List<String> missing =
                ids.stream().filter(id -> !readings.containsKey(id)).toList();
        return missing.isEmpty()
                ? Promise.kept(readings)
                : merged(List.of(Promise.kept(readings), oneByOne(missing, policy)));
    }

    private Promise<Map<String, Reading>> failed(List<String> ids, Throwable error, RetryPolicy policy) {
        if (error instanceof ReelayException known) {
            return batches.refused(known) ? oneByOne(ids, policy) : Promise.kept(all(ids, known));
        }
        return Promise.broken(error);
    }

    private Promise<Map<String, Reading>> oneByOne(List<String> ids, RetryPolicy policy) {
        List<Promise<Map<String, Reading>>> parts = new ArrayList<>();
        for (String id : ids) {
            parts.add(one(id, policy)
                    .follow((generation, error) -> error instanceof ReelayException known
                            ? Promise.kept(Map.of(id, Reading.failed(known)))
                            : generation == null
                                    ? Promise.broken(error == null ? new IllegalStateException("no answer") : error)
                                    : Promise.kept(Map.of(id, Reading.of(generation)))));
        }
        return merged(parts);
    }

    private static Map<String, Reading> all(List<String> ids, ReelayException error) {
        Map<String, Reading> readings = new LinkedHashMap<>();
        ids.forEach(id -> readings.put(id, Reading.failed(error)));
        return readings;
    }

    private static Promise<Map<String, Reading>> merged(List<Promise<Map<String, Reading>>> parts) {
        return Promises.all(parts).map(maps -> {
            Map<String, Reading> readings = new LinkedHashMap<>();
            maps.forEach(readings::putAll);
            return readings;
        });
    }
}
