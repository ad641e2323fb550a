package dev.reelay;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** Reads a local picture. What is sent costs money, so it is looked at first: its content, and not its name, says its kind. */
final class ImageFile {
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};

    private ImageFile() {}

    static String dataUri(Path file) throws IOException {
        byte[] bytes = read(file);
        if (bytes.length == 0) {
            throw new IllegalArgumentException(file + " is empty: give a file that holds a picture");
        }
        String mediaType = mediaType(bytes);
        if (mediaType == null) {
            throw new IllegalArgumentException(
                    file
                            + " is no .png, .jpg, .webp or .gif by its first bytes: give a picture of one of these kinds, or its URL");
        }
        return "data:" + mediaType + ";base64," + Base64.getEncoder().encodeToString(bytes);
    }

    private static byte[] read(Path file) throws IOException {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            if (attributes.isDirectory()) {
                throw new IllegalArgumentException(file + " is a folder: give the file of a picture");
            }
            if (!attributes.isRegularFile()) {
                // Reading a pipe or a device may never end.
                throw new IllegalArgumentException(
                        file + " is no regular file but a device, pipe or socket: give the file of a picture");
            }
            requireSmall(file, attributes.size());
            try (InputStream in = Files.newInputStream(file)) {
                // The file may have grown since it was measured.
                byte[] bytes = in.readNBytes((int) ImageInput.MAX_FILE_BYTES + 1);
                requireSmall(file, bytes.length);
                return bytes;
            }
        } catch (IOException e) {
            throw named(file, e);
        }
    }

    private static void requireSmall(Path file, long size) {
        if (size > ImageInput.MAX_FILE_BYTES) {
            throw new IllegalArgumentException(file + " has at least " + size + " bytes; the limit for an image is "
                    + ImageInput.MAX_FILE_BYTES + ": make it smaller, or give its URL");
        }
    }

    /** Returns the same error with the file's name and the reason in its message: most have only one of the two. */
    private static IOException named(Path file, IOException e) {
        FileSystemException named;
        if (e instanceof NoSuchFileException) {
            named = new NoSuchFileException(file.toString(), null, "there is no such file");
        } else if (e instanceof AccessDeniedException) {
            named = new AccessDeniedException(file.toString(), null, "this user may not read it");
        } else {
            String reason = e instanceof FileSystemException error ? error.getReason() : e.getMessage();
            named = new FileSystemException(
                    file.toString(), null, "it cannot be read (" + (reason == null ? e.toString() : reason) + ")");
        }
        named.initCause(e);
        return named;
    }

    private static @Nullable String mediaType(byte[] bytes) {
        if (has(bytes, 0, PNG)) {
            return "image/png";
        }
        if (has(bytes, 0, JPEG)) {
            return "image/jpeg";
        }
        if (has(bytes, 0, ascii("GIF87a")) || has(bytes, 0, ascii("GIF89a"))) {
            return "image/gif";
        }
        return has(bytes, 0, ascii("RIFF")) && has(bytes, 8, ascii("WEBP")) ? "image/webp" : null;
    }

    private static boolean has(byte[] bytes, int at, byte[] sign) {
        if (bytes.length < at + sign.length) {
            return false;
        }
        for (int i = 0; i < sign.length; i++) {
            if (bytes[at + i] != sign[i]) {
                return false;
            }
        }
        return true;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
