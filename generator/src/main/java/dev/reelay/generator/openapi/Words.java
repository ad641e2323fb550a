package dev.reelay.generator.openapi;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openapitools.codegen.CodegenProperty;

/** The dictionary of a property, {@code x-words} in the document, as values for the template. */
final class Words {
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
        List<Map<String, String>> entries = new ArrayList<>();
        map.forEach((word, meaning) -> {
            Map<String, String> entry = new LinkedHashMap<>();
            entry.put("word", JavaText.literal(String.valueOf(word)));
            entry.put("meaning", JavaText.literal(String.valueOf(meaning)));
            entries.add(entry);
        });
        property.vendorExtensions.put("x-word-list", entries);
    }
}
