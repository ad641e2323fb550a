package dev.reelay.cli.relay;

import dev.reelay.cli.failure.CommandFailure;
import dev.reelay.errors.ErrorKind;
import dev.reelay.errors.TransportException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/** The moment at which a command gives up, whatever it does. */
public final class Deadline {
    /** How much longer a call may take that keeps the deadline itself, so that its own error is heard. */
    private static final Duration GRACE_FOR_AWARE = Duration.ofSeconds(1);

    /** How much longer a paid call may take to say whether it was delivered: better late than not knowing. */
    private static final Duration GRACE_FOR_PAID = Duration.ofSeconds(1);

    private final Duration timeout;
    private final long endsAt;

    private Deadline(Duration timeout) {
        this.timeout = timeout;
        this.endsAt = System.nanoTime() + timeout.toNanos();
    }

    /** Returns a deadline that runs from now on. */
    public static Deadline in(Duration timeout) {
        return new Deadline(timeout);
    }

    /**
     * Returns the time that is left.
     *
     * @throws CommandFailure if there is none
     */
    public Duration left() {
        Duration left = Duration.ofNanos(endsAt - System.nanoTime());
        if (left.isNegative() || left.isZero()) {
            throw passed();
        }
        return left;
    }

    /** Tells whether there is none left. */
    boolean isPassed() {
        return endsAt - System.nanoTime() <= 0;
    }

    /** Returns the time until shortly after the deadline, when what keeps it by itself has had its say. */
    Duration soon() {
        return left().plus(GRACE_FOR_AWARE.dividedBy(2));
    }

    /**
     * Waits for an answer.
     *
     * @throws CommandFailure if the deadline passes first, or this thread is interrupted; the call is cancelled
     */
    public <T> T join(CompletableFuture<T> answer) {
        try {
            return join(answer, left());
        } catch (TimeoutException e) {
            throw passed();
        }
    }

    /** Waits for an answer that comes, or fails, by the deadline of its own accord. What a relay said last is heard. */
    public <T> T joinAware(CompletableFuture<T> answer) {
        try {
            return join(answer, left().plus(GRACE_FOR_AWARE));
        } catch (TimeoutException e) {
            throw passed();
        } catch (TransportException e) {
            if (isPassed()) {
                throw passed(); // it was cut off for no other reason
            }
            throw e;
        }
    }

    /**
     * Makes a call that costs money, and waits for its answer.
     *
     * @throws CommandFailure if the deadline has passed, and nothing was sent; or it passes before the answer: nobody knows
     *     then whether the relay accepted it
     */
    public <T> T joinPaid(Supplier<CompletableFuture<T>> call) {
        Duration left = left();
        try {
            return join(call.get(), left.plus(GRACE_FOR_PAID));
        } catch (TimeoutException e) {
            throw new CommandFailure(
                    ErrorKind.SUBMIT_OUTCOME_UNKNOWN,
                    "no answer came within " + timeout.toMillis()
                            + " ms, and the relay may have accepted the request and"
                            + " charged for it; look at the relay's own list before sending it again",
                    e);
        }
    }

    private static <T> T join(CompletableFuture<T> answer, Duration atMost) throws TimeoutException {
        try {
            return answer.get(atMost.toNanos(), TimeUnit.NANOSECONDS);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CommandFailure(ErrorKind.INTERRUPTED, "interrupted; what was accepted goes on", e);
        } finally {
            answer.cancel(true); // does nothing when it is done
        }
    }

    private CommandFailure passed() {
        return CommandFailure.withAdvice(ErrorKind.DEADLINE_PASSED, toString(), "give it more time with --timeout");
    }

    /** Returns what there is to say once it has passed. */
    @Override
    public String toString() {
        return "the command did not end within " + timeout.toMillis() + " ms";
    }
}
