package dev.reelay.generator.writer;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.reelay.generator.model.JavaName;
import dev.reelay.generator.model.WireProperty;
import dev.reelay.generator.model.WireRecord;
import dev.reelay.generator.model.WireType;
import dev.reelay.generator.model.WireType.ListOf;
import dev.reelay.generator.model.WireType.MapOf;
import dev.reelay.generator.model.WireType.Scalar;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** Writes the Moshi adapter of one wire record. */
public final class AdapterWriter {
    private final WireRecord record;
    private final ClassName recordName;
    private final Map<WireType, String> delegates = new LinkedHashMap<>();

    private AdapterWriter(WireRecord record) {
        this.record = record;
        this.recordName = Core.className(record.name());
        for (WireProperty property : record.properties()) {
            if (!(property.type() instanceof Scalar)) {
                delegates.computeIfAbsent(property.type(), type -> property.component() + "Adapter");
            }
        }
        if (record.oneOrMany()) {
            WireType list = record.properties().get(0).type();
            delegates.put(((ListOf) list).element(), "elementAdapter");
        }
    }

    /** Returns the name of a record's adapter. */
    public static JavaName adapterName(JavaName record) {
        return record.sibling(record.simpleName() + "JsonAdapter");
    }

    /** Returns the adapter's source. */
    public static JavaFile write(WireRecord record) {
        return new AdapterWriter(record).file();
    }

    private JavaFile file() {
        JavaName name = adapterName(record.name());
        TypeSpec.Builder type = TypeSpec.classBuilder(name.simpleName())
                .addJavadoc("Reads and writes {@link $T} without reflection.", recordName)
                .addAnnotation(Core.generated())
                .addModifiers(Modifier.FINAL)
                .superclass(Core.adapterOf(recordName));
        if (!record.oneOrMany()) {
            type.addField(names());
        }
        delegates.forEach((wireType, field) ->
                type.addField(Core.adapterOf(Core.typeName(wireType)), field, Modifier.PRIVATE, Modifier.FINAL));
        type.addMethod(constructor());
        if (record.oneOrMany()) {
            new OneOrManyMethods(recordName, record.properties().get(0), delegates).addTo(type);
        } else {
            type.addMethod(fromJson()).addMethod(toJson());
        }
        return Core.file(name, type.addMethod(describe()).build());
    }

    private FieldSpec names() {
        List<CodeBlock> all = record.properties().stream()
                .map(property -> CodeBlock.of("$S", property.jsonName()))
                .toList();
        return FieldSpec.builder(
                        Core.JSON_READER.nestedClass("Options"),
                        "NAMES",
                        Modifier.PRIVATE,
                        Modifier.STATIC,
                        Modifier.FINAL)
                .initializer("$T.of($L)", Core.JSON_READER.nestedClass("Options"), Core.lines(all))
                .build();
    }

    private MethodSpec constructor() {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder().addParameter(Core.MOSHI, "moshi");
        delegates.forEach((type, field) -> constructor.addStatement("$N = $L", field, delegate(type)));
        return constructor.build();
    }

    private static CodeBlock delegate(WireType type) {
        if (type == Scalar.ANY) {
            return CodeBlock.of("$T.ADAPTER", Core.JSON_VALUES);
        }
        if (type instanceof ListOf list) {
            return CodeBlock.of("new $T<>($L)", Core.LIST_ADAPTER, delegate(list.element()));
        }
        if (type instanceof MapOf map) {
            return CodeBlock.of("new $T<>($L)", Core.MAP_ADAPTER, delegate(map.value()));
        }
        return CodeBlock.of("moshi.adapter($T.class)", Core.typeName(type));
    }

    private MethodSpec fromJson() {
        MethodSpec.Builder method = MethodSpec.methodBuilder("fromJson")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .addException(IOException.class)
                .returns(recordName.annotated(nullable()))
                .addParameter(Core.JSON_READER, "reader")
                .beginControlFlow("if (reader.peek() == $T.NULL)", Core.JSON_READER.nestedClass("Token"))
                .addStatement("return reader.nextNull()")
                .endControlFlow();
        for (WireProperty property : record.properties()) {
            method.addStatement("$T $N = null", Core.typeName(property.type()), local(property));
        }
        method.addStatement("$1T kept_ = new $1T()", Core.KEPT_MEMBERS)
                .addStatement("reader.beginObject()")
                .beginControlFlow("while (reader.hasNext())")
                .beginControlFlow("switch (reader.selectName(NAMES))");
        int index = 0;
        for (WireProperty property : record.properties()) {
            method.addCode(readCase(index++, property));
        }
        return method.addStatement("default -> kept_.read(reader)")
                .endControlFlow()
                .endControlFlow()
                .addStatement("reader.endObject()")
                .addStatement("return new $T($L)", recordName, arguments())
                .build();
    }

    private CodeBlock readCase(int index, WireProperty property) {
        String local = local(property);
        if (!property.lenient()) {
            return CodeBlock.builder()
                    .addStatement("case $L -> $N = $L", index, local, read(property.type()))
                    .build();
        }
        return CodeBlock.builder()
                .beginControlFlow("case $L ->", index)
                .addStatement("$T value_ = $T.ADAPTER.fromJson(reader)", Object.class, Core.JSON_VALUES)
                .addStatement("$N = $L", local, readLeniently(property.type()))
                .addStatement("kept_.settle($S, value_, $N)", property.jsonName(), local)
                .endControlFlow()
                .build();
    }

    private CodeBlock read(WireType type) {
        if (type == Scalar.ANY) {
            return CodeBlock.of("$T.ADAPTER.fromJson(reader)", Core.JSON_VALUES);
        }
        return type instanceof Scalar scalar
                ? CodeBlock.of("$T.$L(reader)", Core.JSON_SCALARS, scalarMethod(scalar))
                : CodeBlock.of("$N.fromJson(reader)", delegates.get(type));
    }

    private CodeBlock readLeniently(WireType type) {
        if (type == Scalar.ANY) {
            return CodeBlock.of("value_");
        }
        return type instanceof Scalar scalar
                ? CodeBlock.of("$T.$L(value_)", Core.JSON_SCALARS, scalarMethod(scalar))
                : CodeBlock.of("$T.fitting($N, value_)", Core.JSON_SCALARS, delegates.get(type));
    }

    private static String scalarMethod(Scalar scalar) {
        return switch (scalar) {
            case TEXT -> "text";
            case INTEGER -> "integer";
            case LONG -> "longInteger";
            case DECIMAL -> "decimal";
            case FLAG -> "flag";
            case ANY -> throw new IllegalArgumentException("any JSON is no scalar");
        };
    }

    private CodeBlock arguments() {
        List<CodeBlock> arguments = new ArrayList<>();
        for (WireProperty property : record.properties()) {
            arguments.add(CodeBlock.of("$N", local(property)));
        }
        if (record.unknownMembers() != null) {
            arguments.add(CodeBlock.of("kept_.toMap()"));
        }
        return Core.lines(arguments);
    }

    private MethodSpec toJson() {
        MethodSpec.Builder method = MethodSpec.methodBuilder("toJson")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .addException(IOException.class)
                .addParameter(Core.JSON_WRITER, "writer")
                .addParameter(recordName.annotated(nullable()), "value")
                .beginControlFlow("if (value == null)")
                .addStatement("writer.nullValue()")
                .addStatement("return")
                .endControlFlow()
                .addStatement("writer.beginObject()");
        for (WireProperty property : record.properties()) {
            if (property.lenient()) {
                method.beginControlFlow("if (value.$N() != null)", property.component());
            }
            method.addStatement("writer.name($S)", property.jsonName());
            method.addStatement(write(property));
            if (property.lenient()) {
                method.endControlFlow();
            }
        }
        if (record.unknownMembers() != null) {
            method.addStatement("$T.write(writer, value.$N())", Core.KEPT_MEMBERS, record.unknownMembers());
        }
        return method.addStatement("writer.endObject()").build();
    }

    private CodeBlock write(WireProperty property) {
        if (property.type() == Scalar.ANY) {
            return CodeBlock.of("$T.ADAPTER.toJson(writer, value.$N())", Core.JSON_VALUES, property.component());
        }
        return property.type() instanceof Scalar
                ? CodeBlock.of("writer.value(value.$N())", property.component())
                : CodeBlock.of("$N.toJson(writer, value.$N())", delegates.get(property.type()), property.component());
    }

    private MethodSpec describe() {
        return MethodSpec.methodBuilder("toString")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(TypeName.get(String.class))
                .addStatement("return $S", "JsonAdapter(" + record.name().simpleName() + ")")
                .build();
    }

    static AnnotationSpec nullable() {
        return AnnotationSpec.builder(Core.NULLABLE).build();
    }

    /** A property may be called like a parameter of the method. */
    private static String local(WireProperty property) {
        return property.component().equals("reader") ? "reader_" : property.component();
    }
}
