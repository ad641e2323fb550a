package dev.reelay.testkit.dialect;

import org.jspecify.annotations.Nullable;

/**
 * A page of a list.
 *
 * @param offset how many generations come before it
 * @param after the id of the one before it, which counts instead of {@code offset}; {@code null} for none
 * @param size how many it has at most
 */
public record ListedPage(int offset, @Nullable String after, int size) {
    private static final int USUAL = 20;

    /** Returns the page with a number, from 1. */
    public static ListedPage numbered(@Nullable String number, @Nullable String size) {
        int each = number(size, USUAL);
        return new ListedPage((number(number, 1) - 1) * each, null, each);
    }

    /** Returns the page behind some generations. */
    public static ListedPage behind(@Nullable String offset, @Nullable String size) {
        return new ListedPage(number(offset, 0), null, number(size, USUAL));
    }

    /** Returns the page behind a generation, or the first. */
    public static ListedPage after(@Nullable String id, @Nullable String size) {
        return new ListedPage(0, id, number(size, USUAL));
    }

    private static int number(@Nullable String text, int otherwise) {
        return text != null && text.matches("[1-9]\\d{0,3}|0") ? Integer.parseInt(text) : otherwise;
    }
}
