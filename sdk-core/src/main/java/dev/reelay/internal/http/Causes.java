package dev.reelay.internal.http;

import java.io.IOException;

/** Causes that can be shown: where a cause's own words hold a secret, it is replaced by one that says the same without. */
final class Causes {
    private Causes() {}

    static Throwable masked(Throwable cause, String key) {
        for (Throwable at = cause; at != null; at = at.getCause()) {
            String message = at.getMessage();
            if (message != null && !Mask.text(message, key).equals(message)) {
                IOException shown = new IOException(
                        cause.getClass().getName() + ": " + Mask.text(String.valueOf(cause.getMessage()), key));
                shown.setStackTrace(cause.getStackTrace());
                return shown;
            }
        }
        return cause;
    }

    /** Returns what a broken connection was, in words, without secrets. */
    static String words(IOException error, String key) {
        String message = error.getMessage();
        String name = error.getClass().getSimpleName();
        return Mask.text(message == null || message.isBlank() ? name : name + ": " + message, key);
    }
}
