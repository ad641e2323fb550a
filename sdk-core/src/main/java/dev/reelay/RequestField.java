package dev.reelay;

import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a request can say: the accessor of {@link SubmitRequest} and of {@link ExtendRequest} that each constant is about. */
@SuppressWarnings("ImmutableEnumChecker") // method references have no state
public enum RequestField {
    /** What to show. */
    PROMPT(SubmitRequest::prompt, ExtendRequest::prompt),
    /** Width to height, as {@code 16:9}. */
    ASPECT_RATIO(SubmitRequest::aspectRatio, null),
    /** Whether the end meets the beginning. */
    LOOP(SubmitRequest::loop, null),
    /** Whether the provider may embellish the prompt. */
    EXPAND_PROMPT(SubmitRequest::expandPrompt, ExtendRequest::expandPrompt),
    /** The picture that the video begins with. */
    FIRST_FRAME(SubmitRequest::firstFrame, ExtendRequest::firstFrame),
    /** The picture that the video ends with. */
    LAST_FRAME(SubmitRequest::lastFrame, ExtendRequest::lastFrame),
    /** The URL that the relay calls when the state changes. */
    CALLBACK_URL(SubmitRequest::callbackUrl, ExtendRequest::callbackUrl),
    /** The number of lines, as {@code 720p}. */
    RESOLUTION(SubmitRequest::resolution, null),
    /** How long the video is. */
    DURATION(SubmitRequest::duration, null),
    /** Which of the provider's models makes it. */
    MODEL(SubmitRequest::model, null),
    /** What must not be in the video. */
    NEGATIVE_PROMPT(SubmitRequest::negativePrompt, ExtendRequest::negativePrompt),
    /** Width and height in pixels, as {@code 1280x720}. */
    SIZE(SubmitRequest::size, null),
    /** Which of a model's ways of working is taken, as {@code pro}. */
    MODE(SubmitRequest::mode, null),
    /** The number that makes a generation repeatable. */
    SEED(SubmitRequest::seed, null),
    /** Whether the video has sound. */
    AUDIO(SubmitRequest::audio, null),
    /** How many videos are made. */
    COUNT(SubmitRequest::count, null),
    /** The pictures that the video takes its people, things or style from. */
    REFERENCES(request -> request.references().isEmpty() ? null : request.references(), null),
    /** Which of a generation's videos goes on. */
    VIDEO_ID(null, ExtendRequest::videoId);

    private final @Nullable Function<SubmitRequest, @Nullable Object> submitted;
    private final @Nullable Function<ExtendRequest, @Nullable Object> extended;

    RequestField(
            @Nullable Function<SubmitRequest, @Nullable Object> submitted,
            @Nullable Function<ExtendRequest, @Nullable Object> extended) {
        this.submitted = submitted;
        this.extended = extended;
    }

    /** Returns the name of the accessor, as {@code aspectRatio}. */
    public String accessor() {
        StringBuilder name = new StringBuilder();
        for (String word : name().split("_", -1)) {
            name.append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
        }
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    /** Returns the field's value in a request; {@code null} where it is left out, or a submit cannot say it. */
    public @Nullable Object of(SubmitRequest request) {
        return submitted == null ? null : submitted.apply(request);
    }

    /** Returns the field's value in a request; {@code null} where it is left out, or an extension cannot say it. */
    public @Nullable Object of(ExtendRequest request) {
        return extended == null ? null : extended.apply(request);
    }
}
