package dev.reelay.cli.option;

import dev.reelay.ExtendRequest;
import dev.reelay.ImageInput;
import dev.reelay.SubmitRequest;
import dev.reelay.cli.failure.CommandFailure;
import dev.reelay.cli.json.Json;
import dev.reelay.errors.ErrorKind;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The request fields that both a new generation and a longer one can have. */
public final class FrameOptions {
    @Option(names = "--expand-prompt", negatable = true, description = "whether the provider may embellish the prompt")
    private @Nullable Boolean expandPrompt;

    @Option(
            names = "--first-frame",
            paramLabel = "IMAGE",
            description = "the picture to begin with: a URL, or a file of up to 10 MiB")
    private @Nullable String firstFrame;

    @Option(
            names = "--last-frame",
            paramLabel = "IMAGE",
            description = "the picture to end with: a URL, or a file of up to 10 MiB")
    private @Nullable String lastFrame;

    @Option(
            names = "--negative-prompt",
            paramLabel = "TEXT",
            converter = RequestOptions.WordText.class,
            description = "what must not be in the video")
    private @Nullable String negativePrompt;

    @Option(
            names = "--callback-url",
            paramLabel = "URL",
            converter = UrlText.class,
            description = "what the relay calls when the state changes")
    private @Nullable String callbackUrl;

    @Option(
            names = "--parameter",
            paramLabel = "NAME=JSON",
            description = "a member of the request body that no option stands for; text needs no quotes")
    private Map<String, String> parameters = new LinkedHashMap<>();

    /** Puts the fields into a request for a new generation. */
    public SubmitRequest.Builder addTo(SubmitRequest.Builder request, Path folder) {
        request.expandPrompt(expandPrompt)
                .negativePrompt(negativePrompt)
                .firstFrame(image(firstFrame, "--first-frame", folder))
                .lastFrame(image(lastFrame, "--last-frame", folder))
                .callbackUrl(callbackUrl);
        parameters.forEach((name, json) -> request.parameter(name, parameter(name, json)));
        return request;
    }

    /**
     * Returns a request for a longer generation.
     *
     * @param videoId which of its videos goes on; {@code null} for the first
     * @throws CommandFailure if a field cannot be sent
     */
    public ExtendRequest extend(String prompt, @Nullable String videoId, Path folder) {
        try {
            ExtendRequest.Builder request = ExtendRequest.builder(prompt)
                    .expandPrompt(expandPrompt)
                    .negativePrompt(negativePrompt)
                    .videoId(videoId)
                    .firstFrame(image(firstFrame, "--first-frame", folder))
                    .lastFrame(image(lastFrame, "--last-frame", folder))
                    .callbackUrl(callbackUrl);
            parameters.forEach((name, json) -> request.parameter(name, parameter(name, json)));
            return request.build();
        } catch (IllegalArgumentException e) {
            throw new CommandFailure(ErrorKind.INVALID_REQUEST, String.valueOf(e.getMessage()), e);
        }
    }

    /**
     * Returns the picture; a local file becomes a {@code data:} URI.
     *
     * @throws CommandFailure if there is no such file, or it is too large or no picture
     */
    static @Nullable ImageInput image(@Nullable String text, String option, Path folder) {
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

    /**
     * Returns the value to send: JSON if it can be, and a text otherwise.
     *
     * @throws IllegalArgumentException if the name is missing, or the value is JSON that is broken or null
     */
    private static Object parameter(String name, String text) {
        if (name.isBlank()) {
            throw new IllegalArgumentException("--parameter =" + text + " has no name; write --parameter NAME=JSON");
        }
        @Nullable Object value;
        try {
            value = Json.read(text);
        } catch (IllegalArgumentException e) {
            if (text.startsWith("{") || text.startsWith("[") || text.startsWith("\"")) {
                throw new IllegalArgumentException("--parameter " + name + " is broken JSON: it " + e.getMessage(), e);
            }
            return text; // words without quotes
        }
        if (value == null) {
            throw new IllegalArgumentException(
                    "--parameter " + name + "=null cannot be sent; leave it out, or write '\"null\"' for the word");
        }
        return value;
    }

    /** Reads a URL that a relay is to call. */
    static final class UrlText implements ITypeConverter<String> {
        @Override
        public String convert(String text) {
            if (HttpUrl.parse(text.strip()) == null) {
                throw new TypeConversionException(
                        "'" + text + "' is no URL that a relay could call; give one as https://example.com/hook");
            }
            return text.strip();
        }
    }
}
