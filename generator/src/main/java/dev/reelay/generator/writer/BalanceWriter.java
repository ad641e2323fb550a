package dev.reelay.generator.writer;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeSpec;
import dev.reelay.generator.model.BalanceModel;
import dev.reelay.generator.model.BalanceModel.Amount;
import dev.reelay.generator.model.BalanceModel.BalanceCall;
import dev.reelay.generator.model.JavaName;
import dev.reelay.generator.model.WirePath;
import dev.reelay.generator.model.WireProperty;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Writes the calls that tell an account's money. */
public final class BalanceWriter {
    private final BalanceModel model;

    /** Makes the writer of one mapping. */
    public BalanceWriter(BalanceModel model) {
        this.model = model;
    }

    /** Returns the source. */
    public JavaFile write() {
        JavaName name = model.mapping().generated("Calls");
        TypeSpec.Builder type = TypeSpec.classBuilder(name.simpleName())
                .addJavadoc(
                        "Prepares the calls that tell an account's money, as {@code $L} says.",
                        model.mapping().simpleName())
                .addAnnotation(Core.generated())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .addMethod(calls());
        model.calls().forEach(call -> type.addMethod(read(call)));
        return Core.file(name, type.build());
    }

    private MethodSpec calls() {
        MethodSpec.Builder method = MethodSpec.methodBuilder("calls")
                .addJavadoc("Prepares all of them at a relay.")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(Core.listOf(Core.BALANCE_CALL))
                .addParameter(Core.HTTP_URL, "baseUrl");
        List<CodeBlock> calls = new ArrayList<>();
        NameAllocator names = new NameAllocator();
        names.newName("baseUrl");
        names.newName("body");
        for (BalanceCall call : model.calls()) {
            String request = names.newName(call.http().method());
            method.addStatement(
                    "$T $N = $L",
                    Core.HTTP_REQUEST,
                    request,
                    HttpWriter.request(call.http(), CodeBlock.of("null"), Map.of()));
            CodeBlock relays = Core.wrapped(call.relays().stream()
                    .map(relay -> CodeBlock.of("$S", relay))
                    .toList());
            CodeBlock reading = CodeBlock.of(
                    "new $T<>($N,$Wbody -> $T.read(body,$W$L,$W$L::$N))",
                    Core.RELAY_CALL,
                    request,
                    Core.BALANCE_DRAFT,
                    AdapterWriter.adapter(call.answer().name()),
                    model.mapping().generated("Calls").simpleName(),
                    call.http().method());
            calls.add(CodeBlock.of(
                    "new $T($L)",
                    Core.BALANCE_CALL,
                    Core.lines(List.of(CodeBlock.of("$T.of($L)", Set.class, relays), reading))));
        }
        return method.addStatement("return $T.of($L)", List.class, Core.arguments(calls))
                .build();
    }

    private MethodSpec read(BalanceCall call) {
        List<WirePath> paths = new ArrayList<>(call.extras());
        call.amounts().forEach(amount -> paths.add(amount.path()));
        ObjectReads objects = new ObjectReads(model.records(), paths, "answer", "at", "draft");
        MethodSpec.Builder method = MethodSpec.methodBuilder(call.http().method())
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .addParameter(Core.className(call.answer().name()), "answer")
                .addParameter(Core.BALANCE_DRAFT, "draft")
                .addParameter(Core.LEFTOVERS, "at")
                .addCode(objects.declarations());
        List<WireProperty> open = List.of();
        for (Amount amount : call.amounts()) {
            open = enter(method, objects, open, amount.path().parents());
            method.addStatement(
                    "draft.$N($N,$W$S,$W$L$L)",
                    amount.target(),
                    objects.leftovers(amount.path().parents()),
                    amount.path().last().jsonName(),
                    objects.value(amount.path()),
                    amount.counted()
                            ? CodeBlock.of(", $L, $LL", amount.perUnit(), amount.unlimitedAt())
                            : CodeBlock.of(""));
        }
        for (WirePath path : call.extras()) {
            open = enter(method, objects, open, path.parents());
            method.addCode(objects.keep(path));
        }
        enter(method, objects, open, List.of());
        return method.build();
    }

    private static List<WireProperty> enter(
            MethodSpec.Builder method, ObjectReads objects, List<WireProperty> open, List<WireProperty> next) {
        if (!open.equals(next)) {
            if (!open.isEmpty()) {
                method.endControlFlow();
            }
            if (!next.isEmpty()) {
                method.beginControlFlow("if ($N != null)", objects.object(next));
            }
        }
        return next;
    }
}
