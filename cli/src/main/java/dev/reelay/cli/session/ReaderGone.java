package dev.reelay.cli.session;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/**
 * Standard output whose reader may have had enough, as {@code head} has. That is no error, and what follows goes nowhere;
 * every other failure is one.
 */
public final class ReaderGone extends OutputStream {
    private final OutputStream out;
    private boolean gone;

    /** Makes one of what may have a reader. */
    public ReaderGone(OutputStream out) {
        this.out = out;
    }

    @Override
    public void write(int single) throws IOException {
        write(new byte[] {(byte) single}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
        if (gone) {
            return;
        }
        try {
            out.write(bytes, from, count);
        } catch (IOException e) {
            gone = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains("broken pipe");
            if (!gone) {
                throw e;
            }
        }
    }
}
