package dev.reelay.cli.decode;

import dev.reelay.cli.failure.CommandFailure;
import dev.reelay.errors.ErrorKind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * What relays answered, from a file or standard input.
 *
 * @param name what to call it in messages
 * @param body its text, without a byte order mark
 */
public record StoredAnswer(String name, String body) {
    /** How much is read at most: 16 MiB. */
    public static final int MAX_BYTES = 16 * 1024 * 1024;

    private static final String BYTE_ORDER_MARK = "\ufeff";

    /**
     * Reads a file.
     *
     * @throws CommandFailure if it cannot be read or is larger than {@link #MAX_BYTES}
     */
    public static StoredAnswer ofFile(Path file, Path folder) {
        String name = file.toString();
        try (InputStream in = Files.newInputStream(folder.resolve(file))) {
            return ofStream(name, in);
        } catch (NoSuchFileException e) {
            throw new CommandFailure(ErrorKind.INVALID_REQUEST, "there is no file " + name, e);
        } catch (IOException e) {
            throw new CommandFailure(
                    ErrorKind.INVALID_REQUEST, "the file " + name + " cannot be read: " + e.getMessage(), e);
        }
    }

    /**
     * Reads a stream to its end.
     *
     * @param name what to call it in messages
     * @throws CommandFailure if it is larger than {@link #MAX_BYTES}
     * @throws IOException if it cannot be read
     */
    public static StoredAnswer ofStream(String name, InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(MAX_BYTES + 1);
        if (bytes.length > MAX_BYTES) {
            throw new CommandFailure(
                    ErrorKind.MALFORMED_ANSWER,
                    name + " is larger than " + MAX_BYTES + " bytes: that is no relay's answer");
        }
        String body = new String(bytes, StandardCharsets.UTF_8);
        return new StoredAnswer(name, body.startsWith(BYTE_ORDER_MARK) ? body.substring(1) : body);
    }
}
