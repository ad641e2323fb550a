package dev.reelay.generator.writer;

import com.palantir.javapoet.CodeBlock;
import dev.reelay.generator.model.HttpModel;
import dev.reelay.generator.model.HttpModel.Constant;
import dev.reelay.generator.model.HttpModel.Known;
import dev.reelay.generator.model.HttpModel.Parameter;
import dev.reelay.generator.model.HttpModel.PathPart;
import dev.reelay.generator.model.HttpModel.Place;
import dev.reelay.generator.model.ProviderModel.Said;
import dev.reelay.generator.model.WireRecord;
import java.util.Map;
import java.util.Objects;

/** Writes the expression that prepares one request: a statement of its own, as it has a line for each part. */
final class HttpWriter {
    private HttpWriter() {}

    /**
     * Returns the expression.
     *
     * @param body the record that it sends; {@code null} for nothing
     * @param known what the method around it knows
     */
    static CodeBlock request(HttpModel http, CodeBlock body, Map<Known, CodeBlock> known) {
        CodeBlock.Builder code = CodeBlock.builder().add("$T.of(baseUrl, $S)", Core.RELAY_REQUEST, http.verb());
        for (PathPart part : http.path()) {
            if (part.isValue()) {
                code.add("\n.segment($L)", inPath(http, part.text(), known));
            } else {
                code.add("\n.path($L)", Core.text(part.text()));
            }
        }
        for (Parameter parameter : http.parameters()) {
            if (parameter.place() != Place.PATH) {
                code.add(
                        "\n.$L($S,$W$L)",
                        parameter.place() == Place.QUERY ? "query" : "header",
                        parameter.name(),
                        value(parameter, known));
            }
        }
        WireRecord record = http.body();
        if (record != null && http.file() != null) {
            code.add("\n.jsonOrParts($L,$W$L,$W$S)", AdapterWriter.adapter(record.name()), body, http.file());
        } else if (record != null) {
            code.add("\n.json($L,$W$L)", AdapterWriter.adapter(record.name()), body);
        }
        return code.add("\n.build()").build();
    }

    private static CodeBlock inPath(HttpModel http, String name, Map<Known, CodeBlock> known) {
        return http.parameters().stream()
                .filter(parameter ->
                        parameter.place() == Place.PATH && parameter.name().equals(name))
                .map(parameter -> value(parameter, known))
                .findFirst()
                .orElseGet(() -> Objects.requireNonNull(known.get(Known.ID)));
    }

    private static CodeBlock value(Parameter parameter, Map<Known, CodeBlock> known) {
        if (parameter.filler() instanceof Constant constant) {
            return Core.text(constant.value());
        }
        return parameter.filler() instanceof Said said
                ? RequestWriter.said(said, parameter.name(), parameter.place() == Place.PATH)
                : Objects.requireNonNull(known.get(parameter.filler()), parameter.name());
    }
}
