package dev.reelay.generator.writer;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.reelay.generator.model.JavaName;
import dev.reelay.generator.model.ProviderModel;
import dev.reelay.generator.model.WireProperty;
import dev.reelay.generator.model.WireRecord;
import dev.reelay.generator.model.WireType;
import dev.reelay.generator.model.WireType.ListOf;
import dev.reelay.generator.model.WireType.MapOf;
import dev.reelay.generator.model.WireType.Ref;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** Writes which members the specification names in an answer. */
final class KnownMembersWriter {
    private static final String HOLDER = "Members";

    private final ProviderModel provider;
    private final Map<JavaName, CodeBlock> schemas = new LinkedHashMap<>();

    KnownMembersWriter(ProviderModel provider) {
        this.provider = provider;
    }

    MethodSpec method() {
        return MethodSpec.methodBuilder("knownMembers")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(Core.KNOWN_MEMBERS)
                .addStatement("return $L.KNOWN", HOLDER)
                .build();
    }

    /** Returns the class that holds them: whoever only reads answers does not need them. */
    TypeSpec holder() {
        String answer = type(new Ref(provider.answer().name()));
        return TypeSpec.classBuilder(HOLDER)
                .addJavadoc("Made when it is first needed.")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addField(FieldSpec.builder(Core.KNOWN_MEMBERS, "KNOWN", Modifier.STATIC, Modifier.FINAL)
                        .initializer(
                                "new $T($S, $T.ofEntries($L))",
                                Core.KNOWN_MEMBERS,
                                answer,
                                Map.class,
                                Core.lines(List.copyOf(schemas.values())))
                        .build())
                .build();
    }

    private String type(WireType type) {
        if (type instanceof ListOf list) {
            return type(list.element());
        }
        if (type instanceof MapOf map) {
            String values = type(map.value());
            return values.isEmpty() ? "" : "*" + values;
        }
        return type instanceof Ref ref ? type(ref.name()) : "";
    }

    private String type(JavaName name) {
        WireRecord record = provider.records().get(name);
        if (record == null) {
            return "";
        }
        if (record.oneOrMany()) {
            return type(record.properties().get(0).type());
        }
        if (!schemas.containsKey(name)) {
            schemas.put(name, CodeBlock.of("")); // a schema may hold itself
            schemas.put(name, schema(record));
        }
        return name.simpleName();
    }

    private CodeBlock schema(WireRecord record) {
        List<CodeBlock> members = new ArrayList<>();
        for (WireProperty property : record.properties()) {
            members.add(CodeBlock.of("$T.entry($S, $S)", Map.class, property.jsonName(), type(property.type())));
        }
        return CodeBlock.of(
                "$1T.entry($2S, $1T.ofEntries($3L))", Map.class, record.name().simpleName(), Core.lines(members));
    }
}
