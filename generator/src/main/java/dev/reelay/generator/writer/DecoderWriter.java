package dev.reelay.generator.writer;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.reelay.generator.model.DecoderModel;
import dev.reelay.generator.model.DecoderModel.Kind;
import dev.reelay.generator.model.DecoderModel.ReadModel;
import dev.reelay.generator.model.JavaName;
import dev.reelay.generator.model.WirePath;
import dev.reelay.generator.model.WireProperty;
import dev.reelay.generator.model.WireRecord;
import dev.reelay.generator.model.WireType.ListOf;
import dev.reelay.generator.model.WireType.Ref;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/** Writes the decoder of one wire record: straight-line reads in the mapping's order. */
public final class DecoderWriter {
    private static final String RECORD = "record";

    private final DecoderModel model;
    private final ClassName record;
    private final ObjectReads objects;
    private final String wire;

    /** Makes the writer of one decoder. */
    public DecoderWriter(DecoderModel model) {
        this.model = model;
        this.record = Core.className(model.record().name());
        String simple = model.record().name().simpleName();
        String camel = simple.substring(0, 1).toLowerCase(Locale.ROOT) + simple.substring(1);
        List<WirePath> paths = new ArrayList<>();
        model.reads().forEach(read -> paths.add(read.path()));
        paths.addAll(model.extras());
        this.objects = new ObjectReads(model.records(), paths, camel.equals(RECORD) ? "wire" : camel, "at", "draft");
        this.wire = objects.object(List.of());
    }

    /** Returns the decoder's source. */
    public JavaFile write() {
        JavaName name = model.decoder();
        ClassName decoder = Core.className(name);
        TypeSpec.Builder type = TypeSpec.classBuilder(name.simpleName())
                .addJavadoc(
                        "Reads {@link $T} into the unified model, as {@code $L} says.",
                        record,
                        model.mapping().simpleName())
                .addAnnotation(Core.generated())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .superclass(ParameterizedTypeName.get(Core.GENERATION_DECODER, record));
        if (!model.states().isEmpty()) {
            type.addField(Core.dictionary("STATES", model.states(), Core.GENERATION_STATE));
        }
        type.addField(FieldSpec.builder(decoder, "INSTANCE", Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                        .addJavadoc("The decoder; it has no state.")
                        .initializer("new $T()", decoder)
                        .build())
                .addMethod(constructor());
        WireProperty envelope = model.envelope();
        if (envelope != null) {
            type.addMethod(within(envelope));
        }
        return Core.file(name, type.addMethod(read()).build());
    }

    private MethodSpec constructor() {
        WireProperty envelope = model.envelope();
        return MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addStatement(
                        "super($L, $L, $L)",
                        AdapterWriter.adapter(model.record().name()),
                        envelope == null ? CodeBlock.of("null") : CodeBlock.of("$S", envelope.jsonName()),
                        model.states().isEmpty() ? CodeBlock.of("$T.of()", Map.class) : CodeBlock.of("STATES"))
                .build();
    }

    private MethodSpec within(WireProperty envelope) {
        MethodSpec.Builder method = MethodSpec.methodBuilder("within")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .returns(Core.listOf(record).annotated(AdapterWriter.nullable()))
                .addParameter(record, wire);
        if (envelope.type() instanceof ListOf) {
            return method.addStatement("return $N.$N()", wire, envelope.component())
                    .build();
        }
        Ref ref = (Ref) envelope.type();
        WireRecord held = Objects.requireNonNull(model.records().get(ref.name()));
        CodeBlock content = CodeBlock.of("$N.$N()", wire, envelope.component());
        CodeBlock all = held.oneOrMany()
                ? CodeBlock.of("$L.$N()", content, held.properties().get(0).component())
                : CodeBlock.of("$T.of($L)", List.class, content);
        return method.addStatement("return $L == null ? null : $L", content, all)
                .build();
    }

    private MethodSpec read() {
        MethodSpec.Builder method = MethodSpec.methodBuilder("read")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .addParameter(record, wire)
                .addParameter(Core.GENERATION_DRAFT, "draft")
                .addParameter(Core.LEFTOVERS, "at")
                .addCode(objects.declarations());
        List<WireProperty> open = List.of();
        for (ReadModel read : model.reads()) {
            List<WireProperty> object = read.path().steps();
            if (read.kind() == Kind.ODD && objects.has(object)) {
                enter(method, open, List.of());
                method.beginControlFlow("if ($N == null)", objects.object(object))
                        .addStatement(
                                "$L.odd($N,$W$S)",
                                object(read.target()),
                                objects.leftovers(read.path().parents()),
                                read.path().last().jsonName())
                        .nextControlFlow("else");
                open = object;
            } else {
                open = enter(method, open, read.path().parents());
                method.addCode(statement(read));
            }
        }
        Map<List<WireProperty>, List<WirePath>> extras = new LinkedHashMap<>();
        model.extras()
                .forEach(path -> extras.computeIfAbsent(path.parents(), object -> new ArrayList<>())
                        .add(path));
        for (List<WirePath> together : extras.values()) {
            open = enter(method, open, together.get(0).parents());
            together.forEach(path -> method.addCode(objects.keep(path)));
        }
        enter(method, open, List.of());
        return method.build();
    }

    /** Statements about the same object stand under one question whether it is there. */
    private List<WireProperty> enter(MethodSpec.Builder method, List<WireProperty> open, List<WireProperty> next) {
        if (open.equals(next)) {
            return open;
        }
        if (!open.isEmpty()) {
            method.endControlFlow();
        }
        if (!next.isEmpty()) {
            method.beginControlFlow("if ($N != null)", objects.object(next));
        }
        return next;
    }

    private CodeBlock statement(ReadModel read) {
        WirePath path = read.path();
        String at = objects.leftovers(path.parents());
        String name = path.last().jsonName();
        return switch (read.kind()) {
            case VALUE -> offer(draft(read.target()), read, at, objects.value(path));
            case ANY ->
                CodeBlock.builder()
                        .addStatement("$L.any($N,$W$S,$W$L)", object(read.target()), at, name, objects.value(path))
                        .build();
            case ODD ->
                CodeBlock.builder()
                        .beginControlFlow("if ($L == null)", objects.value(path))
                        .addStatement("$L.odd($N,$W$S)", object(read.target()), at, name)
                        .endControlFlow()
                        .build();
            case EACH -> each(read, at);
        };
    }

    private CodeBlock offer(CodeBlock draft, ReadModel read, String at, CodeBlock value) {
        String part = read.target().get(read.target().size() - 1);
        CodeBlock leftovers = read.lent() ? CodeBlock.of("$T.NONE", Core.LEFTOVERS) : CodeBlock.of("$N", at);
        CodeBlock more = part.equals("id") && read.target().size() == 1
                ? CodeBlock.of(", $L", read.rank())
                : part.equals("duration") ? CodeBlock.of(", $L", read.perSecond()) : CodeBlock.of("");
        return CodeBlock.builder()
                .addStatement(
                        "$L.$N($L,$W$S,$W$L$L)",
                        draft,
                        part,
                        leftovers,
                        read.path().last().jsonName(),
                        objects.json(read.path().last(), value),
                        more)
                .build();
    }

    /** Returns the draft that has a part. */
    private static CodeBlock draft(List<String> target) {
        return target.size() == 1 ? CodeBlock.of("draft") : object(target.subList(0, 1));
    }

    private static CodeBlock object(List<String> target) {
        return CodeBlock.of("draft.$N()", target.get(0));
    }

    private CodeBlock each(ReadModel read, String at) {
        WirePath path = read.path();
        ListOf list = (ListOf) path.last().type();
        ObjectReads block = objects.block();
        String item = block.newName("item");
        CodeBlock.Builder code = CodeBlock.builder()
                .beginControlFlow("if ($L == null)", objects.value(path))
                .addStatement("draft.video().odd($N,$W$S)", at, path.last().jsonName())
                .nextControlFlow("else if (draft.beginVideos())");
        if (read.elements().isEmpty()) {
            return code.beginControlFlow("for ($T $N : $L)", Core.typeName(list.element()), item, objects.value(path))
                    .addStatement(
                            "draft.nextVideo().any($N,$W$S,$W$N)",
                            at,
                            path.last().jsonName(),
                            item)
                    .endControlFlow()
                    .nextControlFlow("else")
                    .add(objects.keep(path))
                    .endControlFlow()
                    .build();
        }
        String elements = block.newName("elements");
        String inItem = block.newName("inItem");
        String video = block.newName("listed");
        WireRecord record = Objects.requireNonNull(model.records().get(((Ref) list.element()).name()));
        code.addStatement(
                        "$1T $2N = $1T.list($3N,$W$4S)",
                        Core.LEFTOVERS,
                        elements,
                        at,
                        path.last().jsonName())
                .beginControlFlow("for ($T $N : $L)", Core.className(record.name()), item, objects.value(path))
                .addStatement("$1T $2N = $1T.in($3N,$W$4S,$W$5N)", Core.LEFTOVERS, inItem, elements, "", item)
                .addStatement("$T $N = draft.nextVideo()", Core.VIDEO_DRAFT, video);
        List<WireProperty> placed = new ArrayList<>();
        for (ReadModel part : read.elements()) {
            WireProperty property = part.path().last();
            placed.add(property);
            code.add(offer(
                    CodeBlock.of("$N", video), part, inItem, CodeBlock.of("$N.$N()", item, property.component())));
        }
        for (WireProperty property : record.properties()) {
            if (!placed.contains(property)) {
                code.add(block.keep(inItem, property, CodeBlock.of("$N.$N()", item, property.component())));
            }
        }
        return code.endControlFlow()
                .nextControlFlow("else")
                .add(objects.keep(path))
                .endControlFlow()
                .build();
    }
}
