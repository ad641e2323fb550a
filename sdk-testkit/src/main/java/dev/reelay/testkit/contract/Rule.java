package dev.reelay.testkit.contract;

import java.io.IOException;

/**
 * One thing that holds for every provider.
 *
 * @param name what holds, as a sentence without its subject
 * @param check throws an {@link AssertionError} where it does not
 */
record Rule(String name, Check check) {
    /** Looks at a provider. */
    @FunctionalInterface
    interface Check {
        void run(Subject subject) throws IOException;
    }
}
