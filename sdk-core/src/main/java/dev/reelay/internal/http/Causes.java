package dev.reelay.internal.http;

import java.io.IOException;

/** Broken connections in words. */
final class Causes {
    private Causes() {}

    /** Returns what a broken connection was, in words, without secrets. */
    static String words(IOException error, String key) {
        String message = error.getMessage();
        String name = error.getClass().getSimpleName();
        return Mask.text(message == null || message.isBlank() ? name : name + ": " + message, key);
    }
}
