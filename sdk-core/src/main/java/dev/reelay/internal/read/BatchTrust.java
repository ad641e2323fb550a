package dev.reelay.internal.read;

import dev.reelay.errors.ReelayException;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Whether a relay can be asked for many generations at once. A provider may have the operation and a relay of it may not,
 * which shows only when it is asked. Thread-safe.
 */
final class BatchTrust {
    private static final int REFUSALS = 2;

    private final boolean supported;
    private final AtomicInteger refusals = new AtomicInteger();

    BatchTrust(boolean supported) {
        this.supported = supported;
    }

    boolean usable() {
        return supported && refusals.get() < REFUSALS;
    }

    void worked() {
        refusals.set(0);
    }

    /** Tells whether an error is about asking for many, so that asking one by one may help; two in a row end the asking. */
    boolean refused(ReelayException error) {
        boolean aboutMany = switch (error.kind()) {
            case NOT_FOUND, INVALID_REQUEST, PERMISSION, MALFORMED_ANSWER -> true;
            default -> false;
        };
        if (aboutMany) {
            refusals.incrementAndGet();
        }
        return aboutMany;
    }
}
