package dev.reelay.cli.output;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text from relays and files, made fit to print: one line, no terminal control, no signatures. */
public final class PlainText {
    /** Both sets of control characters, other line breaks, and what turns the direction of writing. */
    private static final Pattern CONTROL =
            Pattern.compile("[\\p{Cntrl}\\u0080-\\u009f\\u061c\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069]+");

    /** Takes a whole link, with or without a query: what is taken is not looked at again, however long it is. */
    private static final Pattern LINK = Pattern.compile("(https?://[^\\s\"'<>?]++)(\\?[^\\s\"'<>]++)?+");

    /** The user and password of a link, and of one that a ref holds encoded: neither is part of where it leads. */
    private static final Pattern USER = Pattern.compile(
            "(?i)(://)(?:[^/\\s\"'<>?#@]{0,300}@)+" + "|(%3A%2F%2F)(?:(?:(?!%2F|%40)[^/\\s\"'<>:]){0,900}%40)+");

    private PlainText() {}

    /** Returns the text in one line, without control characters and blanks around it. */
    public static String oneLine(String text) {
        return printable(text).strip();
    }

    /** Returns the text in one line, without control characters. */
    public static String printable(String text) {
        return CONTROL.matcher(text).replaceAll(" ");
    }

    /** Returns the text with the query of every link masked: a signature is as good as a key. */
    public static String masked(String text) {
        return LINK.matcher(text)
                .replaceAll(link -> Matcher.quoteReplacement(link.group(1) + (link.group(2) == null ? "" : "?***")));
    }

    /** Returns the text with no user or password in its links and refs. */
    public static String withoutUsers(String text) {
        return USER.matcher(text).replaceAll(found -> found.group(1) == null ? found.group(2) : found.group(1));
    }

    /** Returns the text cut to a number of characters, with an ellipsis where something is missing. */
    public static String cut(String text, int length) {
        int characters = text.codePointCount(0, text.length());
        return characters <= length ? text : text.substring(0, text.offsetByCodePoints(0, length - 1)) + "…";
    }
}
