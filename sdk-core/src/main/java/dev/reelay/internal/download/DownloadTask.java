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
import dev.reelay.internal.http.Mask;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * One download: goes from link to link, resumes what breaks, and asks the relay once for fresh links. One step runs at a
 * time, on whatever thread ended the last.
 */
final class DownloadTask {
    private static final int REDIRECTS = 5;

    private final DownloadTools tools;
    private final Transfer transfer;
    private final Promise<Path> promise = new Promise<>();
    private final Deque<Link> links = new ArrayDeque<>();
    private final List<String> dead = new ArrayList<>();

    private Generation generation;
    private boolean refreshed;
    private int failures;
    private Duration lastProgress;
    private volatile @Nullable Runnable stop;

    DownloadTask(DownloadTools tools, Transfer transfer, Generation generation) {
        this.tools = tools;
        this.transfer = transfer;
        this.generation = generation;
        this.lastProgress = tools.timing().elapsed();
    }

    Promise<Path> start() {
        promise.stopWith(() -> {
            Runnable current = stop;
            if (current != null) {
                current.run();
            }
        });
        tools.onWorker(this::begin);
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
        } else if (link.expired(tools.timing().now())) {
            dead(link, "it has expired");
        } else if (link.url() == null) {
            ask(link);
        } else {
            open(link, HttpUrl.parse(link.url()), 0);
        }
    }

    private void open(Link link, @Nullable HttpUrl url, int redirects) {
        if (url == null) {
            dead(link, "it is no http or https link");
        } else if (redirects > REDIRECTS) {
            dead(link, "it redirects more than " + REDIRECTS + " times");
        } else {
            running(tools.fetch(url, transfer, end -> ended(link, end, redirects)));
        }
    }

    private void ended(Link link, TransferEnd end, int redirects) {
        if (promise.isDone()) {
            return;
        }
        if (end instanceof TransferEnd.Complete) {
            promise.complete(transfer.target().file());
        } else if (end instanceof TransferEnd.Elsewhere elsewhere) {
            open(link, elsewhere.url(), redirects + 1);
        } else if (end instanceof TransferEnd.Dead gone) {
            dead(link, gone.why());
        } else if (end instanceof TransferEnd.Failed failed) {
            fail(failed.error());
        } else if (end instanceof TransferEnd.Broken broken) {
            broken(link, broken);
        }
    }

    private void broken(Link link, TransferEnd.Broken broken) {
        if (broken.error() instanceof NetworkGuard.PrivateNetworkException) {
            fail(new InvalidRequestException(
                    "the " + link.name() + " of " + generation.ref() + " leads into a private network (" + broken.why()
                            + "): allow private networks if the relay is to be trusted with that",
                    transfer.place().details(),
                    null));
            return;
        }
        failures = broken.progressed() ? 1 : failures + 1;
        if (broken.progressed()) {
            lastProgress = tools.timing().elapsed();
        }
        Duration pause = tools.pause(failures, lastProgress);
        if (pause == null) {
            fail(new TransportException(
                    "the download of " + generation.ref() + " broke off (" + Mask.text(broken.why())
                            + "): download again; it goes on where it stopped",
                    transfer.place().details(),
                    null));
        } else {
            running(tools.timing().schedule(pause, () -> tools.onWorker(this::next))::cancel);
        }
    }

    private void ask(Link link) {
        then(
                tools.askedLink(generation.id()),
                url -> {
                    links.poll();
                    links.push(new Link(link.name(), url));
                    next();
                },
                error -> dead(link, "the relay gave none"));
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
                tools.freshly(generation.id()),
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
        return Link.of(generation, tools.mayAsk());
    }

    private ReelayException noVideo() {
        if (generation.state() == GenerationState.COMPLETED) {
            return new CompletedWithoutVideoException(
                    generation.ref() + " says that it is complete and has no video: ask the relay about it",
                    transfer.place().details(),
                    generation);
        }
        if (generation.state().isTerminal()) {
            return new GenerationFailedException(
                    generation.ref() + " ended without a video (" + generation.state() + ")",
                    transfer.place().details(),
                    generation);
        }
        return new InvalidRequestException(
                generation.ref() + " has no video yet (" + generation.state() + "): wait for it first",
                transfer.place().details(),
                null);
    }

    private ReelayException allDead() {
        return new NotFoundException(
                "no link to the video of " + generation.ref() + " works any more (" + String.join("; ", dead)
                        + "): ask the relay about it",
                transfer.place().details(),
                null);
    }

    private void fail(ReelayException error) {
        promise.completeExceptionally(error);
    }

    private <T> void then(Promise<T> step, Consumer<T> next, Consumer<ReelayException> otherwise) {
        running(() -> step.cancel(false));
        step.onEnd((value, error) -> {
            if (promise.isDone()) {
                return;
            }
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
