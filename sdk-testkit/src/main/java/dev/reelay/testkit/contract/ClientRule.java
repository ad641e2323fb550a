package dev.reelay.testkit.contract;

import java.io.IOException;

/**
 * One thing that holds for a client of every provider.
 *
 * @param name what holds, as a sentence without its subject
 * @param check throws an {@link AssertionError} where it does not
 */
record ClientRule(String name, Check check) {
    /** Looks at a client. */
    @FunctionalInterface
    interface Check {
        void run(ClientSubject subject) throws IOException;
    }
}
