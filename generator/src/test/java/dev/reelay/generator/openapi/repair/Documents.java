package dev.reelay.generator.openapi.repair;

import static java.util.Objects.requireNonNull;

import dev.reelay.generator.openapi.plain.PlainDocument;
import dev.reelay.generator.openapi.source.SpecFiles;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Schema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Documents as the generator gets them: in plain terms, and not repaired. */
final class Documents {
    static final Path BASE = Path.of(System.getProperty("basedir", "."));
    static final Path EXPORT = BASE.resolve("src/test/resources/exports/luma-get-task.yaml");

    private Documents() {}

    static OpenAPI parse(String yaml) {
        return parse(yaml, new RepairLog());
    }

    static OpenAPI parse(String yaml, RepairLog log) {
        try {
            Path file = Files.createTempFile("spec", ".yaml");
            try {
                return read(Files.writeString(file, yaml), log);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static OpenAPI read(Path file) {
        return read(file, new RepairLog());
    }

    static OpenAPI read(Path file, RepairLog log) {
        SpecFiles files = new SpecFiles(log);
        return PlainDocument.of(List.of(files.open(file)), files, log);
    }

    /** A document with a title, a named server and the given rest. */
    static OpenAPI document(String rest) {
        return document(rest, new RepairLog());
    }

    private static OpenAPI document(String rest, RepairLog log) {
        return parse("""
                openapi: 3.0.3
                info: {title: Sample, version: '1'}
                servers: [{url: 'https://relay.example', x-relay: relay}]
                """ + rest, log);
    }

    /** A document whose one operation {@code getTask} answers with the given schema, in YAML flow style. */
    static OpenAPI answering(String schema) {
        return answering(schema, new RepairLog());
    }

    static OpenAPI answering(String schema, RepairLog log) {
        return document("""
                paths:
                  /tasks:
                    get:
                      operationId: getTask
                      responses:
                        '200': {description: ok, content: {application/json: {schema: %s}}}
                """.formatted(schema), log);
    }

    static Operation get(OpenAPI document, String path) {
        return requireNonNull(document.getPaths().get(path)).getGet();
    }

    static Schema<?> schema(OpenAPI document, String name) {
        return requireNonNull(document.getComponents().getSchemas().get(name));
    }

    /** The document as JSON with sorted names. */
    static String json(OpenAPI document) {
        SpecJson json = new SpecJson(document.getSpecVersion());
        return json.print(json.tree(document));
    }
}
