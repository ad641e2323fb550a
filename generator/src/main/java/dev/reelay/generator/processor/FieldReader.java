package dev.reelay.generator.processor;

import dev.reelay.generator.model.ProviderModel.FieldRead;
import dev.reelay.generator.model.WirePath;
import dev.reelay.generator.model.WireProperty.Word;
import dev.reelay.generator.model.WireRecord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.lang.model.util.Elements;

/** Reads and checks which paths fill which fields: {@code reads} for generations, {@code readErrors} for error bodies. */
final class FieldReader {
    private final Elements elements;
    private final PathResolver paths;
    private final Diagnostics diagnostics;
    private final String member;
    private final FieldEnum fields;
    private final Map<String, List<Declared.Text>> places = new LinkedHashMap<>();

    FieldReader(String member, String fieldEnum, Elements elements, PathResolver paths, Diagnostics diagnostics) {
        this.member = member;
        this.elements = elements;
        this.paths = paths;
        this.diagnostics = diagnostics;
        this.fields = new FieldEnum(fieldEnum, elements, diagnostics);
    }

    /** Returns what is declared and right, in the order of the fields. */
    List<FieldRead> read(Declared provider, WireRecord root) {
        List<FieldRead> reads = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Declared declared : provider.nested(member)) {
            String field = declared.constant("field");
            if (!fields.has(field)) {
                continue; // no such constant: the compiler has said so
            }
            if (!seen.add(field)) {
                diagnostics.error(declared.place("field"), Problem.FIELD_TWICE, field);
                continue;
            }
            places.put(field, declared.texts("from"));
            List<WirePath> found = declared.texts("from").stream()
                    .map(text -> fields.checked(field, text, paths.resolve(root, text)))
                    .filter(Objects::nonNull)
                    .toList();
            reads.add(new FieldRead(field, found));
        }
        for (String required : fields.required()) {
            if (!seen.contains(required)) {
                diagnostics.error(provider.place(member), Problem.MISSING_FIELD, required, member, required);
            }
        }
        reads.sort(Comparator.comparingInt(read -> fields.ordinal(read.field())));
        return reads;
    }

    /** Merges the dictionaries of all paths of a field. */
    Map<String, String> words(List<FieldRead> reads, String field, String meanings, boolean needed) {
        List<String> known = FieldEnum.constants(elements.getTypeElement(meanings)).stream()
                .map(constant -> constant.getSimpleName().toString())
                .toList();
        Map<String, String> merged = new LinkedHashMap<>();
        Map<String, WirePath> from = new LinkedHashMap<>();
        for (FieldRead read : reads) {
            if (!read.field().equals(field)) {
                continue;
            }
            for (WirePath path : read.paths()) {
                Place place = place(field, path);
                for (Word word : path.last().words()) {
                    add(word, path, place, merged, from, known, meanings);
                }
            }
            if (needed && merged.isEmpty() && !read.paths().isEmpty()) {
                WirePath first = read.paths().get(0);
                diagnostics.error(place(field, first), Problem.NO_WORDS, first);
            }
        }
        return merged;
    }

    private void add(
            Word word,
            WirePath path,
            Place place,
            Map<String, String> merged,
            Map<String, WirePath> from,
            List<String> known,
            String meanings) {
        if (!known.contains(word.meaning())) {
            diagnostics.error(
                    place,
                    Problem.UNKNOWN_MEANING,
                    word.text(),
                    path,
                    word.meaning(),
                    meanings.substring(meanings.lastIndexOf('.') + 1),
                    DidYouMean.of(word.meaning(), known));
            return;
        }
        String before = merged.putIfAbsent(word.text(), word.meaning());
        if (before == null) {
            from.put(word.text(), path);
        } else if (!before.equals(word.meaning())) {
            diagnostics.error(
                    place,
                    Problem.WORD_TWICE,
                    word.text(),
                    before,
                    Objects.requireNonNull(from.get(word.text())),
                    word.meaning(),
                    path);
        }
    }

    private Place place(String field, WirePath path) {
        return places.getOrDefault(field, List.of()).stream()
                .filter(text -> text.value().equals(path.toString()))
                .findFirst()
                .orElseThrow()
                .place();
    }
}
