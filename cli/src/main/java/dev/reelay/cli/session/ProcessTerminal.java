package dev.reelay.cli.session;

import java.io.BufferedInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * The streams of this process.
 *
 * <p>Java cannot tell what is behind standard output and standard error one by one, so the launcher says it in system
 * properties. Without the launcher, the output is plain.
 */
public final class ProcessTerminal {
    private static final int SMALLEST = 20;

    private ProcessTerminal() {}

    /** Opens the streams, in UTF-8 whatever the locale. */
    public static Terminal open() {
        return new Terminal(
                new BufferedInputStream(new FileInputStream(FileDescriptor.in)),
                utf8(new ReaderGone(new FileOutputStream(FileDescriptor.out))),
                utf8(new FileOutputStream(FileDescriptor.err)),
                isTerminal("reelay.out"),
                isTerminal("reelay.err"),
                Math.max(SMALLEST, Integer.getInteger("reelay.columns", Terminal.DEFAULT_COLUMNS)));
    }

    private static PrintStream utf8(OutputStream stream) {
        return new PrintStream(stream, true, StandardCharsets.UTF_8);
    }

    private static boolean isTerminal(String property) {
        return System.getProperty(property, "file").equals("terminal");
    }
}
