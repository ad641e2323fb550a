package dev.reelay.generator.processor;

import dev.reelay.generator.model.WirePath;
import dev.reelay.generator.model.WireProperty;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** The dictionaries: what a mapping says of a protocol's words, and the usual ones below them. */
final class Words {
    private static final String CODE = "CODE_";

    private final Diagnostics diagnostics;
    private final Set<String> usualStates = new HashSet<>();
    private final Map<String, String> own = new LinkedHashMap<>();

    Words(Elements elements, Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
        TypeElement usual = elements.getTypeElement(Names.USUAL_WORDS);
        if (usual != null) {
            for (VariableElement field : ElementFilter.fieldsIn(usual.getEnclosedElements())) {
                if (field.getConstantValue() instanceof String words
                        && !field.getSimpleName().toString().startsWith(CODE)) {
                    usualStates.addAll(Set.of(words.split(" ", -1)));
                }
            }
        }
    }

    /** Returns the words that a member declares, in their plain form, and what they mean. */
    Map<String, String> declared(Declared declared, String member, String meanings) {
        for (Declared entry : declared.nested(member)) {
            String meaning = entry.constant("means");
            for (Declared.Text word : entry.texts("value")) {
                String before = own.putIfAbsent(plain(word.value()), meaning);
                if (before != null) {
                    diagnostics.error(word.place(), Problem.WORD_TWICE, word.value(), before, meaning);
                }
            }
        }
        pending.forEach((path, place) -> listed(path, place));
        return Map.copyOf(own);
    }

    private final Map<WirePath, Place> pending = new LinkedHashMap<>();

    /** Checks, when the declared words are known, that each word that the specification lists has a meaning. */
    void check(WireProperty property, WirePath path, Place place) {
        if (!property.listedWords().isEmpty()) {
            pending.put(path, place);
        }
    }

    private void listed(WirePath path, Place place) {
        for (String word : path.last().listedWords()) {
            if (!own.containsKey(plain(word)) && !usualStates.contains(plain(word))) {
                diagnostics.error(place, Problem.NO_MEANING, word, path, word);
            }
        }
    }

    private static String plain(String word) {
        return word.strip().toLowerCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
    }
}
