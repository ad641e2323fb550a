package dev.reelay.internal.download;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
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
    private static final long LARGEST_TAG = 4096;

    /** Returns the tag of an answer, or {@code null} where it has nothing by which the rest could be asked for safely. */
    static @Nullable PartTag of(String ref, Headers headers, long total) {
        String tag = headers.get("ETag");
        String date = headers.get("Last-Modified");
        // A weak tag says that two files look alike, not that their bytes are the same.
        String validator = tag != null && !tag.startsWith("W/") ? tag : date;
        return validator == null || validator.isBlank() ? null : new PartTag(ref, validator.strip(), total);
    }

    static @Nullable PartTag read(Path file) throws IOException {
        try {
            if (Files.size(file) > LARGEST_TAG) {
                return null;
            }
            List<String> lines = Files.readAllLines(file);
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
        Files.write(file, List.of(ref, validator, Long.toString(total)));
    }

    private static boolean headerSafe(String text) {
        return text.chars().allMatch(c -> c >= ' ' && c < 0x7f) && !text.isBlank();
    }
}
