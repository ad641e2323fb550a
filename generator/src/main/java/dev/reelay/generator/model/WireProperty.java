package dev.reelay.generator.model;

import java.util.List;

/**
 * One property of a wire record.
 *
 * @param component the record component's name
 * @param jsonName the name on the wire
 * @param requiredOnWrite whether a request must have it
 * @param listedWords the words that the specification lists for it; empty where it lists none
 */
public record WireProperty(
        String component, String jsonName, WireType type, boolean requiredOnWrite, List<String> listedWords) {}
