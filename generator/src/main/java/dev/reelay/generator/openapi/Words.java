package dev.reelay.generator.openapi;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.openapitools.codegen.CodegenProperty;

/** The dictionary of a property, {@code x-words} in the document, as values for the template. */
final class Words {
    static final String LIST = "x-word-list";
    private static final String EXTENSION = "x-words";

    private Words() {}

    /** @throws IllegalArgumentException if the extension is no map */
    static void expand(CodegenProperty property) {
        Object words = property.vendorExtensions.get(EXTENSION);
        if (words == null) {
            return;
        }
        if (!(words instanceof Map<?, ?> map)) {
            throw new IllegalArgumentException(
                    EXTENSION + " of the property " + property.baseName + " must be a map from a word to its meaning");
        }
        List<String> entries = new ArrayList<>();
        map.forEach((word, meaning) -> entries.add("@Word(value = " + JavaText.literal(String.valueOf(word))
                + ", means = " + JavaText.literal(String.valueOf(meaning)) + ")"));
        property.vendorExtensions.put(LIST, entries);
    }
}
