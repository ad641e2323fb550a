package dev.reelay.internal.call;

import dev.reelay.GenerationRef;
import dev.reelay.Operation;
import java.util.List;

/**
 * What a request is for.
 *
 * @param text for people, as {@code get 123}
 * @param refs the generations that it is about; empty for none
 */
public record Purpose(Operation operation, String text, List<GenerationRef> refs) {
    /** Returns the purpose of a request about one generation. */
    public static Purpose of(Operation operation, String verb, GenerationRef ref) {
        return new Purpose(operation, verb + " " + ref.id(), List.of(ref));
    }
}
