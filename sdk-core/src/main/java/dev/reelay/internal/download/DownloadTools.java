package dev.reelay.internal.download;

import dev.reelay.Generation;
import dev.reelay.Operation;
import dev.reelay.RetryPolicy;
import dev.reelay.internal.async.Promise;
import dev.reelay.internal.http.Pauses;
import dev.reelay.internal.http.Place;
import dev.reelay.internal.http.RelayHttp;
import dev.reelay.internal.read.GenerationReader;
import dev.reelay.provider.spi.RelayOperations;
import dev.reelay.time.Timing;
import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/**
 * What downloads are made with.
 *
 * @param files fetches links; has no key
 * @param guard keeps {@code files} out of private networks; {@code null} where it may enter them
 */
record DownloadTools(
        RelayHttp http,
        RelayOperations operations,
        GenerationReader reader,
        Place place,
        OkHttpClient files,
        @Nullable NetworkGuard guard,
        RetryPolicy policy,
        Timing timing,
        Executor workers) {
    /** Runs a step on a worker: it may touch files and look up names, which neither a timer nor a caller should wait for. */
    void onWorker(Runnable step) {
        timing.workBegins();
        workers.execute(() -> {
            try {
                step.run();
            } finally {
                timing.workEnds();
            }
        });
    }

    boolean mayAsk() {
        return place.provider().capabilities().supports(Operation.VIDEO_URL);
    }

    Promise<String> askedLink(String id) {
        return http.read(Operation.VIDEO_URL, () -> operations.videoUrl(id), "get a link to " + id, policy);
    }

    Promise<Generation> freshly(String id) {
        return reader.one(id, policy);
    }

    /** Begins a fetch; returns what ends it. */
    Runnable fetch(HttpUrl url, Transfer transfer, Consumer<TransferEnd> then) {
        Fetch fetch = new Fetch(transfer, guard, timing, then);
        return fetch.start(files, url);
    }

    /** Returns how long to wait after some failures in a row, or {@code null} when they are enough. */
    @Nullable
    Duration pause(int failures, Duration lastProgress) {
        Duration pause =
                Pauses.jittered(policy.firstDelay(), policy.maxDelay(), failures - 1, ThreadLocalRandom.current());
        Duration soFar = timing.elapsed().minus(lastProgress);
        boolean enough = failures >= policy.maxAttempts() || soFar.plus(pause).compareTo(policy.maxElapsed()) > 0;
        return enough ? null : pause;
    }
}
