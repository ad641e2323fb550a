package dev.reelay.cli.option;

import dev.reelay.Reference;
import dev.reelay.SubmitRequest;
import dev.reelay.cli.failure.CommandFailure;
import dev.reelay.errors.ErrorKind;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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

    @Option(
            names = "--size",
            paramLabel = "WxH",
            converter = WordText.class,
            description = "width and height in pixels, as 1280x720")
    private @Nullable String size;

    @Option(
            names = "--mode",
            paramLabel = "WORD",
            converter = WordText.class,
            description = "which of a model's ways of working is taken, as pro")
    private @Nullable String mode;

    @Option(names = "--seed", paramLabel = "N", description = "the number that makes a generation repeatable")
    private @Nullable Long seed;

    @Option(names = "--audio", negatable = true, description = "whether the video has sound")
    private @Nullable Boolean audio;

    @Option(names = "--count", paramLabel = "N", description = "how many videos are made; each of them costs")
    private @Nullable Integer count;

    @Option(
            names = "--reference",
            paramLabel = "IMAGE",
            description = "a picture that the video takes its people, things or style from: a URL, or a file of up to"
                    + " 10 MiB; may be given several times")
    private List<String> references = new ArrayList<>();

    @Option(
            names = "--reference-role",
            paramLabel = "WORD",
            description = "the role of the references, where the provider knows roles")
    private @Nullable String role;

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
                    .size(size)
                    .mode(mode)
                    .seed(seed)
                    .audio(audio)
                    .count(count)
                    .references(references(folder))
                    .build();
        } catch (IllegalArgumentException e) {
            throw new CommandFailure(ErrorKind.INVALID_REQUEST, String.valueOf(e.getMessage()), e);
        }
    }

    private List<Reference> references(Path folder) {
        List<Reference> all = new ArrayList<>();
        for (String text : references) {
            Reference reference =
                    Reference.of(Objects.requireNonNull(FrameOptions.image(text, "--reference", folder), text));
            all.add(role == null ? reference : reference.as(role));
        }
        return all;
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
