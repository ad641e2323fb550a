package dev.reelay.testkit.http;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A part of a file.
 *
 * @param first the first byte's position
 * @param last the last byte's position; below {@code first} when the range lies outside the file
 */
record ByteRange(int first, int last) {
    private static final Pattern SINGLE = Pattern.compile("bytes=(\\d{0,9})-(\\d{0,9})");

    /** Reads a {@code Range} header; {@code null} where it asks for nothing that this host serves in part. */
    static @Nullable ByteRange parse(@Nullable String header, int length) {
        Matcher matcher = SINGLE.matcher(header == null ? "" : header.strip());
        if (!matcher.matches()) {
            return null;
        }
        String from = matcher.group(1);
        String to = matcher.group(2);
        if (from.isEmpty()) {
            return to.isEmpty() ? null : new ByteRange(Math.max(0, length - Integer.parseInt(to)), length - 1);
        }
        int end = to.isEmpty() ? length - 1 : Math.min(Integer.parseInt(to), length - 1);
        return new ByteRange(Integer.parseInt(from), end);
    }

    boolean isEmpty() {
        return last < first;
    }

    String contentRange(int length) {
        return "bytes " + first + "-" + last + "/" + length;
    }
}
