package dev.reelay.cli.relay;

import dev.reelay.CallOptions;
import dev.reelay.cli.failure.CommandFailure;
import dev.reelay.errors.ErrorKind;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The moment at which a command gives up, whatever it does. */
public final class Deadline {
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

    /**
     * Returns the options of a call that ends by then.
     *
     * @throws CommandFailure if no time is left
     */
    public CallOptions call() {
        return CallOptions.within(left());
    }

    /**
     * Waits for what knows no deadline of its own.
     *
     * @throws CommandFailure if the deadline passes first, or this thread is interrupted; the work is cancelled
     */
    public <T> T join(CompletableFuture<T> work) {
        try {
            return work.get(left().toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            throw passed();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CommandFailure(ErrorKind.INTERRUPTED, "interrupted; what was accepted goes on", e);
        } finally {
            work.cancel(true); // does nothing when it is done
        }
    }

    private CommandFailure passed() {
        return CommandFailure.withAdvice(
                ErrorKind.DEADLINE_PASSED,
                "the command did not end within " + timeout.toMillis() + " ms",
                "give it more time with --timeout");
    }
}
