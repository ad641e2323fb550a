package dev.reelay.cli.option;

import dev.reelay.ExtendRequest;
import dev.reelay.SubmitRequest;
import dev.reelay.cli.failure.CommandFailure;
import dev.reelay.errors.ErrorKind;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

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
                .firstFrame(ImageText.read(firstFrame, "--first-frame", folder))
                .lastFrame(ImageText.read(lastFrame, "--last-frame", folder))
                .callbackUrl(callbackUrl);
        parameters.forEach((name, json) -> request.parameter(name, JsonText.read(name, json)));
        return request;
    }

    /**
     * Returns a request for a longer generation.
     *
     * @throws CommandFailure if a field cannot be sent
     */
    public ExtendRequest extend(String prompt, Path folder) {
        try {
            ExtendRequest.Builder request = ExtendRequest.builder(prompt)
                    .expandPrompt(expandPrompt)
                    .firstFrame(ImageText.read(firstFrame, "--first-frame", folder))
                    .lastFrame(ImageText.read(lastFrame, "--last-frame", folder))
                    .callbackUrl(callbackUrl);
            parameters.forEach((name, json) -> request.parameter(name, JsonText.read(name, json)));
            return request.build();
        } catch (IllegalArgumentException e) {
            throw new CommandFailure(ErrorKind.INVALID_REQUEST, String.valueOf(e.getMessage()), e);
        }
    }
}
