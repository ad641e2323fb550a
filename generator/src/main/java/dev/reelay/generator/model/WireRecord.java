package dev.reelay.generator.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A generated record.
 *
 * @param properties without the component for unknown members
 * @param unknownMembers the component that keeps unknown members; {@code null} where there is none
 * @param oneOrMany whether its JSON is its only list, or a bare element of it
 */
public record WireRecord(
        JavaName name,
        List<WireProperty> properties,
        @Nullable String unknownMembers,
        boolean oneOrMany) {

    /** Returns the property with a name on the wire, or {@code null}. */
    public @Nullable WireProperty property(String jsonName) {
        return properties.stream()
                .filter(property -> property.jsonName().equals(jsonName))
                .findFirst()
                .orElse(null);
    }
}
