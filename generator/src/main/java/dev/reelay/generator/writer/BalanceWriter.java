package dev.reelay.generator.writer;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import dev.reelay.generator.model.BalanceModel;
import dev.reelay.generator.model.BalanceModel.AmountRead;
import dev.reelay.generator.model.ProviderModel;
import dev.reelay.generator.model.WirePath;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Writes the methods that have to do with the balance. */
record BalanceWriter(ProviderModel provider) {
    /** Returns the decoder's method for one answer. */
    MethodSpec read(BalanceModel balance) {
        ClassName record = Core.className(balance.answer().name());
        PathReads reads = new PathReads(provider, balance.answer());
        reads.visit(balance.reads().stream().map(AmountRead::path).toList());
        reads.visit(balance.keeps());
        MethodSpec.Builder method = MethodSpec.methodBuilder(balance.method())
                .addException(IOException.class)
                .returns(Core.BALANCE)
                .addParameter(Core.BUFFERED_SOURCE, "body")
                .addStatement("$T wire = $T.read(body, moshi.adapter($T.class))", record, Core.ANSWER_SOURCE, record)
                .addStatement("$1T draft = new $1T()", Core.BALANCE_DRAFT)
                .addCode(reads.locals());
        for (AmountRead read : balance.reads()) {
            method.addStatement(
                    "draft.offer($T.$L, $S, $L, $L, $LL)",
                    Core.BALANCE_FIELD,
                    read.field(),
                    read.path(),
                    reads.value(read.path()),
                    read.perUnit(),
                    read.unlimitedAt());
        }
        for (WirePath path : balance.keeps()) {
            method.addStatement("draft.keep($S, $L)", path, DecoderWriter.kept(reads.value(path), path));
        }
        return method.addCode(reads.unknownMembers())
                .addStatement("return draft.build()")
                .build();
    }

    /** Returns the method that prepares all calls. */
    MethodSpec calls() {
        List<CodeBlock> calls =
                provider.balances().stream().map(BalanceWriter::call).toList();
        return MethodSpec.methodBuilder("balance")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(ParameterizedTypeName.get(ClassName.get(List.class), Core.BALANCE_CALL))
                .addStatement("return $T.of($L)", List.class, Core.lines(calls))
                .build();
    }

    private static CodeBlock call(BalanceModel balance) {
        CodeBlock relays = balance.relays().stream()
                .map(relay -> CodeBlock.of("$S", relay))
                .collect(CodeBlock.joining(", "));
        return CodeBlock.of(
                "new $T($T.of($L), new $T<>(api.$N().request(), decoder::$N))",
                Core.BALANCE_CALL,
                Set.class,
                relays,
                Core.RELAY_CALL,
                balance.method(),
                balance.method());
    }
}
