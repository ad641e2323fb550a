package dev.reelay.internal.download;

import dev.reelay.Generation;
import dev.reelay.GenerationState;
import dev.reelay.errors.CompletedWithoutVideoException;
import dev.reelay.errors.GenerationFailedException;
import dev.reelay.errors.InvalidRequestException;
import dev.reelay.errors.NotFoundException;
import dev.reelay.errors.ReelayException;
import dev.reelay.errors.TransportException;
import dev.reelay.internal.async.Promise;
import dev.reelay.internal.text.Redaction;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One download: goes from link to link, resumes what breaks, and asks the relay once for fresh links. One step runs at a
 * time, on whatever thread ended the last.
 */
final class DownloadTask {
    private static final Logger LOG = LoggerFactory.getLogger("dev.reelay.download");
    private static final int REDIRECTS = 5;
    private static final int WHY = 300;

    private final Downloads downloads;
    private final Transfer transfer;
    private final Promise<Path> promise = new Promise<>();
    private final Deque<Link> links = new ArrayDeque<>();
    private final List<String> dead = new ArrayList<>();

    private Generation generation;
    private boolean refreshed;
    private int failures;
    private long longest;
    private Duration lastProgress;
    private boolean cleanLinkMissing;
    private @Nullable Link withKey;
    private volatile boolean watermarked;
    private volatile @Nullable Runnable stop;

    DownloadTask(Downloads downloads, Transfer transfer, Generation generation) {
        this.downloads = downloads;
        this.transfer = transfer;
        this.generation = generation;
        this.lastProgress = downloads.timing().elapsed();
    }

    /** Tells whether what was saved carries a watermark, as far as can be told. */
    boolean watermarked() {
        return watermarked;
    }

    Promise<Path> start() {
        promise.onStop(() -> {
            Runnable current = stop;
            if (current != null) {
                current.run();
            }
        });
        downloads.onWorker(this::begin);
        return promise;
    }

    private void begin() {
        links.addAll(links());
        if (links.isEmpty()) {
            refresh();
        } else {
            next();
        }
    }

    private void next() {
        if (promise.isDone()) {
            return;
        }
        Link link = links.peek();
        if (link == null) {
            fail(allDead());
        } else if (link.expired(downloads.timing().now())) {
            dead(link, "it has expired");
        } else if (link.url() == null) {
            ask(link);
        } else {
            open(link, HttpUrl.parse(link.url()), link.isContent() || link.equals(withKey), 0);
        }
    }

    /**
     * Opens a link.
     *
     * @param keyed whether the relay's key goes along, which it does only as long as the way stays at the relay
     */
    private void open(Link link, @Nullable HttpUrl url, boolean keyed, int redirects) {
        if (url == null) {
            dead(link, "it is no http or https link");
        } else if (redirects > REDIRECTS) {
            dead(link, "it redirects more than " + REDIRECTS + " times");
        } else {
            running(downloads.fetch(url, keyed, transfer, end -> ended(link, end, keyed, redirects)));
        }
    }

    private void ended(Link link, TransferEnd end, boolean keyed, int redirects) {
        if (promise.isDone()) {
            return;
        }
        if (end instanceof TransferEnd.Complete) {
            watermarked = link.watermarked() || (cleanLinkMissing && link.isOfVideo());
            if (watermarked) {
                LOG.warn("the video of {} was saved with a watermark: no link to one without works", generation.ref());
            }
            promise.complete(transfer.target().file());
        } else if (end instanceof TransferEnd.Elsewhere elsewhere) {
            HttpUrl url = elsewhere.url();
            open(link, url, keyed && url != null && downloads.mayNeedKey(url), redirects + 1);
        } else if (end instanceof TransferEnd.Dead gone) {
            if (needsKey(link)) {
                withKey = link;
                next();
            } else {
                dead(link, gone.why());
            }
        } else if (end instanceof TransferEnd.Failed failed) {
            fail(failed.error());
        } else if (end instanceof TransferEnd.Broken broken) {
            broken(link, broken);
        }
    }

    /** Tells whether a link that leads nowhere is the relay's own, which may give the file to nobody but its customer. */
    private boolean needsKey(Link link) {
        HttpUrl url = link.isContent() || link.equals(withKey) || link.url() == null ? null : HttpUrl.parse(link.url());
        return url != null && downloads.mayNeedKey(url);
    }

    private void broken(Link link, TransferEnd.Broken broken) {
        if (broken.error() instanceof NetworkGuard.PrivateNetworkException) {
            fail(new InvalidRequestException(
                    "the " + link.name() + " of " + generation.ref() + " leads into a private network (" + broken.why()
                            + "): allow private networks if the relay is to be trusted with that",
                    transfer.address().details(),
                    null));
            return;
        }
        // A part that is longer than ever before: one that was thrown away and fetched again has brought nothing.
        boolean progressed = broken.size() > longest;
        failures = progressed ? 1 : failures + 1;
        if (progressed) {
            longest = broken.size();
            lastProgress = downloads.timing().elapsed();
        }
        Duration pause = downloads.pause(failures, lastProgress);
        if (pause == null || !pauses(pause)) {
            fail(new TransportException(
                    "the download of " + generation.ref() + " broke off (" + Redaction.start(broken.why(), "", WHY)
                            + "): download again; it goes on where it stopped",
                    transfer.address().details(),
                    null));
        }
    }

    private boolean pauses(Duration length) {
        try {
            running(downloads.timing().schedule(length, () -> downloads.onWorker(this::next))::cancel);
            return true;
        } catch (RejectedExecutionException closed) {
            return false;
        }
    }

    private void ask(Link link) {
        then(
                downloads.askedLink(generation),
                url -> {
                    links.poll();
                    links.push(link.at(url));
                    next();
                },
                error -> {
                    cleanLinkMissing = true;
                    dead(link, "the relay gave none");
                });
    }

    /** A link that has died is a reason to ask the relay for fresh ones, once; the second time it is left out. */
    private void dead(Link link, String why) {
        if (!refreshed && link.url() != null) {
            refresh();
            return;
        }
        dead.add(link.name() + ": " + why);
        links.poll();
        next();
    }

    private void refresh() {
        if (refreshed) {
            fail(noVideo());
            return;
        }
        refreshed = true;
        then(
                downloads.freshly(generation),
                fresh -> {
                    generation = fresh;
                    links.clear();
                    links.addAll(links());
                    if (links.isEmpty()) {
                        fail(noVideo());
                    } else {
                        next();
                    }
                },
                this::fail);
    }

    private List<Link> links() {
        List<Link> all = new ArrayList<>(Link.of(generation, downloads.mayAsk()));
        String content = downloads.content(generation);
        if (content != null) {
            all.add(Link.content(content));
        }
        return all;
    }

    private ReelayException noVideo() {
        if (generation.state() == GenerationState.COMPLETED) {
            return new CompletedWithoutVideoException(
                    generation.ref() + " says that it is complete and has no video: ask the relay about it",
                    transfer.address().details(),
                    generation);
        }
        if (generation.state().isTerminal()) {
            return new GenerationFailedException(
                    generation.ref() + " ended without a video (" + generation.state() + ")",
                    transfer.address().details(),
                    generation);
        }
        return new InvalidRequestException(
                generation.ref() + " has no video yet (" + generation.state() + "): wait for it first",
                transfer.address().details(),
                null);
    }

    private ReelayException allDead() {
        return new NotFoundException(
                "no link to the video of " + generation.ref() + " works any more (" + String.join("; ", dead)
                        + "): ask the relay about it",
                transfer.address().details(),
                null);
    }

    private void fail(ReelayException error) {
        promise.completeExceptionally(error);
    }

    private <T> void then(Promise<T> step, Consumer<T> next, Consumer<ReelayException> otherwise) {
        running(() -> step.cancel(false));
        var unused = step.whenComplete((value, thrown) -> {
            if (promise.isDone()) {
                return;
            }
            Throwable error = thrown == null ? null : Promise.cause(thrown);
            if (error == null) {
                next.accept(Objects.requireNonNull(value));
            } else if (error instanceof ReelayException known) {
                otherwise.accept(known);
            } else {
                promise.completeExceptionally(error);
            }
        });
    }

    private void running(Runnable stopper) {
        stop = stopper;
        if (promise.isDone()) {
            stopper.run();
        }
    }
}
