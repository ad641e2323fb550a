package dev.reelay.generator.model;

import java.util.List;

/**
 * One property of a wire record.
 *
 * @param component the record component's name
 * @param jsonName the name on the wire
 * @param lenient whether JSON of another type is kept among the unknown members
 * @param requiredOnWrite whether a request must have it
 * @param words the dictionary of what it can hold: in the specification's order
 */
public record WireProperty(
        String component, String jsonName, WireType type, boolean lenient, boolean requiredOnWrite, List<Word> words) {
    /** One word and the name of what it means. */
    public record Word(String text, String meaning) {}
}
