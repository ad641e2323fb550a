package dev.reelay.errors;

import dev.reelay.GenerationRef;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The caller's deadline passed. Generations that were accepted go on: wait for their refs again, in this process or
 * another. From a submit or extend it means that nothing was sent.
 */
public final class DeadlinePassedException extends ReelayException {
    private static final long serialVersionUID = 1;

    // errors are not serialized
    @SuppressWarnings("serial")
    private final List<GenerationRef> refs;

    /**
     * Makes the error.
     *
     * @param refs what was waited for and had not ended; empty where the call was about no generation
     */
    public DeadlinePassedException(
            String message, ErrorDetails details, List<GenerationRef> refs, @Nullable Throwable cause) {
        super(ErrorKind.DEADLINE_PASSED, message, details, cause);
        this.refs = List.copyOf(refs);
    }

    /** Returns what was waited for and had not ended; empty where the call was about no generation. */
    public List<GenerationRef> refs() {
        return refs;
    }
}
