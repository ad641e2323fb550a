package dev.reelay.testkit.contract;

import dev.reelay.Generation;
import dev.reelay.errors.ReelayException;
import java.util.function.Supplier;

/** What a call must end with. */
final class Thrown {
    private Thrown() {}

    /** Makes a call that must fail in one way, and returns its error. */
    static <E extends ReelayException> E by(Class<E> expected, String call, Supplier<Generation> action) {
        Generation result;
        try {
            result = action.get();
        } catch (ReelayException e) {
            if (expected.isInstance(e)) {
                return expected.cast(e);
            }
            throw new AssertionError(
                    call + " threw " + e.getClass().getSimpleName() + " instead of " + expected.getSimpleName() + " ("
                            + e.getMessage() + ")",
                    e);
        }
        throw new AssertionError(call + " threw no " + expected.getSimpleName() + " and returned a generation that is "
                + result.state());
    }
}
