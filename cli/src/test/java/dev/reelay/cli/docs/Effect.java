package dev.reelay.cli.docs;

import java.io.IOException;
import java.util.regex.Pattern;

/**
 * What a reader sees of a line that did its work.
 *
 * @param lines the lines that this is about
 * @param before what the reader has done before
 * @param after what is to be seen
 */
record Effect(Pattern lines, Before before, After after) {
    static Effect of(String lines, Before before, After after) {
        return new Effect(Pattern.compile(lines), before, after);
    }

    static Effect of(String lines, After after) {
        return of(lines, (checkout, shell) -> {}, after);
    }

    boolean isOf(String command) {
        return lines.matcher(command).matches();
    }

    interface Before {
        void prepare(Checkout checkout, Shell shell) throws IOException;
    }

    interface After {
        void check(Checkout checkout, Shell shell, Shell.Result result) throws IOException;
    }
}
