package dev.reelay.generator.writer;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.reelay.generator.model.WireProperty;
import dev.reelay.generator.model.WireType;
import dev.reelay.generator.model.WireType.ListOf;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/** The methods of an adapter whose JSON is a list or one bare element. */
record OneOrManyMethods(ClassName recordName, WireProperty items, Map<WireType, String> delegates) {
    void addTo(TypeSpec.Builder type) {
        WireType element = ((ListOf) items.type()).element();
        type.addMethod(fromJson(Core.typeName(element), Objects.requireNonNull(delegates.get(element))))
                .addMethod(toJson());
    }

    private MethodSpec fromJson(TypeName element, String elements) {
        ClassName token = Core.JSON_READER.nestedClass("Token");
        return MethodSpec.methodBuilder("fromJson")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .addException(IOException.class)
                .returns(recordName.annotated(AdapterWriter.nullable()))
                .addParameter(Core.JSON_READER, "reader")
                .beginControlFlow("if (reader.peek() == $T.BEGIN_ARRAY)", token)
                .addStatement(
                        "return new $T($T.present($N.fromJson(reader), reader))",
                        recordName,
                        Core.JSON_SCALARS,
                        delegates.get(items.type()))
                .endControlFlow()
                .addStatement("$T element = $N.fromJson(reader)", element, elements)
                .addStatement("return element == null ? null : new $T($T.of(element))", recordName, List.class)
                .build();
    }

    private MethodSpec toJson() {
        return MethodSpec.methodBuilder("toJson")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .addException(IOException.class)
                .addParameter(Core.JSON_WRITER, "writer")
                .addParameter(recordName.annotated(AdapterWriter.nullable()), "value")
                .addStatement(
                        "$N.toJson(writer, value == null ? null : value.$N())",
                        delegates.get(items.type()),
                        items.component())
                .build();
    }
}
