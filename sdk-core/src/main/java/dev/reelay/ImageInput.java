package dev.reelay;

import dev.reelay.internal.text.SignedUrl;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import okhttp3.HttpUrl;

/**
 * A picture to send with a request: a public URL, or the picture itself as a {@code data:} URI. Immutable and thread-safe.
 *
 * @param value what goes over the wire
 */
public record ImageInput(String value) {
    /** The largest file that {@link #file} reads: 10 MiB. Base64 makes it a third larger on the wire. */
    public static final long MAX_FILE_BYTES = 10L * 1024 * 1024;

    /**
     * @throws IllegalArgumentException if {@code value} is neither an http(s) URL with a host nor a {@code data:image/} URI
     *     that holds something
     */
    public ImageInput {
        Objects.requireNonNull(value, "value");
        String start = value.substring(0, Math.min(value.length(), 16)).toLowerCase(Locale.ROOT);
        if (start.startsWith("https://") || start.startsWith("http://")) {
            requireHost(value);
        } else if (start.startsWith("data:image/")) {
            requireData(value);
        } else {
            throw new IllegalArgumentException(
                    "an image is an http(s) URL or a data:image/ URI, not \"" + start + "…\"");
        }
    }

    /**
     * Names a picture that the provider fetches itself.
     *
     * @throws IllegalArgumentException if {@code url} is neither an http(s) URL with a host nor a {@code data:image/} URI
     *     that holds something
     */
    public static ImageInput url(String url) {
        return new ImageInput(url);
    }

    /**
     * Reads a local picture into a {@code data:} URI. Its first bytes say what kind it is, whatever its name: a JPEG that is
     * called {@code cat.png} is sent as {@code image/jpeg}.
     *
     * @throws IOException if the file cannot be read; the message names the file and the reason
     * @throws IllegalArgumentException if it is empty, larger than {@link #MAX_FILE_BYTES}, no PNG, JPEG, WebP or GIF, or no
     *     regular file but a folder, device or pipe
     */
    public static ImageInput file(Path file) throws IOException {
        return new ImageInput(ImageFile.dataUri(file));
    }

    private static void requireHost(String url) {
        int host = url.indexOf("://") + 3;
        // OkHttp passes over further slashes, as browsers do; a relay need not.
        boolean slash = host < url.length() && "/\\".indexOf(url.charAt(host)) >= 0;
        if (slash || HttpUrl.parse(url) == null) {
            throw new IllegalArgumentException("the image's URL \"" + SignedUrl.redact(url)
                    + "\" names no host that can be: give the whole URL, as https://host/cat.png");
        }
    }

    private static void requireData(String uri) {
        int comma = uri.indexOf(',');
        if (comma < 0 || comma == uri.length() - 1) {
            throw new IllegalArgumentException("the image's data: URI holds no picture: it ends before its data");
        }
    }

    /** Returns the URL without its query, or the {@code data:} URI's beginning and length: pictures are long. */
    @Override
    public String toString() {
        return value.startsWith("http") ? SignedUrl.redact(value) : "data:image/… (" + value.length() + " characters)";
    }
}
