package dev.reelay.generator.openapi.repair;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Documents as the generator gets them: parsed with the options that OpenAPI Generator sets. */
final class Documents {
    static final Path BASE = Path.of(System.getProperty("basedir", "."));
    static final Path EXPORT = BASE.resolve("src/test/resources/exports/luma-get-task.yaml");

    private Documents() {}

    static OpenAPI parse(String yaml) {
        ParseOptions options = new ParseOptions();
        options.setResolve(true);
        options.setResolveResponses(true);
        SwaggerParseResult result = new OpenAPIV3Parser().readContents(yaml, null, options);
        assertThat(result.getMessages()).isEmpty();
        return result.getOpenAPI();
    }

    static OpenAPI read(Path file) {
        try {
            return parse(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A document with a title, a named server and the given rest. */
    static OpenAPI document(String rest) {
        return parse("""
                openapi: 3.0.3
                info: {title: Sample, version: '1'}
                servers: [{url: 'https://relay.example', x-relay: relay}]
                """ + rest);
    }

    /** A document whose one operation {@code getTask} answers with the given schema, in YAML flow style. */
    static OpenAPI answering(String schema) {
        return document("""
                paths:
                  /tasks:
                    get:
                      operationId: getTask
                      responses:
                        '200': {description: ok, content: {application/json: {schema: %s}}}
                """.formatted(schema));
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
