package dev.reelay.testkit.contract;

import java.util.function.Supplier;

/** What must be, said in words alone: that {@code true} was expected helps nobody. */
final class Must {
    private Must() {}

    static void hold(boolean condition, String otherwise) {
        hold(condition, () -> otherwise);
    }

    static void hold(boolean condition, Supplier<String> otherwise) {
        if (!condition) {
            throw new AssertionError(otherwise.get());
        }
    }
}
