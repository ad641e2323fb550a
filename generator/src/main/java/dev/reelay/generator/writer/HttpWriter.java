package dev.reelay.generator.writer;

import com.palantir.javapoet.CodeBlock;
import dev.reelay.generator.model.HttpModel;
import dev.reelay.generator.model.HttpModel.Parameter;
import dev.reelay.generator.model.HttpModel.PathPart;
import dev.reelay.generator.model.HttpModel.Place;
import dev.reelay.generator.model.WireRecord;

/** Writes the expression that prepares one request: a statement of its own, as it has a line for each part. */
final class HttpWriter {
    private HttpWriter() {}

    /**
     * Returns the expression.
     *
     * @param body the record that it sends; {@code null} for nothing
     */
    static CodeBlock request(HttpModel http, CodeBlock body) {
        CodeBlock.Builder code = CodeBlock.builder().add("$T.of(baseUrl, $S)", Core.RELAY_REQUEST, http.verb());
        for (PathPart part : http.path()) {
            if (part.isValue()) {
                code.add("\n.segment($L)", value(http, Place.PATH, part.text()));
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
                        value(parameter));
            }
        }
        WireRecord record = http.body();
        if (record != null) {
            code.add("\n.json($L,$W$L)", AdapterWriter.adapter(record.name()), body);
        }
        return code.add("\n.build()").build();
    }

    private static CodeBlock value(HttpModel http, Place place, String name) {
        return http.parameters().stream()
                .filter(parameter ->
                        parameter.place() == place && parameter.name().equals(name))
                .map(HttpWriter::value)
                .findFirst()
                .orElse(CodeBlock.of("ref.id()"));
    }

    private static CodeBlock value(Parameter parameter) {
        return parameter.value() == null ? CodeBlock.of("ref.id()") : Core.text(parameter.value());
    }
}
