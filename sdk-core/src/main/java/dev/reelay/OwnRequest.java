package dev.reelay;

import org.jspecify.annotations.Nullable;

/**
 * A request for what one provider alone makes, as a larger copy of a video. It costs money, and is sent as carefully as a {@link
 * SubmitRequest}.
 *
 * <p>Such requests are made by the class that the provider's module has for them, as {@code LumaLabsOwnRequests}, and by nothing
 * else. Immutable and thread-safe.
 */
public interface OwnRequest {
    /** Returns the id of the provider that takes it. */
    String provider();

    /** Returns what it asks for, by the operation's name in the provider's specification. */
    String name();

    /** Returns the generation that it is about; {@code null} where it starts from nothing, or names one in its body. */
    @Nullable
    GenerationRef about();
}
