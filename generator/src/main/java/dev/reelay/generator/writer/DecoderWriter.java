package dev.reelay.generator.writer;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.reelay.generator.model.JavaName;
import dev.reelay.generator.model.OperationModel;
import dev.reelay.generator.model.ProviderModel;
import dev.reelay.generator.model.ProviderModel.FieldRead;
import dev.reelay.generator.model.WirePath;
import dev.reelay.generator.model.WireProperty;
import dev.reelay.generator.model.WireRecord;
import dev.reelay.generator.model.WireType.Ref;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** Writes the decoder of one provider: wire records to the unified model. */
final class DecoderWriter {
    private final ProviderModel provider;
    private final JavaName name;
    private final ClassName generation;
    private final ClassName answer;
    private final ClassName error;

    DecoderWriter(ProviderModel provider) {
        this.provider = provider;
        this.name = provider.generated("Decoder");
        this.generation = Core.className(provider.generation().name());
        this.answer = Core.className(provider.answer().name());
        this.error = Core.className(provider.error().name());
    }

    JavaFile write() {
        TypeSpec.Builder type = TypeSpec.classBuilder(name.simpleName())
                .addJavadoc(
                        "Reads answers into the unified model, as {@link $L} says.",
                        provider.mapping().simpleName())
                .addAnnotation(Core.generated())
                .addModifiers(Modifier.FINAL)
                .addField(words("STATES", provider.words(), Core.GENERATION_STATE))
                .addField(words("CODES", provider.errorWords(), Core.FAULT_KIND))
                .addField(Core.MOSHI, "moshi", Modifier.PRIVATE, Modifier.FINAL)
                .addField(Core.adapterOf(answer), "answers", Modifier.PRIVATE, Modifier.FINAL)
                .addField(faultReader(), "faults", Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(constructor())
                .addMethod(readAnswer())
                .addMethod(readFault())
                .addMethod(collect())
                .addMethod(readGeneration())
                .addMethod(readError());
        for (OperationModel operation : provider.operations()) {
            if (operation.result() != null) {
                type.addMethod(readResult(operation, operation.result()));
            }
        }
        BalanceWriter balances = new BalanceWriter(provider);
        provider.balances().forEach(balance -> type.addMethod(balances.read(balance)));
        return Core.file(name, type.build());
    }

    private static FieldSpec words(String field, Map<String, String> words, ClassName meanings) {
        return FieldSpec.builder(
                        ParameterizedTypeName.get(ClassName.get(Map.class), ClassName.get(String.class), meanings),
                        field,
                        Modifier.PRIVATE,
                        Modifier.STATIC,
                        Modifier.FINAL)
                .initializer(Core.mapOf(words, meanings))
                .build();
    }

    private TypeName faultReader() {
        return ParameterizedTypeName.get(Core.FAULT_READER, error);
    }

    private MethodSpec constructor() {
        return MethodSpec.constructorBuilder()
                .addParameter(Core.MOSHI, "moshi")
                .addStatement("this.moshi = moshi")
                .addStatement("this.answers = moshi.adapter($T.class)", answer)
                .addStatement(
                        "this.faults = new $T<>(moshi.adapter($T.class), CODES, $L::readError)",
                        Core.FAULT_READER,
                        error,
                        name.simpleName())
                .build();
    }

    private MethodSpec readAnswer() {
        MethodSpec.Builder method = MethodSpec.methodBuilder("read")
                .addException(IOException.class)
                .returns(Core.GENERATIONS)
                .addParameter(Core.BUFFERED_SOURCE, "body")
                .addParameter(Core.ORIGIN, "origin")
                .addStatement("$T answer = $T.read(body, answers)", answer, Core.ANSWER_SOURCE)
                .addStatement("$T<$T> generations = new $T<>()", List.class, Core.GENERATION, ArrayList.class);
        if (provider.answer().oneOrMany()) {
            method.beginControlFlow("for ($T wire : answer.$N())", generation, items(provider.answer()))
                    .addStatement("collect(wire, $T.start(STATES), origin, generations)", Core.GENERATION_DRAFT)
                    .endControlFlow();
        } else {
            method.addStatement("collect(answer, $T.start(STATES), origin, generations)", Core.GENERATION_DRAFT);
        }
        return method.addStatement("return generations").build();
    }

    private static String items(WireRecord oneOrMany) {
        return oneOrMany.properties().get(0).component();
    }

    private static MethodSpec readFault() {
        return MethodSpec.methodBuilder("readFault")
                .returns(Core.RELAY_FAULT)
                .addParameter(String.class, "body")
                .addStatement("return faults.read(body)")
                .build();
    }

    private MethodSpec collect() {
        MethodSpec.Builder method = MethodSpec.methodBuilder("collect")
                .addModifiers(Modifier.PRIVATE)
                .addParameter(generation, "wire")
                .addParameter(Core.GENERATION_DRAFT, "draft")
                .addParameter(Core.ORIGIN, "origin")
                .addParameter(ParameterizedTypeName.get(ClassName.get(List.class), Core.GENERATION), "generations")
                .addStatement("read(wire, draft)");
        WireProperty wrapper = provider.wrapper();
        if (wrapper == null) {
            return method.addStatement("generations.add(draft.build(origin))").build();
        }
        WireRecord within = provider.recordOf(wrapper);
        method.beginControlFlow("if (wire.$N() == null)", wrapper.component())
                .addStatement("generations.add(draft.build(origin))")
                .addStatement("return")
                .endControlFlow();
        if (within.oneOrMany()) {
            method.beginControlFlow("for ($T inner : wire.$N().$N())", generation, wrapper.component(), items(within))
                    .addStatement("collect(inner, draft.inner($S), origin, generations)", wrapper.jsonName())
                    .endControlFlow();
        } else {
            method.addStatement(
                    "collect(wire.$N(), draft.inner($S), origin, generations)",
                    wrapper.component(),
                    wrapper.jsonName());
        }
        return method.build();
    }

    private MethodSpec readGeneration() {
        PathReads reads = new PathReads(provider, provider.generation());
        provider.reads().forEach(read -> reads.visit(read.paths()));
        reads.visit(provider.keeps());
        MethodSpec.Builder method = MethodSpec.methodBuilder("read")
                .addModifiers(Modifier.PRIVATE)
                .addParameter(generation, "wire")
                .addParameter(Core.GENERATION_DRAFT, "draft")
                .addCode(reads.locals());
        for (FieldRead read : provider.reads()) {
            for (WirePath path : read.paths()) {
                method.addStatement(
                        "draft.offer($T.$L, $S, $L)", Core.MODEL_FIELD, read.field(), path, reads.value(path));
            }
        }
        for (WirePath path : provider.keeps()) {
            method.addStatement("draft.keep($S, $L)", path, kept(reads.value(path), path));
        }
        return method.addCode(reads.unknownMembers()).build();
    }

    /** Returns what the extras keep of a value: of a record, its JSON. */
    static CodeBlock kept(CodeBlock value, WirePath path) {
        return path.last().type() instanceof Ref ref
                ? CodeBlock.of("moshi.adapter($T.class).toJsonValue($L)", Core.className(ref.name()), value)
                : value;
    }

    private MethodSpec readError() {
        PathReads reads = new PathReads(provider, provider.error());
        provider.errorReads().forEach(read -> reads.visit(read.paths()));
        MethodSpec.Builder method = MethodSpec.methodBuilder("readError")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .addParameter(error, "wire")
                .addParameter(Core.FAULT_DRAFT, "draft")
                .addCode(reads.locals());
        for (FieldRead read : provider.errorReads()) {
            for (WirePath path : read.paths()) {
                method.addStatement(
                        "draft.offer($T.$L, $S, $L)", Core.ERROR_FIELD, read.field(), path, reads.value(path));
            }
        }
        return method.build();
    }

    private MethodSpec readResult(OperationModel operation, WirePath result) {
        ClassName record = Core.className(operation.answer().name());
        PathReads reads = new PathReads(provider, operation.answer());
        reads.visit(List.of(result));
        return MethodSpec.methodBuilder(operation.method())
                .addException(IOException.class)
                .returns(String.class)
                .addParameter(Core.BUFFERED_SOURCE, "body")
                .addStatement("$T wire = $T.read(body, moshi.adapter($T.class))", record, Core.ANSWER_SOURCE, record)
                .addCode(reads.locals())
                .addStatement("return $T.link($L, $S)", Core.RESULTS, reads.value(result), result)
                .build();
    }
}
