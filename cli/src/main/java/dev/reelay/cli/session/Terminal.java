package dev.reelay.cli.session;

import java.io.InputStream;
import java.io.PrintStream;

/**
 * The three streams of a process, and what is at their ends.
 *
 * @param in standard input
 * @param out standard output: results alone
 * @param err standard error: progress and errors
 * @param outIsTerminal whether a person reads {@code out}
 * @param errIsTerminal whether a person reads {@code err}
 * @param columns the width of the terminal in characters; 80 where there is none
 */
public record Terminal(
        InputStream in, PrintStream out, PrintStream err, boolean outIsTerminal, boolean errIsTerminal, int columns) {
    /** The width that is assumed where nobody knows it. */
    public static final int DEFAULT_COLUMNS = 80;
}
