package dev.reelay.internal.download;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;

/**
 * What the bytes of a part belong to, so that another process can go on with them.
 *
 * @param ref the generation, as text
 * @param validator the file's ETag or date, as {@code If-Range} takes it
 * @param total the file's length; -1 when unknown
 */
record PartTag(String ref, String validator, long total) {
    private static final int LARGEST_TAG = 4096;

    /** Returns the tag of an answer, or {@code null} where it has nothing by which the rest could be asked for safely. */
    static @Nullable PartTag of(String ref, Headers headers, long total) {
        String validator = validator(headers);
        return validator == null ? null : new PartTag(ref, validator, total);
    }

    /**
     * Tells whether an answer goes on with the same file. Hosts that ignore {@code If-Range} send the rest of another.
     *
     * @param length of the whole file, as the answer says it; -1 where it does not
     */
    boolean goesOn(Headers headers, long length) {
        String other = validator(headers);
        return (other == null || other.equals(validator)) && (total < 0 || length < 0 || total == length);
    }

    private static @Nullable String validator(Headers headers) {
        String tag = headers.get("ETag");
        String date = headers.get("Last-Modified");
        // A weak tag says that two files look alike, not that their bytes are the same.
        String validator = tag != null && !tag.startsWith("W/") ? tag : date;
        return validator == null || validator.isBlank() ? null : validator.strip();
    }

    static @Nullable PartTag read(Path file) throws IOException {
        try {
            List<String> lines = lines(file);
            return lines.size() == 3 && lines.get(2).matches("-?\\d{1,18}") && headerSafe(lines.get(1))
                    ? new PartTag(lines.get(0), lines.get(1), Long.parseLong(lines.get(2)))
                    : null;
        } catch (NoSuchFileException none) {
            return null;
        } catch (CharacterCodingException notOurs) {
            return null;
        }
    }

    void write(Path file) throws IOException {
        Files.write(
                file,
                List.of(ref, validator, Long.toString(total)),
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE,
                LinkOption.NOFOLLOW_LINKS);
    }

    private static List<String> lines(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            byte[] bytes = in.readNBytes(LARGEST_TAG);
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString()
                    .lines()
                    .toList();
        }
    }

    private static boolean headerSafe(String text) {
        return text.chars().allMatch(c -> c >= ' ' && c < 0x7f) && !text.isBlank();
    }
}
