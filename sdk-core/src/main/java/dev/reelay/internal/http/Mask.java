package dev.reelay.internal.http;

import java.io.IOException;
import java.util.regex.Pattern;

/** Takes keys and signatures out of what is shown. */
public final class Mask {
    private static final int WINDOW = 16 * 1024;
    private static final int TAIL = 512;

    // A slash may be escaped in JSON.
    private static final Pattern QUERY = Pattern.compile("(https?:(?:\\\\?/){2}[^\\s\"'<>?]*)\\?[^\\s\"'<>]*");
    private static final Pattern USER = Pattern.compile("(https?:(?:\\\\?/){2})[^\\s\"'<>/@]+@");
    private static final Pattern PARAMETER = Pattern.compile(
            "(?i)\\b((?:x-amz|x-goog)-[a-z-]+|signature|sig|token|api[-_]?key|access[-_]?key)=[^&\\s\"'<>]+");
    private static final Pattern BEARER = Pattern.compile("(?i)\\bbearer\\s+[^\\s\"'<>,]+");
    private static final Pattern KEY = Pattern.compile("\\bsk-[A-Za-z0-9_*.-]{4,}");

    private Mask() {}

    /** Returns a text without anything that looks like a key or a signature. */
    public static String text(String text) {
        String masked = QUERY.matcher(text).replaceAll("$1?***");
        masked = USER.matcher(masked).replaceAll("$1***@");
        masked = PARAMETER.matcher(masked).replaceAll("$1=***");
        masked = BEARER.matcher(masked).replaceAll("Bearer ***");
        return KEY.matcher(masked).replaceAll("sk-***");
    }

    /** Returns a text without this key, whatever it looks like, and without anything that looks like one. */
    public static String text(String text, String key) {
        return text(key.isEmpty() ? text : text.replace(key, "***"));
    }

    /** Returns the beginning of a text, masked before it is cut, so that no cut hides a secret from the mask. */
    public static String start(String text, String key, int length) {
        boolean cut = text.length() > WINDOW;
        String masked = text(cut ? text.substring(0, WINDOW) : text, key);
        if (cut) {
            masked = masked.substring(0, Math.max(0, masked.length() - TAIL));
        }
        return masked.length() <= length ? masked : masked.substring(0, length);
    }

    /** Returns a cause that can be shown: where its own words hold a secret, one that says the same without. */
    public static Throwable cause(Throwable cause, String key) {
        for (Throwable at = cause; at != null; at = at.getCause()) {
            String message = at.getMessage();
            if (message != null && !text(message, key).equals(message)) {
                IOException shown = new IOException(
                        cause.getClass().getName() + ": " + text(String.valueOf(cause.getMessage()), key));
                shown.setStackTrace(cause.getStackTrace());
                return shown;
            }
        }
        return cause;
    }
}
