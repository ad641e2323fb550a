package dev.reelay.generator.writer;

import com.palantir.javapoet.CodeBlock;
import dev.reelay.generator.model.ProviderModel;
import dev.reelay.generator.model.ProviderModel.CallModel;
import dev.reelay.generator.model.ProviderModel.Field;
import dev.reelay.generator.model.ProviderModel.Fixed;
import dev.reelay.generator.model.ProviderModel.Ids;
import dev.reelay.generator.model.ProviderModel.Said;
import dev.reelay.generator.model.ProviderModel.SendModel;
import dev.reelay.generator.model.WirePath;
import dev.reelay.generator.model.WireProperty;
import dev.reelay.generator.model.WireRecord;
import dev.reelay.generator.model.WireType;
import dev.reelay.generator.model.WireType.Ref;
import dev.reelay.generator.model.WireType.Scalar;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Writes the expression that makes the body of one call. */
final class BodyWriter {
    /** {@code frames[2]} comes before {@code frames[10]}. */
    private static final Comparator<String> BY_NUMBER =
            Comparator.comparing(String::length).thenComparing(Comparator.naturalOrder());

    private final ProviderModel provider;
    private final CallModel call;

    BodyWriter(ProviderModel provider, CallModel call) {
        this.provider = provider;
        this.call = call;
    }

    CodeBlock body(WireRecord record) {
        return construct(record, 0, call.sends(), Set.of());
    }

    /**
     * @param depth how many steps lead to the record
     * @param given the fields of which the request has at least one where this is made
     */
    private CodeBlock construct(WireRecord record, int depth, List<SendModel> sends, Set<Field> given) {
        List<CodeBlock> arguments = new ArrayList<>();
        for (WireProperty property : record.properties()) {
            arguments.add(value(property, depth, sends, given, record));
        }
        if (record.unknownMembers() != null) {
            boolean takes = depth == 0 && Set.of("SUBMIT", "EXTEND").contains(call.operation());
            arguments.add(takes ? parameters(record) : CodeBlock.of("$T.of()", Map.class));
        }
        return CodeBlock.of(
                "new $T($L)",
                Core.className(record.name()),
                depth == 0 ? Core.arguments(arguments) : Core.lines(arguments));
    }

    private CodeBlock value(WireProperty property, int depth, List<SendModel> sends, Set<Field> given, WireRecord of) {
        List<SendModel> below = sends.stream()
                .filter(send -> send.to().steps().size() > depth
                        && WirePath.listOf(send.to().steps().get(depth)).equals(property.jsonName()))
                .toList();
        if (depth == 0 && call.parameters() != null && call.parameters().last().equals(property)) {
            CodeBlock object = below.isEmpty() ? CodeBlock.of("null") : open(depth, below, given);
            return CodeBlock.of(
                    "$T.withOthers(\n$>$>$L,$Wrequest.parameters(),$W$T.of($L))$<$<",
                    Core.REQUEST_VALUES,
                    object,
                    Set.class,
                    names(Objects.requireNonNull(call.http().body())));
        }
        if (below.isEmpty()) {
            return CodeBlock.of("null");
        }
        boolean required = property.requiredOnWrite() && depth == 0 && of.property(property.jsonName()) != null;
        return step(depth, below, required, given);
    }

    /** Returns what a step of some sends leads to. */
    private CodeBlock step(int depth, List<SendModel> below, boolean required, Set<Field> given) {
        SendModel first = below.get(0);
        WireProperty here = first.to().steps().get(depth);
        if (WirePath.isEach(here)) {
            return CodeBlock.of(
                    "$T.each(request.references(), reference -> $L)",
                    Core.REQUEST_VALUES,
                    element(depth, below, Set.of(ofReference(below))));
        }
        if (WirePath.isElement(here)) {
            Map<String, List<SendModel>> elements = below.stream()
                    .collect(Collectors.groupingBy(
                            send -> send.to().steps().get(depth).jsonName(),
                            () -> new TreeMap<>(BY_NUMBER),
                            Collectors.toList()));
            List<CodeBlock> all = elements.values().stream()
                    .map(element -> element(depth, element, given))
                    .toList();
            return CodeBlock.of("$T.list($L)", Core.REQUEST_VALUES, Core.lines(all));
        }
        return element(depth, below, required, given);
    }

    private CodeBlock element(int depth, List<SendModel> below, Set<Field> given) {
        return element(depth, below, false, given);
    }

    private CodeBlock element(int depth, List<SendModel> below, boolean required, Set<Field> given) {
        SendModel first = below.get(0);
        if (first.to().steps().size() == depth + 1) {
            return single(first, required, given);
        }
        WireType type = first.to().steps().get(depth).type();
        WireRecord inner = type instanceof Ref ref ? provider.records().get(ref.name()) : null;
        if (inner == null) {
            return open(depth, below, given);
        }
        Set<Field> fields = fields(below);
        boolean always = isAlways(below, fields, given);
        CodeBlock object = construct(inner, depth + 1, below, always ? given : fields);
        return always ? object : CodeBlock.of("$L ? null : $L", nothing(fields), object);
    }

    private static Set<Field> fields(List<SendModel> sends) {
        Set<Field> fields = new LinkedHashSet<>();
        for (SendModel send : sends) {
            if (send.source() instanceof Said said) {
                fields.add(said.field());
            } else if (send.source() instanceof Fixed fixed) {
                fields.addAll(fixed.with());
            }
        }
        return fields;
    }

    private static boolean isAlways(List<SendModel> sends, Set<Field> fields, Set<Field> given) {
        return fields.stream().anyMatch(RequestWriter::isAlwaysSet)
                || (!given.isEmpty() && fields.containsAll(given))
                || sends.stream()
                        .anyMatch(send -> send.source() instanceof Ids
                                || (send.source() instanceof Fixed fixed
                                        && fixed.with().isEmpty())
                                || (send.source() instanceof Said said && said.orElse() != null));
    }

    /** Returns an object whose members the specification leaves open; it is nothing where all of them are. */
    private CodeBlock open(int depth, List<SendModel> below, Set<Field> given) {
        Map<String, List<SendModel>> members = new LinkedHashMap<>();
        for (SendModel send : below) {
            members.computeIfAbsent(WirePath.listOf(send.to().steps().get(depth + 1)), member -> new ArrayList<>())
                    .add(send);
        }
        List<CodeBlock> pairs = new ArrayList<>();
        members.forEach(
                (member, sends) -> pairs.add(CodeBlock.of("$S,$W$L", member, step(depth + 1, sends, false, given))));
        return CodeBlock.of("$T.object($L)", Core.REQUEST_VALUES, Core.lines(pairs));
    }

    private static Field ofReference(List<SendModel> below) {
        return below.stream()
                .map(SendModel::source)
                .filter(Said.class::isInstance)
                .map(source -> ((Said) source).field())
                .findFirst()
                .orElse(new Field("REFERENCES", "references"));
    }

    private static CodeBlock nothing(Collection<Field> fields) {
        return fields.stream().map(BodyWriter::isUnset).collect(CodeBlock.joining("$W&& "));
    }

    private static CodeBlock isUnset(Field field) {
        return field.constant().equals("REFERENCES")
                ? CodeBlock.of("request.$N().isEmpty()", field.accessor())
                : CodeBlock.of("request.$N() == null", field.accessor());
    }

    private CodeBlock single(SendModel send, boolean required, Set<Field> given) {
        if (send.source() instanceof Fixed fixed) {
            boolean always = fixed.with().isEmpty()
                    || fixed.with().stream().anyMatch(RequestWriter::isAlwaysSet)
                    || (!given.isEmpty() && fixed.with().containsAll(given));
            CodeBlock value = literal(fixed.value(), send.to().last().type());
            return always ? value : CodeBlock.of("$L ? null : $L", nothing(fixed.with()), value);
        }
        if (send.source() instanceof Ids ids) {
            return CodeBlock.of(ids == Ids.ONE ? "id" : "ids");
        }
        Said said = (Said) send.source();
        if (send.to().steps().stream().anyMatch(WirePath::isEach)) {
            return ofEach(said);
        }
        CodeBlock value = RequestWriter.said(said, send.to().last().jsonName(), required);
        return said.orElse() == null
                ? value
                : CodeBlock.of(
                        "$T.orElse($L,$W$L)",
                        Core.REQUEST_VALUES,
                        value,
                        literal(said.orElse(), send.to().last().type()));
    }

    /** A reference whose role goes nowhere is refused, and not sent without it. */
    private CodeBlock ofEach(Said said) {
        if (said.form().equals("ROLE")) {
            return CodeBlock.of("reference.role()");
        }
        boolean roles = call.sends().stream()
                .anyMatch(send ->
                        send.source() instanceof Said other && other.form().equals("ROLE"));
        CodeBlock image =
                roles ? CodeBlock.of("reference.image()") : CodeBlock.of("$T.image(reference)", Core.REQUEST_VALUES);
        return CodeBlock.of("$T.$N($L)", Core.REQUEST_VALUES, Objects.requireNonNull(said.conversion()), image);
    }

    private static CodeBlock literal(String text, WireType type) {
        return type instanceof Scalar scalar
                ? switch (scalar) {
                    case TEXT, ANY -> Core.text(text);
                    case LONG -> CodeBlock.of("$LL", text);
                    case DECIMAL -> CodeBlock.of("$LD", text);
                    case INTEGER, FLAG -> CodeBlock.of("$L", text);
                }
                : CodeBlock.of("null");
    }

    private CodeBlock parameters(WireRecord record) {
        Set<String> taken = call.sends().stream()
                .map(send -> WirePath.listOf(send.to().steps().get(0)))
                .collect(Collectors.toCollection(TreeSet::new));
        CodeBlock names = Core.wrapped(
                taken.stream().map(name -> CodeBlock.of("$S", name)).toList());
        if (call.parameters() != null) {
            taken.add(call.parameters().steps().get(0).jsonName());
            return CodeBlock.of(
                    "$T.named(\n$>$>request.parameters(), $T.of($L), $T.of($L))$<$<",
                    Core.REQUEST_VALUES,
                    Set.class,
                    names,
                    Set.class,
                    names(record));
        }
        CodeBlock arguments = CodeBlock.of("request.parameters(), $T.of($L)", Set.class, names);
        return CodeBlock.of(
                taken.size() > 3 ? "$T.parameters(\n$>$>$L)$<$<" : "$T.parameters($L)", Core.REQUEST_VALUES, arguments);
    }

    private static CodeBlock names(WireRecord record) {
        return Core.wrapped(record.properties().stream()
                .map(property -> CodeBlock.of("$S", property.jsonName()))
                .toList());
    }
}
