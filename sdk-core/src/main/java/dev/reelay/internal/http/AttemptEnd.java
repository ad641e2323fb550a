package dev.reelay.internal.http;

import java.io.IOException;

/** How one attempt at a call ended. */
sealed interface AttemptEnd {
    /** There was an answer. */
    record Answered(Answer answer) implements AttemptEnd {}

    /**
     * There was none.
     *
     * @param delivered whether a byte of the request may have reached the relay's program
     */
    record Broken(IOException error, boolean delivered) implements AttemptEnd {}
}
