package dev.reelay.cli.session;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Prints text in UTF-8, whatever the locale, and keys never, whoever put them into it.
 *
 * <p>Its reader may have had enough, as {@code head} has. That is no error, and what follows goes nowhere; every other
 * failure is one. Thread-safe.
 */
public final class Printer extends PrintStream {
    /** A key that is shorter could be a part of anything. */
    private static final int SHORTEST_KEY = 6;

    private final Pipe pipe;
    private final Set<String> keys = ConcurrentHashMap.newKeySet();

    /** Makes a printer of what may have a reader. */
    public Printer(OutputStream out) {
        this(new Pipe(out));
    }

    private Printer(Pipe pipe) {
        super(pipe, true, StandardCharsets.UTF_8);
        this.pipe = pipe;
    }

    /** Lets {@code ***} be printed instead of a key from now on. */
    void hide(String key) {
        if (key.length() >= SHORTEST_KEY) {
            keys.add(key);
        }
    }

    /** Tells whether something went nowhere, because nobody reads any more. */
    boolean isUnread() {
        return pipe.broken;
    }

    @Override
    public void print(@Nullable String text) {
        super.print(withoutKeys(text));
    }

    @Override
    public void println(@Nullable String text) {
        super.println(withoutKeys(text));
    }

    private @Nullable String withoutKeys(@Nullable String text) {
        String shown = text;
        for (String key : keys) {
            shown = shown == null ? null : shown.replace(key, "***");
        }
        return shown;
    }

    private static final class Pipe extends OutputStream {
        private final OutputStream out;
        private volatile boolean broken;

        Pipe(OutputStream out) {
            this.out = out;
        }

        @Override
        public void write(int single) throws IOException {
            write(new byte[] {(byte) single}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int count) throws IOException {
            if (broken) {
                return;
            }
            try {
                out.write(bytes, from, count);
            } catch (IOException e) {
                broken = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains("broken pipe");
                if (!broken) {
                    throw e;
                }
            }
        }

        @Override
        public void flush() throws IOException {
            if (!broken) {
                out.flush();
            }
        }
    }
}
