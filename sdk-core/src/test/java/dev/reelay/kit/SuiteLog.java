package dev.reelay.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.LoggerFactory;

/** What the whole suite logs, searched for the canaries that its requests and answers hold. */
public final class SuiteLog {
    private static final Path FILE = Path.of("target", "suite.log");
    private static final int OVERLAP = 200;
    private static long read;

    static {
        // The first logger empties the file; what an earlier run left is none of ours.
        LoggerFactory.getLogger(SuiteLog.class).debug("the suite begins");
    }

    private SuiteLog() {}

    /** Fails if a key or a signature was logged since the last call. */
    public static synchronized void assertShowsNoSecret() {
        assertThat(unread()).doesNotContain(TestRelay.KEY).doesNotContain("canarysignature");
    }

    /** Returns how many lines hold a text. */
    public static long count(String text) throws IOException {
        return Files.readString(FILE)
                .lines()
                .filter(line -> line.contains(text))
                .count();
    }

    private static String unread() {
        if (!Files.exists(FILE)) {
            return "";
        }
        try (RandomAccessFile log = new RandomAccessFile(FILE.toFile(), "r")) {
            long from = Math.max(0, read - OVERLAP);
            byte[] text = new byte[Math.toIntExact(log.length() - from)];
            log.seek(from);
            log.readFully(text);
            read = log.length();
            return new String(text, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
