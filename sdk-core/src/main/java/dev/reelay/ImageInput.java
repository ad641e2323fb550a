package dev.reelay;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Locale;
import java.util.Objects;

/**
 * A picture to send with a request: a public URL, or the picture itself as a {@code data:} URI. Immutable and thread-safe.
 *
 * @param value what goes over the wire
 */
public record ImageInput(String value) {
    /** The largest file that {@link #file} reads: 10 MiB. Base64 makes it a third larger on the wire. */
    public static final long MAX_FILE_BYTES = 10L * 1024 * 1024;

    /** @throws IllegalArgumentException if {@code value} is neither an http(s) URL nor a {@code data:image/} URI */
    public ImageInput {
        Objects.requireNonNull(value, "value");
        String start = value.substring(0, Math.min(value.length(), 16)).toLowerCase(Locale.ROOT);
        if (!start.startsWith("https://") && !start.startsWith("http://") && !start.startsWith("data:image/")) {
            throw new IllegalArgumentException(
                    "an image is an http(s) URL or a data:image/ URI, not \"" + start + "…\"");
        }
    }

    /**
     * Names a picture that the provider fetches itself.
     *
     * @throws IllegalArgumentException if {@code url} is neither an http(s) URL nor a {@code data:image/} URI
     */
    public static ImageInput url(String url) {
        return new ImageInput(url);
    }

    /**
     * Reads a local picture into a {@code data:} URI.
     *
     * @throws IOException if the file cannot be read
     * @throws IllegalArgumentException if it is larger than {@link #MAX_FILE_BYTES} or no PNG, JPEG, WebP or GIF by name
     */
    public static ImageInput file(Path file) throws IOException {
        long size = Files.size(file);
        if (size > MAX_FILE_BYTES) {
            throw new IllegalArgumentException(
                    file + " has " + size + " bytes; the limit for an image is " + MAX_FILE_BYTES);
        }
        String base64 = Base64.getEncoder().encodeToString(Files.readAllBytes(file));
        return new ImageInput("data:" + mediaType(file) + ";base64," + base64);
    }

    private static String mediaType(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        String ending = name.substring(name.lastIndexOf('.') + 1);
        return switch (ending) {
            case "png" -> "image/png";
            case "jpg", "jpeg" -> "image/jpeg";
            case "webp" -> "image/webp";
            case "gif" -> "image/gif";
            default ->
                throw new IllegalArgumentException(
                        file + " is no .png, .jpg, .jpeg, .webp or .gif: its kind cannot be told");
        };
    }

    /** Returns the URL without its query, or the {@code data:} URI's beginning and length: pictures are long. */
    @Override
    public String toString() {
        return value.startsWith("http") ? SignedUrl.mask(value) : "data:image/… (" + value.length() + " characters)";
    }
}
