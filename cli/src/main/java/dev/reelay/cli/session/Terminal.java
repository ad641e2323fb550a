package dev.reelay.cli.session;

import java.io.BufferedInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;

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
        InputStream in, Printer out, Printer err, boolean outIsTerminal, boolean errIsTerminal, int columns) {
    /** The width that is assumed where nobody knows it. */
    public static final int DEFAULT_COLUMNS = 80;

    private static final int SMALLEST = 20;

    /**
     * Returns the streams of this process. Java cannot tell what is behind standard output and standard error one by one, so
     * the launcher says it in system properties. Without the launcher, the output is plain.
     */
    public static Terminal ofProcess() {
        return new Terminal(
                new BufferedInputStream(new FileInputStream(FileDescriptor.in)),
                new Printer(new FileOutputStream(FileDescriptor.out)),
                new Printer(new FileOutputStream(FileDescriptor.err)),
                isTerminal("reelay.out"),
                isTerminal("reelay.err"),
                Math.max(SMALLEST, Integer.getInteger("reelay.columns", DEFAULT_COLUMNS)));
    }

    private static boolean isTerminal(String property) {
        return System.getProperty(property, "file").equals("terminal");
    }
}
