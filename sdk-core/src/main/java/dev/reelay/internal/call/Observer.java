package dev.reelay.internal.call;

import dev.reelay.errors.ErrorKind;
import dev.reelay.errors.ReelayException;
import dev.reelay.observe.ClientEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Notifies the log and the caller's listeners of what happened. Thread-safe. */
public final class Observer {
    private static final Logger LOG = LoggerFactory.getLogger("dev.reelay");

    /** A listener, and whether it was said that it fails: once is enough, or a log would be full of it. */
    private record Listener(Consumer<? super ClientEvent> consumer, AtomicBoolean failed) {}

    private final List<Listener> listeners = new ArrayList<>();

    /** Makes an observer. */
    public Observer(List<Consumer<? super ClientEvent>> listeners) {
        listeners.forEach(listener -> this.listeners.add(new Listener(listener, new AtomicBoolean())));
    }

    /** Returns what kind of error ended something, or {@code null} if none did. */
    public static @Nullable ErrorKind kind(@Nullable Throwable error) {
        if (error == null) {
            return null;
        }
        Throwable cause = error instanceof CompletionException && error.getCause() != null ? error.getCause() : error;
        return cause instanceof ReelayException known ? known.kind() : ErrorKind.INTERRUPTED;
    }

    /** Notifies all of an event. */
    public void notify(ClientEvent event) {
        log(event);
        for (Listener listener : listeners) {
            try {
                listener.consumer().accept(event);
            } catch (RuntimeException | Error e) {
                // A linkage error, for one, is a listener that was compiled against other classes than are there.
                if (listener.failed().compareAndSet(false, true)) {
                    LOG.warn(
                            "the listener {} failed on {}, which is said once: {}",
                            listener.consumer().getClass().getName(),
                            event.getClass().getSimpleName(),
                            e.toString());
                }
            }
        }
    }

    private static void log(ClientEvent event) {
        if (event instanceof ClientEvent.UnknownState unknown) {
            LOG.warn(
                    "{} is in a state that the specification does not know: {}; waiting on",
                    unknown.ref(),
                    unknown.state());
        } else if (event instanceof ClientEvent.CallEnded call && call.error() == ErrorKind.SUBMIT_OUTCOME_UNKNOWN) {
            LOG.warn(
                    "{} at {} may have been charged for a {} whose outcome is not known",
                    call.provider(),
                    call.relay(),
                    call.operation());
        } else {
            LOG.debug("{}", event);
        }
    }
}
