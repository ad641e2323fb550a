package dev.reelay.internal.call;

import dev.reelay.time.Timing;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import okio.BufferedSink;
import org.jspecify.annotations.Nullable;

/**
 * The body of one attempt at a call that costs money, and the boundary itself: nothing is paid for before its first byte is
 * handed to the socket, and from then on only the relay's answer can tell. Thread-safe.
 *
 * <p>It goes out once, since a second attempt is for us to decide: OkHttp by itself sends a request again on 503 with
 * {@code Retry-After: 0}.
 */
final class PaidBody extends RequestBody {
    private enum State {
        WAITING,
        BEGUN,
        REFUSED
    }

    /** The body did not go out, and not a byte of it. */
    static final class NotSentException extends IOException {
        private static final long serialVersionUID = 1;

        private NotSentException(String message) {
            super(message);
        }
    }

    private final RequestBody body;
    private final @Nullable Duration notAfter;
    private final Timing timing;
    private final AtomicReference<State> state = new AtomicReference<>(State.WAITING);

    /**
     * Makes the body of an attempt.
     *
     * @param notAfter when it may no longer begin, on {@link Timing#elapsed()}; {@code null} for never
     */
    PaidBody(RequestBody body, @Nullable Duration notAfter, Timing timing) {
        this.body = body;
        this.notAfter = notAfter;
        this.timing = timing;
    }

    /** Tells whether a byte may have reached the relay's program. */
    boolean begun() {
        return state.get() == State.BEGUN;
    }

    /** Keeps the body from going out; tells whether it has not, and never will. */
    boolean refuse() {
        return state.compareAndSet(State.WAITING, State.REFUSED) || state.get() == State.REFUSED;
    }

    @Override
    public void writeTo(BufferedSink sink) throws IOException {
        if (notAfter != null && timing.elapsed().compareTo(notAfter) > 0) {
            refuse();
            throw new NotSentException("the moment after which it must not go out has passed");
        }
        if (!state.compareAndSet(State.WAITING, State.BEGUN)) {
            throw new NotSentException("the call was ended");
        }
        body.writeTo(sink);
    }

    @Override
    public @Nullable MediaType contentType() {
        return body.contentType();
    }

    @Override
    public long contentLength() throws IOException {
        return body.contentLength();
    }

    @Override
    public boolean isOneShot() {
        return true;
    }
}
