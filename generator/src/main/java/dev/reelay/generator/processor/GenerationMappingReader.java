package dev.reelay.generator.processor;

import dev.reelay.generator.model.DecoderModel;
import dev.reelay.generator.model.DecoderModel.Kind;
import dev.reelay.generator.model.DecoderModel.ReadModel;
import dev.reelay.generator.model.WirePath;
import dev.reelay.generator.model.WireProperty;
import dev.reelay.generator.model.WireRecord;
import dev.reelay.generator.model.WireType;
import dev.reelay.generator.model.WireType.ListOf;
import dev.reelay.generator.model.WireType.Ref;
import dev.reelay.generator.model.WireType.Scalar;
import dev.reelay.generator.processor.Targets.Target;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Reads how a wire record describes a generation, and checks it against the record and the model. */
final class GenerationMappingReader {
    private static final String VIDEO = "video";
    private static final String ANYWHERE = "*.";
    private static final String ALL = ".*";

    private final Elements elements;
    private final Diagnostics diagnostics;
    private final Records records;
    private final PathResolver paths;
    private final Targets targets;
    private final Words words;
    private final Map<List<String>, Integer> ranks = new HashMap<>();

    GenerationMappingReader(Elements elements, Diagnostics diagnostics) {
        this.elements = elements;
        this.diagnostics = diagnostics;
        this.records = new Records(elements);
        this.paths = new PathResolver(records, diagnostics);
        this.targets = new Targets(Names.GENERATION_DRAFT, elements);
        this.words = new Words(elements, diagnostics);
    }

    /** Returns the mapping, or {@code null} after reporting all that is wrong with it. */
    @Nullable
    DecoderModel read(TypeElement mapping, Declared declared) {
        int before = diagnostics.errors();
        TypeElement type = declared.type("record");
        WireRecord record = records.load(type);
        if (record == null) {
            if (type != null && type.getKind() != ElementKind.RECORD) {
                diagnostics.error(declared.place("record"), Problem.NO_WIRE_RECORD, type.getSimpleName());
            }
            return null; // the compiler, or the record's adapter, has said why
        }
        WireProperty envelope = envelope(declared, record);
        List<ReadModel> reads = reads(declared, record);
        Map<String, String> states = words.declared(declared, "states", Names.GENERATION_STATE);
        List<WirePath> extras = extras(declared, record);
        for (WirePath left : paths.unsettled(record)) {
            diagnostics.error(
                    declared.place("record"),
                    Problem.UNSETTLED,
                    left,
                    record.name().simpleName(),
                    left,
                    left);
        }
        return diagnostics.errors() > before
                ? null
                : new DecoderModel(
                        new RecordReader(elements, diagnostics).name(mapping),
                        record,
                        envelope,
                        lent(reads),
                        extras,
                        states,
                        records.all());
    }

    private @Nullable WireProperty envelope(Declared declared, WireRecord record) {
        Declared.Text text = declared.texts("envelope").get(0);
        WirePath path = text.value().isEmpty() ? null : paths.resolve(record, text);
        if (path == null) {
            return null;
        }
        WireType type = path.last().type();
        WireRecord within = records.of(path.last());
        Ref own = new Ref(record.name());
        boolean holds = type.equals(own)
                || type.equals(new ListOf(own))
                || (within != null
                        && within.oneOrMany()
                        && within.properties().get(0).type().equals(new ListOf(own)));
        if (path.steps().size() != 1 || !holds) {
            diagnostics.error(
                    text.place(),
                    Problem.NO_WRAPPER,
                    text.value(),
                    record.name().simpleName(),
                    record.name().simpleName());
            return null;
        }
        paths.settle(path);
        return path.last();
    }

    private List<ReadModel> reads(Declared declared, WireRecord record) {
        List<String> layers =
                declared.texts("layers").stream().map(Declared.Text::value).toList();
        List<ReadModel> reads = new ArrayList<>();
        Set<String> filled = new HashSet<>();
        boolean mistaken = false;
        for (Declared read : declared.nested("reads")) {
            Declared.Text to = read.texts("to").get(0);
            List<Target> target = targets.find(to.value());
            if (target == null) {
                diagnostics.error(
                        to.place(), Problem.NO_TARGET, to.value(), DidYouMean.of(to.value(), targets.names()));
                mistaken = true;
                read.texts("from")
                        .forEach(from -> paths.resolve(record, from, layers).forEach(paths::settle));
                continue;
            }
            filled.add(target.get(0).name());
            int perSecond = Integer.parseInt(read.text("perSecond"));
            if (perSecond < 1
                    || (perSecond > 1 && !target.get(target.size() - 1).isDuration())) {
                diagnostics.error(read.place("perSecond"), Problem.NO_DURATION, perSecond, to.value());
            }
            for (Declared.Text from : read.texts("from")) {
                for (WirePath path : paths.resolve(record, from, layers)) {
                    read(target, from, path, perSecond, reads);
                }
            }
        }
        for (String required : targets.required()) {
            if (!filled.contains(required) && !mistaken) {
                diagnostics.error(declared.place("reads"), Problem.MISSING_FIELD, required, required);
            }
        }
        return reads;
    }

    private void read(List<Target> target, Declared.Text from, WirePath path, int perSecond, List<ReadModel> reads) {
        Target last = target.get(target.size() - 1);
        if (last.isObject()) {
            readObject(target, from, path, perSecond, reads);
            return;
        }
        paths.settle(path);
        String kind = Kinds.of(path.last().type());
        if (!kind.equals(Kinds.ANY) && !last.takes().contains(kind)) {
            diagnostics.error(
                    from.place(),
                    Problem.WRONG_TYPE,
                    path,
                    Kinds.describe(path.last().type()),
                    text(target),
                    Kinds.describe(last.takes()));
            return;
        }
        if (last.name().equals("state")) {
            words.check(path.last(), path, from.place());
        }
        reads.add(value(Kind.VALUE, target, path, perSecond));
    }

    /** An object fills the parts of its target by their names; a list fills one target after the other. */
    private void readObject(List<Target> to, Declared.Text from, WirePath path, int perSecond, List<ReadModel> reads) {
        WireType type = path.last().type();
        boolean many = to.get(0).name().equals(Targets.VIDEOS);
        List<Target> target = many && !(type instanceof ListOf) ? video() : to;
        WireType element = type instanceof ListOf list ? list.element() : type;
        if (many && type instanceof ListOf && element instanceof Scalar) {
            paths.settle(path);
            reads.add(value(Kind.EACH, target, path, perSecond));
            return;
        }
        if (element instanceof Scalar scalar && !(type instanceof ListOf)) {
            if (scalar == Scalar.ANY || scalar == Scalar.TEXT) {
                paths.settle(path);
                boolean link = scalar == Scalar.TEXT
                        || !target.get(target.size() - 1).takes().contains(Kinds.JSON);
                reads.add(link ? value(Kind.VALUE, url(target), path, 1) : value(Kind.ANY, target, path, perSecond));
                return;
            }
        }
        WireRecord object = element instanceof Ref ref
                ? records.load(elements.getTypeElement(ref.name().toString()))
                : null;
        if (object == null || object.oneOrMany() || (type instanceof ListOf && !many)) {
            paths.settle(path);
            diagnostics.error(from.place(), Problem.NO_PARTS, path, Kinds.describe(type), text(to));
            return;
        }
        List<ReadModel> parts = new ArrayList<>();
        for (WireProperty property : object.properties()) {
            Target part = target.get(target.size() - 1).part(property.component());
            String kind = Kinds.of(property.type());
            if (part != null && (kind.equals(Kinds.ANY) || part.takes().contains(kind))) {
                List<Target> chain = new ArrayList<>(target);
                chain.add(part);
                WirePath inner = type instanceof ListOf ? new WirePath(List.of(property)) : path.with(property);
                parts.add(value(Kind.VALUE, chain, inner, perSecond));
                if (!(type instanceof ListOf)) {
                    paths.settle(inner);
                }
            }
        }
        if (type instanceof ListOf) {
            paths.settle(path);
            ReadModel each = value(Kind.EACH, target, path, perSecond);
            reads.add(new ReadModel(each.kind(), each.target(), path, false, 0, perSecond, parts));
        } else {
            reads.add(value(Kind.ODD, target, path, perSecond));
            reads.addAll(parts);
        }
    }

    private List<Target> video() {
        List<Target> video = targets.find(VIDEO);
        return video == null ? List.of() : video;
    }

    /** A text in the place of a file is its link. */
    private static List<Target> url(List<Target> file) {
        List<Target> chain = new ArrayList<>(file);
        Target url = file.get(file.size() - 1).parts().get("url");
        if (url != null) {
            chain.add(url);
        }
        return chain;
    }

    private ReadModel value(Kind kind, List<Target> target, WirePath path, int perSecond) {
        List<String> chain = target.stream().map(Target::name).toList();
        int rank = kind == Kind.VALUE ? ranks.merge(chain, 1, Integer::sum) - 1 : 0;
        return new ReadModel(kind, chain, path, false, rank, perSecond, List.of());
    }

    /** A value that several parts are offered is left over where the last of them does not use it. */
    private static List<ReadModel> lent(List<ReadModel> reads) {
        List<ReadModel> marked = new ArrayList<>();
        for (int i = 0; i < reads.size(); i++) {
            ReadModel read = reads.get(i);
            boolean lent = read.kind() == Kind.VALUE
                    && reads.subList(i + 1, reads.size()).stream()
                            .anyMatch(later ->
                                    later.kind() == Kind.VALUE && later.path().equals(read.path()));
            marked.add(
                    lent
                            ? new ReadModel(
                                    read.kind(),
                                    read.target(),
                                    read.path(),
                                    true,
                                    read.rank(),
                                    read.perSecond(),
                                    List.of())
                            : read);
        }
        return marked;
    }

    private List<WirePath> extras(Declared declared, WireRecord record) {
        List<WirePath> extras = new ArrayList<>();
        for (Declared.Text text : declared.texts("extras")) {
            String pattern = text.value();
            boolean anywhere = pattern.startsWith(ANYWHERE);
            WirePath named = anywhere
                    ? null
                    : paths.resolve(
                            record,
                            new Declared.Text(
                                    pattern.endsWith(ALL) ? pattern.substring(0, pattern.length() - 2) : pattern,
                                    text.place()));
            if (!anywhere && named == null) {
                continue; // reported
            }
            List<WirePath> matched = paths.unsettled(record).stream()
                    .filter(path -> named == null
                            ? path.last().jsonName().equals(pattern.substring(ANYWHERE.length()))
                            : startsWith(path, named))
                    .toList();
            if (matched.isEmpty()) {
                diagnostics.error(text.place(), Problem.NOTHING_LEFT, pattern);
            }
            matched.forEach(paths::settle);
            extras.addAll(matched);
        }
        return extras;
    }

    private static boolean startsWith(WirePath path, WirePath start) {
        return path.steps().size() >= start.steps().size()
                && path.steps().subList(0, start.steps().size()).equals(start.steps());
    }

    /** Returns a part of the model as a declaration writes it. */
    private static String text(List<Target> target) {
        return String.join(".", target.stream().map(Target::name).toList());
    }
}
