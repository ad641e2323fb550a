package dev.reelay.internal.observe;

import dev.reelay.errors.ErrorKind;
import dev.reelay.errors.ReelayException;
import dev.reelay.observe.ClientEvent;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells the log and the caller's listener what happened; what the listener throws goes to the log. Thread-safe. */
public final class Observer {
    private static final Logger LOG = LoggerFactory.getLogger("dev.reelay");

    private final Consumer<ClientEvent> listener;

    /** Makes an observer. */
    public Observer(Consumer<ClientEvent> listener) {
        this.listener = listener;
    }

    /** Returns what kind of error ended something, or {@code null} if none did. */
    public static @Nullable ErrorKind kind(@Nullable Throwable error) {
        if (error == null) {
            return null;
        }
        Throwable cause = error instanceof CompletionException && error.getCause() != null ? error.getCause() : error;
        return cause instanceof ReelayException known ? known.kind() : ErrorKind.INTERRUPTED;
    }

    /** Tells of an event. */
    public void tell(ClientEvent event) {
        log(event);
        try {
            listener.accept(event);
        } catch (RuntimeException e) {
            LOG.warn("a listener failed on {}: {}", event.getClass().getSimpleName(), e.toString());
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
