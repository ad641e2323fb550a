package dev.reelay.generator.writer;

import com.palantir.javapoet.CodeBlock;
import dev.reelay.generator.model.ProviderModel;
import dev.reelay.generator.model.WirePath;
import dev.reelay.generator.model.WireProperty;
import dev.reelay.generator.model.WireRecord;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads along paths from a variable {@code wire}: each record on the way gets one local variable, which is null where the
 * answer has no such object.
 */
final class PathReads {
    private static final String ROOT = "wire";

    private final ProviderModel provider;
    private final WireRecord root;
    private final Map<List<WireProperty>, String> locals = new LinkedHashMap<>();

    PathReads(ProviderModel provider, WireRecord root) {
        this.provider = provider;
        this.root = root;
    }

    void visit(List<WirePath> paths) {
        for (WirePath path : paths) {
            for (int length = 1; length <= path.parents().size(); length++) {
                List<WireProperty> parents = List.copyOf(path.parents().subList(0, length));
                locals.computeIfAbsent(parents, PathReads::variable);
            }
        }
    }

    /** Declares the variables; parents come before what is inside them. */
    CodeBlock locals() {
        CodeBlock.Builder code = CodeBlock.builder();
        locals.forEach((parents, variable) ->
                code.addStatement("$T $N = $L", Core.typeName(last(parents).type()), variable, access(parents)));
        return code.build();
    }

    /** Returns an expression for the value at the end of a path. */
    CodeBlock value(WirePath path) {
        return access(path.steps());
    }

    /** Keeps the unknown members of every record on the way. */
    CodeBlock unknownMembers() {
        CodeBlock.Builder code = CodeBlock.builder();
        if (root.unknownMembers() != null) {
            code.addStatement("draft.keepUnknown($S, $L.$N())", "", ROOT, root.unknownMembers());
        }
        locals.forEach((parents, variable) -> {
            WireRecord record = provider.recordOf(last(parents));
            if (record.unknownMembers() != null) {
                code.beginControlFlow("if ($N != null)", variable)
                        .addStatement(
                                "draft.keepUnknown($S, $N.$N())",
                                WirePath.text(parents),
                                variable,
                                record.unknownMembers())
                        .endControlFlow();
            }
        });
        return code.build();
    }

    private CodeBlock access(List<WireProperty> steps) {
        String component = last(steps).component();
        if (steps.size() == 1) {
            return CodeBlock.of("$L.$N()", ROOT, component);
        }
        String variable = locals.get(steps.subList(0, steps.size() - 1));
        return CodeBlock.of("$1N == null ? null : $1N.$2N()", variable, component);
    }

    private static WireProperty last(List<WireProperty> steps) {
        return steps.get(steps.size() - 1);
    }

    private static String variable(List<WireProperty> parents) {
        StringBuilder name = new StringBuilder();
        for (WireProperty parent : parents) {
            String component = parent.component();
            name.append(
                    name.isEmpty() ? component : Character.toUpperCase(component.charAt(0)) + component.substring(1));
        }
        String text = name.toString();
        return text.equals(ROOT) || text.equals("draft") || text.equals("body") ? text + "_" : text;
    }
}
