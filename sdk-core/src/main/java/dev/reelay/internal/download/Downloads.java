package dev.reelay.internal.download;

import dev.reelay.DownloadOptions;
import dev.reelay.Generation;
import dev.reelay.RetryPolicy;
import dev.reelay.errors.InvalidRequestException;
import dev.reelay.internal.async.Promise;
import dev.reelay.internal.http.Place;
import dev.reelay.internal.http.RelayHttp;
import dev.reelay.internal.observe.Observer;
import dev.reelay.internal.read.GenerationReader;
import dev.reelay.observe.ClientEvent;
import dev.reelay.provider.spi.RelayOperations;
import dev.reelay.time.Timing;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Executor;
import okhttp3.OkHttpClient;

/** Starts downloads from one relay's links. Thread-safe. */
public final class Downloads {
    private final Place place;
    private final Timing timing;
    private final Observer observer;
    private final DownloadTools guarded;
    private final DownloadTools open;

    /**
     * Makes downloads.
     *
     * @param files has no key, and follows no redirect by itself
     * @param relayHost where the relay is: links into its own kind of network are followed
     */
    public Downloads(
            RelayHttp http,
            RelayOperations operations,
            GenerationReader reader,
            Place place,
            OkHttpClient files,
            String relayHost,
            RetryPolicy policy,
            Timing timing,
            Executor workers,
            Observer observer) {
        this.place = place;
        this.timing = timing;
        this.observer = observer;
        NetworkGuard guard = new NetworkGuard(relayHost);
        this.open = new DownloadTools(http, operations, reader, place, files, null, policy, timing, workers);
        this.guarded = new DownloadTools(
                http, operations, reader, place, files.newBuilder().dns(guard).build(), guard, policy, timing, workers);
    }

    /**
     * Checks where a download is to go, as far as it can be told without a generation.
     *
     * @throws InvalidRequestException if it cannot be written, or is there and is to stay
     */
    public void check(Path path, DownloadOptions options) {
        new TargetCheck(place, options).beforehand(path);
    }

    /**
     * Starts a download.
     *
     * @throws InvalidRequestException as {@link #check}
     */
    public Promise<Path> start(Generation generation, Path path, DownloadOptions options) {
        Target target = Target.of(path, generation.id());
        Transfer transfer = new Transfer(place, target, generation.ref().toString(), options);
        transfer.check().writable(target);
        Duration begun = timing.elapsed();
        return new DownloadTask(options.allowPrivateNetworks() ? open : guarded, transfer, generation)
                .start()
                .telling((file, error) -> observer.tell(new ClientEvent.DownloadEnded(
                        generation.ref(), target.bytes(), timing.elapsed().minus(begun), Observer.kind(error))));
    }
}
