package dev.reelay;

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
    MODEL(SubmitRequest::model, null);

    private final Function<SubmitRequest, @Nullable Object> submitted;
    private final @Nullable Function<ExtendRequest, @Nullable Object> extended;

    RequestField(
            Function<SubmitRequest, @Nullable Object> submitted,
            @Nullable Function<ExtendRequest, @Nullable Object> extended) {
        this.submitted = submitted;
        this.extended = extended;
    }

    /** Returns the field's value in a request; {@code null} where it is left out. */
    public @Nullable Object of(SubmitRequest request) {
        return submitted.apply(request);
    }

    /** Returns the field's value in a request; {@code null} where it is left out, or an extension cannot say it. */
    public @Nullable Object of(ExtendRequest request) {
        return extended == null ? null : extended.apply(request);
    }
}
