package dev.reelay.generator.writer;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.reelay.generator.model.JavaName;
import dev.reelay.generator.model.WireProperty;
import dev.reelay.generator.model.WireRecord;
import dev.reelay.generator.model.WireType;
import dev.reelay.generator.model.WireType.ListOf;
import dev.reelay.generator.model.WireType.MapOf;
import dev.reelay.generator.model.WireType.Ref;
import dev.reelay.generator.model.WireType.Scalar;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Writes the Moshi adapter of one wire record. */
public final class AdapterWriter {
    private final WireRecord record;
    private final Set<JavaName> oneOrMany;
    private final ClassName recordName;
    private final NameAllocator names = new NameAllocator();
    private final String reader;
    private final String kept;

    private AdapterWriter(WireRecord record, Set<JavaName> oneOrMany) {
        this.record = record;
        this.oneOrMany = oneOrMany;
        this.recordName = Core.className(record.name());
        this.reader = names.newName("reader");
        this.kept = names.newName("kept");
        record.properties().forEach(property -> names.newName(property.component(), property));
    }

    /** Returns the name of a record's adapter. */
    public static JavaName adapterName(JavaName record) {
        return record.sibling(record.simpleName() + "JsonAdapter");
    }

    /** Returns the only instance of a record's adapter. */
    static CodeBlock adapter(JavaName record) {
        return CodeBlock.of("$T.INSTANCE", Core.className(adapterName(record)));
    }

    /**
     * Returns the adapter's source.
     *
     * @param oneOrMany those of the records that it refers to whose JSON is one value or a list of some
     */
    public static JavaFile write(WireRecord record, Set<JavaName> oneOrMany) {
        return new AdapterWriter(record, oneOrMany).file();
    }

    private JavaFile file() {
        JavaName name = adapterName(record.name());
        ClassName adapter = Core.className(name);
        TypeSpec.Builder type = TypeSpec.classBuilder(name.simpleName())
                .addJavadoc("Reads and writes {@link $T} without reflection.", recordName)
                .addAnnotation(Core.generated())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .superclass(Core.adapterOf(recordName))
                .addField(FieldSpec.builder(adapter, "INSTANCE", Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                        .addJavadoc("The adapter; it has no state.")
                        .initializer("new $T()", adapter)
                        .build());
        if (!record.oneOrMany() && !record.properties().isEmpty()) {
            type.addField(options());
        }
        type.addMethod(
                MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
        if (record.oneOrMany()) {
            type.addMethod(itemsFromJson()).addMethod(itemsToJson());
        } else {
            type.addMethod(fromJson()).addMethod(toJson());
        }
        return Core.file(name, type.addMethod(describe()).build());
    }

    private FieldSpec options() {
        List<CodeBlock> all = record.properties().stream()
                .map(property -> CodeBlock.of("$S", property.jsonName()))
                .toList();
        ClassName options = Core.JSON_READER.nestedClass("Options");
        return FieldSpec.builder(options, "NAMES", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer("$T.of($L)", options, Core.lines(all))
                .build();
    }

    private MethodSpec.Builder reading() {
        return MethodSpec.methodBuilder("fromJson")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .addException(IOException.class)
                .returns(recordName.annotated(nullable()))
                .addParameter(Core.JSON_READER, reader);
    }

    private MethodSpec.Builder writing() {
        return MethodSpec.methodBuilder("toJson")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .addException(IOException.class)
                .addParameter(Core.JSON_WRITER, "writer")
                .addParameter(recordName.annotated(nullable()), "value");
    }

    private MethodSpec fromJson() {
        MethodSpec.Builder method = reading()
                .beginControlFlow("if ($N.peek() == $T.NULL)", reader, Core.JSON_READER.nestedClass("Token"))
                .addStatement("return $N.nextNull()", reader)
                .endControlFlow();
        for (WireProperty property : record.properties()) {
            method.addStatement("$T $N = null", Core.typeName(property.type()), names.get(property));
        }
        method.addStatement("$1T $2N = new $1T()", Core.KEPT_MEMBERS, kept)
                .addStatement("$N.beginObject()", reader)
                .beginControlFlow("while ($N.hasNext())", reader);
        if (record.properties().isEmpty()) {
            method.addStatement("$N.read($N)", kept, reader);
        } else {
            method.beginControlFlow("switch ($N.selectName(NAMES))", reader);
            int index = 0;
            for (WireProperty property : record.properties()) {
                method.addStatement("case $L -> $N = $L", index++, names.get(property), read(property));
            }
            method.addStatement("default -> $N.read($N)", kept, reader).endControlFlow();
        }
        return method.endControlFlow()
                .addStatement("$N.endObject()", reader)
                .addStatement("return new $T($L)", recordName, arguments())
                .build();
    }

    private CodeBlock read(WireProperty property) {
        WireType type = property.type();
        if (type instanceof Scalar scalar) {
            return CodeBlock.of("$N.$L($N,$W$S)", kept, scalarMethod(scalar), reader, property.jsonName());
        }
        if (type instanceof Ref ref) {
            return CodeBlock.of(
                    "$N.$L($N,$W$S,$W$L)",
                    kept,
                    oneOrMany.contains(ref.name()) ? "oneOrMany" : "object",
                    reader,
                    property.jsonName(),
                    adapter(ref.name()));
        }
        boolean list = type instanceof ListOf;
        WireType element = type instanceof ListOf of ? of.element() : ((MapOf) type).value();
        return CodeBlock.of(
                "$N.$L($N,$W$S,$W$L)", kept, list ? "list" : "map", reader, property.jsonName(), element(element));
    }

    private static CodeBlock element(WireType type) {
        if (type instanceof Scalar scalar) {
            return CodeBlock.of("$T.$L", Core.ELEMENT_READER, scalar);
        }
        if (type instanceof Ref ref) {
            return CodeBlock.of("$T.object($L)", Core.ELEMENT_READER, adapter(ref.name()));
        }
        return type instanceof ListOf list
                ? CodeBlock.of("$T.listOf($L)", Core.ELEMENT_READER, element(list.element()))
                : CodeBlock.of("$T.mapOf($L)", Core.ELEMENT_READER, element(((MapOf) type).value()));
    }

    private static String scalarMethod(Scalar scalar) {
        return switch (scalar) {
            case TEXT -> "text";
            case INTEGER -> "integer";
            case LONG -> "longInteger";
            case DECIMAL -> "decimal";
            case FLAG -> "flag";
            case ANY -> "any";
        };
    }

    private CodeBlock arguments() {
        List<CodeBlock> arguments = new ArrayList<>();
        for (WireProperty property : record.properties()) {
            arguments.add(CodeBlock.of("$N", names.get(property)));
        }
        if (record.unknownMembers() != null) {
            arguments.add(CodeBlock.of("$N.toMap()", kept));
        }
        return Core.arguments(arguments);
    }

    private MethodSpec toJson() {
        MethodSpec.Builder method = writing()
                .beginControlFlow("if (value == null)")
                .addStatement("writer.nullValue()")
                .addStatement("return")
                .endControlFlow()
                .addStatement("writer.beginObject()");
        for (WireProperty property : record.properties()) {
            // What is absent is left out: of a value of another type the member stands among the unknown ones.
            method.beginControlFlow("if (value.$N() != null)", property.component())
                    .addStatement("writer.name($S)", property.jsonName())
                    .addCode(write(property.type(), CodeBlock.of("value.$N()", property.component()), 0))
                    .endControlFlow();
        }
        if (record.unknownMembers() != null) {
            method.addStatement("$T.write(writer, value.$N())", Core.KEPT_MEMBERS, record.unknownMembers());
        }
        return method.addStatement("writer.endObject()").build();
    }

    private CodeBlock write(WireType type, CodeBlock value, int depth) {
        CodeBlock.Builder code = CodeBlock.builder();
        if (type == Scalar.ANY || type == Scalar.DECIMAL) {
            return code.addStatement("$T.ADAPTER.toJson(writer, $L)", Core.JSON_VALUES, value)
                    .build();
        }
        if (type instanceof Scalar) {
            return code.addStatement("writer.value($L)", value).build();
        }
        if (type instanceof Ref ref) {
            return code.addStatement("$L.toJson(writer, $L)", adapter(ref.name()), value)
                    .build();
        }
        String item = depth == 0 ? "item" : "item" + depth;
        if (type instanceof ListOf list) {
            return code.addStatement("writer.beginArray()")
                    .beginControlFlow("for ($T $N : $L)", Core.typeName(list.element()), item, value)
                    .add(write(list.element(), CodeBlock.of("$N", item), depth + 1))
                    .endControlFlow()
                    .addStatement("writer.endArray()")
                    .build();
        }
        WireType inner = ((MapOf) type).value();
        TypeName entry = Core.entryOf(Core.typeName(inner));
        return code.addStatement("writer.beginObject()")
                .beginControlFlow("for ($T $N : $L.entrySet())", entry, item, value)
                .addStatement("writer.name($N.getKey())", item)
                .add(write(inner, CodeBlock.of("$N.getValue()", item), depth + 1))
                .endControlFlow()
                .addStatement("writer.endObject()")
                .build();
    }

    private MethodSpec itemsFromJson() {
        WireProperty items = record.properties().get(0);
        return reading()
                .addStatement(
                        "$T items = $T.items($N,$W$L)",
                        Core.typeName(items.type()),
                        Core.KEPT_MEMBERS,
                        reader,
                        element(((ListOf) items.type()).element()))
                .addStatement("return items == null ? null : new $T(items)", recordName)
                .build();
    }

    private MethodSpec itemsToJson() {
        WireProperty items = record.properties().get(0);
        return writing()
                .beginControlFlow("if (value == null)")
                .addStatement("writer.nullValue()")
                .addStatement("return")
                .endControlFlow()
                .addCode(write(items.type(), CodeBlock.of("value.$N()", items.component()), 0))
                .build();
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
}
