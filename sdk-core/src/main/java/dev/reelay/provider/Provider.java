package dev.reelay.provider;

import dev.reelay.Generation;
import dev.reelay.errors.MalformedAnswerException;
import dev.reelay.errors.ReelayException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One protocol: which relays speak it, and what it can do.
 *
 * <p>Implementations are generated from a specification and a mapping, found through {@link Providers}, stateless and
 * thread-safe.
 */
public interface Provider {
    /** Returns the short, stable id, as {@code luma}. */
    String id();

    /** Returns the name for people, as {@code Luma}. */
    String title();

    /** Returns the relays that the specification names, in its order; unmodifiable. */
    List<Relay> relays();

    /** Returns what the provider can do. */
    Capabilities capabilities();

    /**
     * Reads a stored answer of any documented shape: a generation, an envelope round one, or a list of either.
     *
     * @param json a JSON document, or several in a row
     * @param relay the name or base URL of the relay that it came from, for the refs; {@code null} when unknown
     * @return in the answer's order; unmodifiable, and empty for a list of nothing
     * @throws dev.reelay.errors.ReelayException of the kind that the relay's own error is, if it says one and no generation
     * @throws MalformedAnswerException if the text is no JSON, or holds no generation; the message says where and why
     */
    List<Generation> decode(String json, @Nullable String relay);

    /**
     * Returns the errors that stand in a stored answer in place of a generation, where the answer holds others that {@link
     * #decode} returns: relays that are asked for many say so of those that they do not know. Unmodifiable, in the answer's
     * order.
     *
     * @param json as for {@link #decode}
     * @param relay as for {@link #decode}
     * @throws MalformedAnswerException as {@link #decode}
     */
    default List<ReelayException> refusals(String json, @Nullable String relay) {
        return List.of();
    }

    /**
     * Returns the members of a stored answer that the specification does not name, each once, in the order of their
     * appearance; unmodifiable.
     *
     * @param json one JSON document
     * @throws MalformedAnswerException if the text is no JSON object, and no list of some
     */
    List<UnknownMember> unknownMembers(String json);
}
