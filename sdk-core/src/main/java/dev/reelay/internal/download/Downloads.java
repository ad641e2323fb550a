package dev.reelay.internal.download;

import dev.reelay.DownloadOptions;
import dev.reelay.Generation;
import dev.reelay.GenerationState;
import dev.reelay.Operation;
import dev.reelay.RetryPolicy;
import dev.reelay.errors.InvalidRequestException;
import dev.reelay.internal.async.ClientThreads;
import dev.reelay.internal.async.Promise;
import dev.reelay.internal.call.ApiKey;
import dev.reelay.internal.call.CallScope;
import dev.reelay.internal.call.GenerationReader;
import dev.reelay.internal.call.HttpClients;
import dev.reelay.internal.call.Observer;
import dev.reelay.internal.call.Pauses;
import dev.reelay.internal.call.Purpose;
import dev.reelay.internal.call.RelayAddress;
import dev.reelay.internal.call.RelayCalls;
import dev.reelay.internal.text.SignedUrl;
import dev.reelay.observe.ClientEvent;
import dev.reelay.provider.spi.RelayOperations;
import dev.reelay.time.Timing;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/** Starts downloads from one relay's links, and has what they are made with. Thread-safe. */
public final class Downloads {
    private final RelayCalls calls;
    private final RelayOperations operations;
    private final GenerationReader reader;
    private final RelayAddress address;
    private final ApiKey key;
    private final ClientThreads threads;
    private final CallScope scope;
    private final Observer observer;
    private final NetworkGuard guard;
    private final HttpClients clients;

    /**
     * Makes downloads.
     *
     * @param scope how often the relay is asked, and a link fetched
     */
    public Downloads(
            RelayCalls calls,
            RelayOperations operations,
            GenerationReader reader,
            RelayAddress address,
            ApiKey key,
            HttpClients clients,
            CallScope scope,
            ClientThreads threads,
            Observer observer) {
        this.calls = calls;
        this.operations = operations;
        this.reader = reader;
        this.address = address;
        this.key = key;
        this.threads = threads;
        this.scope = scope;
        this.observer = observer;
        this.guard = new NetworkGuard(address.baseUrl().host());
        this.clients = clients;
    }

    /**
     * Checks where a download is to go, as far as it can be told without a generation.
     *
     * @throws InvalidRequestException if it cannot be written, or is there and is to stay
     */
    public void check(Path path, DownloadOptions options) {
        new TargetCheck(address, options).beforehand(path);
    }

    /**
     * Starts a download.
     *
     * @throws InvalidRequestException as {@link #check}
     */
    public Promise<Path> start(Generation generation, Path path, DownloadOptions options) {
        Target target = Target.of(path, generation.id());
        Transfer transfer = new Transfer(address, target, generation.ref().toString(), options);
        transfer.check().writable(target);
        Duration begun = timing().elapsed();
        DownloadTask task = new DownloadTask(this, transfer, generation);
        return task.start()
                .onEnd((file, error) -> observer.notify(new ClientEvent.DownloadEnded(
                        generation.ref(),
                        target.bytes(),
                        timing().elapsed().minus(begun),
                        task.watermarked(),
                        Observer.kind(error))));
    }

    Timing timing() {
        return threads.timing();
    }

    /** Runs a step on a worker: it may touch files and look up names, which neither a timer nor a caller should wait for. */
    void onWorker(Runnable step) {
        timing().workBegins();
        threads.callBack(() -> {
            try {
                step.run();
            } finally {
                timing().workEnds();
            }
        });
    }

    boolean mayAsk() {
        return address.provider().capabilities().supports(Operation.VIDEO_URL);
    }

    /** Returns where the bytes of a complete generation are at the relay itself; {@code null} where they are not. */
    @Nullable
    String content(Generation generation) {
        return reader.hasContent() && generation.state() == GenerationState.COMPLETED
                ? operations.content(generation.ref()).url().toString()
                : null;
    }

    Promise<String> askedLink(Generation generation) {
        return calls.read(
                () -> operations.videoUrl(generation.ref()),
                Purpose.of(Operation.VIDEO_URL, "get a link to", generation.ref()),
                scope);
    }

    Promise<Generation> freshly(Generation generation) {
        return reader.one(generation.ref(), scope);
    }

    /**
     * Begins a fetch; returns what ends it.
     *
     * @param keyed whether the relay's key goes along
     */
    Runnable fetch(HttpUrl url, boolean keyed, Transfer transfer, Consumer<TransferEnd> then) {
        boolean free = transfer.options().allowPrivateNetworks();
        Fetch fetch = new Fetch(transfer, free ? null : guard, keyed ? key : null, timing(), then);
        OkHttpClient files = clients.files();
        return fetch.start(free ? files : files.newBuilder().dns(guard).build(), url);
    }

    /** Tells whether a URL is at the relay itself, and may need its key: a signature stands for one. */
    boolean mayNeedKey(HttpUrl url) {
        return address.isOrigin(url) && !SignedUrl.isSigned(url);
    }

    /** Returns how long to wait after some failures in a row, or {@code null} when they are enough. */
    @Nullable
    Duration pause(int failures, Duration lastProgress) {
        RetryPolicy policy = scope.policy();
        Duration pause =
                Pauses.jittered(policy.initialDelay(), policy.maxDelay(), failures - 1, ThreadLocalRandom.current());
        Duration soFar = timing().elapsed().minus(lastProgress);
        boolean enough = failures >= policy.maxAttempts() || soFar.plus(pause).compareTo(policy.maxElapsed()) > 0;
        return enough ? null : pause;
    }
}
