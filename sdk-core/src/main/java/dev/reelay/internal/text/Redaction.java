package dev.reelay.internal.text;

import java.io.IOException;
import java.util.regex.Pattern;

/**
 * Takes keys and signatures out of what is shown.
 *
 * <p>What relays send may be hostile and of any length: every method takes time that grows with the length of its text
 * alone, and {@link #start} looks at no more than it has to.
 */
public final class Redaction {
    /** What stands where a secret stood. */
    public static final String REDACTED = "***";

    /** A key that is shorter could be a part of anything. */
    private static final int SHORTEST_KEY = 6;

    private static final int WINDOW = 16 * 1024;
    private static final int TAIL = 512;
    private static final Pattern PARAMETER = Pattern.compile(
            "(?i)\\b((?:x-amz|x-goog)-[a-z-]{1,64}|signature|sig|token" + "|api[-_]?key|access[-_]?key)=[^&\\s\"'<>]+");
    private static final Pattern BEARER = Pattern.compile("(?i)\\bbearer\\s{1,8}[^\\s\"'<>,]+");
    private static final Pattern TOKEN = Pattern.compile("\\beyJ[\\w-]{8,}\\.[\\w-]{8,}\\.[\\w-]{8,}");
    private static final Pattern KEY = Pattern.compile("\\bsk-[A-Za-z0-9_*.-]{4,}");

    private Redaction() {}

    /** Returns a text without anything that looks like a key or a signature. */
    public static String text(String text) {
        String redacted = links(text);
        redacted = PARAMETER.matcher(redacted).replaceAll("$1=" + REDACTED);
        redacted = BEARER.matcher(redacted).replaceAll("Bearer " + REDACTED);
        redacted = TOKEN.matcher(redacted).replaceAll(REDACTED);
        return KEY.matcher(redacted).replaceAll("sk-" + REDACTED);
    }

    /** Returns a text without this key, whatever it looks like, and without anything that looks like one. */
    public static String text(String text, String key) {
        return text(withoutKey(text, key));
    }

    /** Returns a text without this key, and else as it is; a key of fewer than 6 characters could be a part of anything. */
    public static String withoutKey(String text, String key) {
        if (key.length() < SHORTEST_KEY) {
            return text;
        }
        String redacted = text.replace(key, REDACTED);
        int colon = key.indexOf(':');
        if (colon > 0) {
            redacted = withoutKey(redacted, key.substring(colon + 1)); // the secret of a key in two parts
        }
        return key.indexOf('/') < 0 ? redacted : redacted.replace(key.replace("/", "\\/"), REDACTED);
    }

    /**
     * Returns the beginning of a text, redacted before it is cut, so that no cut hides a secret.
     *
     * @param length how many characters at most
     */
    public static String start(String text, String key, int length) {
        boolean cut = text.length() > WINDOW;
        String redacted = text(cut ? text.substring(0, WINDOW) : text, key);
        if (cut) {
            redacted = redacted.substring(0, Math.max(0, redacted.length() - TAIL));
        }
        return redacted.length() <= length ? redacted : redacted.substring(0, length);
    }

    /** Returns what a broken connection was, in words. */
    public static String words(IOException error, String key) {
        String message = error.getMessage();
        String name = error.getClass().getSimpleName();
        return text(message == null || message.isBlank() ? name : name + ": " + message, key);
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

    /** Takes queries and users out of links. By hand, since a pattern would begin anew at every scheme that it finds. */
    private static String links(String text) {
        int at = text.indexOf("http");
        if (at < 0) {
            return text;
        }
        StringBuilder redacted = new StringBuilder(text.length());
        int copied = 0;
        while (at >= 0) {
            int host = afterScheme(text, at);
            if (host < 0) {
                at = text.indexOf("http", at + 4);
                continue;
            }
            redacted.append(text, copied, host);
            int end = host;
            int user = -1;
            boolean inHost = true;
            while (end < text.length() && !endsLink(text.charAt(end)) && text.charAt(end) != '?') {
                char c = text.charAt(end++);
                if (c == '@' && inHost) {
                    user = end;
                } else if (c == '/') {
                    inHost = false;
                }
            }
            if (user >= 0) {
                redacted.append(REDACTED).append('@');
            }
            redacted.append(text, Math.max(host, user), end);
            if (end < text.length() && text.charAt(end) == '?') {
                redacted.append('?').append(REDACTED);
                while (end < text.length() && !endsLink(text.charAt(end))) {
                    end++;
                }
            }
            copied = end;
            at = text.indexOf("http", end);
        }
        return redacted.append(text, copied, text.length()).toString();
    }

    /** Returns where a link's host begins, or -1 if none begins at {@code at}; a slash may be escaped, as in JSON. */
    private static int afterScheme(String text, int at) {
        int next = at + 4;
        if (text.startsWith("s", next)) {
            next++;
        }
        if (!text.startsWith(":", next)) {
            return -1;
        }
        next++;
        for (int slash = 0; slash < 2; slash++) {
            if (text.startsWith("\\/", next)) {
                next += 2;
            } else if (text.startsWith("/", next)) {
                next++;
            } else {
                return -1;
            }
        }
        return next;
    }

    private static boolean endsLink(char c) {
        return c == '"' || c == '\'' || c == '<' || c == '>' || Character.isWhitespace(c);
    }
}
