package dev.reelay.testkit.contract;

import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;

/**
 * One thing that holds for a client of every provider, and that a provider can spoil.
 *
 * @param name what holds, as a sentence without its subject
 * @param advice what the provider's author should look at where it does not
 * @param check throws where it does not hold
 */
record ClientRule(String name, String advice, Check check) {
    private static final Duration LIMIT = Duration.ofMinutes(1);

    /** Looks at a client. */
    @FunctionalInterface
    interface Check {
        void run(ClientSubject subject) throws IOException;
    }

    /** @throws AssertionError if the rule does not hold; says what should, what happened, and what to look at */
    void on(ClientSubject subject) {
        try {
            // Time is virtual: whoever takes this long will never end.
            Assertions.assertTimeoutPreemptively(LIMIT, () -> check.run(subject));
        } catch (AssertionError | Exception e) {
            String happened =
                    e instanceof AssertionError ? e.getMessage() : e.getClass().getSimpleName() + ": " + e.getMessage();
            throw new AssertionError(
                    "a client of \"" + subject.provider().id() + "\" " + name + ", but: " + happened + "\n  → "
                            + advice,
                    e);
        }
    }
}
