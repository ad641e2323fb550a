package dev.reelay.cli.option;

import dev.reelay.SubmitRequest;
import dev.reelay.cli.failure.CommandFailure;
import dev.reelay.errors.ErrorKind;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The request fields of a new generation. Which of them a provider takes: see 'reelay providers --json'. */
public final class RequestOptions {
    @Option(
            names = "--aspect-ratio",
            paramLabel = "W:H",
            converter = AspectRatioText.class,
            description = "width to height, as 16:9")
    private @Nullable String aspectRatio;

    @Option(names = "--loop", negatable = true, description = "whether the end meets the beginning")
    private @Nullable Boolean loop;

    @Option(
            names = "--resolution",
            paramLabel = "LINES",
            converter = WordText.class,
            description = "the number of lines, as 720p")
    private @Nullable String resolution;

    @Option(
            names = "--duration",
            paramLabel = "DURATION",
            converter = DurationText.class,
            description = "how long the video is to be, as 5s")
    private @Nullable Duration duration;

    @Option(
            names = "--model",
            paramLabel = "NAME",
            converter = WordText.class,
            description = "which of the provider's models makes it")
    private @Nullable String model;

    @Mixin
    private final FrameOptions frames = new FrameOptions();

    /**
     * Returns the request.
     *
     * @throws CommandFailure if a field cannot be sent
     */
    public SubmitRequest submit(String prompt, Path folder) {
        try {
            return frames.addTo(SubmitRequest.builder(prompt), folder)
                    .aspectRatio(aspectRatio)
                    .loop(loop)
                    .resolution(resolution)
                    .duration(duration)
                    .model(model)
                    .build();
        } catch (IllegalArgumentException e) {
            throw new CommandFailure(ErrorKind.INVALID_REQUEST, String.valueOf(e.getMessage()), e);
        }
    }

    /** Reads width to height. */
    static final class AspectRatioText implements ITypeConverter<String> {
        private static final Pattern RATIO = Pattern.compile("\\d{1,5}:\\d{1,5}");

        @Override
        public String convert(String text) {
            if (!RATIO.matcher(text.strip()).matches()) {
                throw new TypeConversionException("'" + text + "' is no ratio; write it as 16:9");
            }
            return text.strip();
        }
    }

    /** Reads a value that may not be blank: an empty one would be sent, and paid for. */
    static final class WordText implements ITypeConverter<String> {
        @Override
        public String convert(String text) {
            if (text.isBlank()) {
                throw new TypeConversionException("it is blank; leave the option out, or give a value");
            }
            return text.strip();
        }
    }
}
