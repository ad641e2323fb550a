package dev.reelay.cli.option;

import dev.reelay.ImageInput;
import dev.reelay.cli.failure.CommandFailure;
import dev.reelay.errors.ErrorKind;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads a picture that the user named by its URL or its file. */
final class ImageText {
    private ImageText() {}

    /**
     * Returns the picture; a local file becomes a {@code data:} URI.
     *
     * @throws CommandFailure if there is no such file, or it is too large or no picture
     */
    static @Nullable ImageInput read(@Nullable String text, String option, Path folder) {
        if (text == null) {
            return null;
        }
        String start = text.toLowerCase(Locale.ROOT);
        boolean sent = start.startsWith("https://") || start.startsWith("http://") || start.startsWith("data:");
        try {
            return sent ? ImageInput.url(text) : ImageInput.file(folder.resolve(text));
        } catch (NoSuchFileException e) {
            throw failure(option, "there is no file " + e.getFile() + "; give a URL or a picture's file", e);
        } catch (IOException | IllegalArgumentException e) {
            throw failure(option, String.valueOf(e.getMessage()), e);
        }
    }

    private static CommandFailure failure(String option, String message, Exception cause) {
        return new CommandFailure(ErrorKind.INVALID_REQUEST, option + ": " + message, cause);
    }
}
