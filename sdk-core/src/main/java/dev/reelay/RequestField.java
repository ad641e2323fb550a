package dev.reelay;

/**
 * What a request can say. Each constant is named after its accessor in {@link SubmitRequest} and
 * {@link ExtendRequest}: {@code ASPECT_RATIO} is {@code aspectRatio()}.
 */
public enum RequestField {
    /** What to show. */
    PROMPT,
    /** Width to height, as {@code 16:9}. */
    ASPECT_RATIO,
    /** Whether the end meets the beginning. */
    LOOP,
    /** Whether the provider may embellish the prompt. */
    EXPAND_PROMPT,
    /** The picture that the video begins with. */
    FIRST_FRAME,
    /** The picture that the video ends with. */
    LAST_FRAME,
    /** The URL that the relay calls when the state changes. */
    CALLBACK_URL,
    /** The number of lines, as {@code 720p}. */
    RESOLUTION,
    /** How long the video is. */
    DURATION,
    /** Which of the provider's models makes it. */
    MODEL,
    /** The generations that a {@link Operation#GET_MANY} asks for. */
    IDS
}
