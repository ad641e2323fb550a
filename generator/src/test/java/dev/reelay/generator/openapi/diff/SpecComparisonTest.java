package dev.reelay.generator.openapi.diff;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each kind of change has its line. */
class SpecComparisonTest {
    private static final String SPEC = """
            openapi: 3.0.3
            info: {title: Sample, version: '1'}
            servers:
              - {url: 'https://relay.example', x-relay: relay}
            paths:
              /tasks:
                post:
                  operationId: submitTask
                  summary: Submits.
                  parameters:
                    - {name: trace, in: query, schema: {type: string}}
                  requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Body'}}}}
                  responses:
                    '200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/Task'}}}}
                    '400': {description: refused}
              /tasks/{id}:
                get:
                  operationId: getTask
                  parameters:
                    - {name: id, in: path, required: true, schema: {type: string}}
                  responses:
                    '200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/Task'}}}}
            components:
              schemas:
                Body:
                  type: object
                  required: [prompt]
                  properties: {prompt: {type: string}, loop: {type: boolean}}
                Task:
                  type: object
                  properties:
                    state: {type: string, enum: [pending, failed]}
                    seed: {type: integer, format: int32}
                    liked: {type: boolean}
                    video: {description: The video., allOf: [{$ref: '#/components/schemas/File'}]}
                    raw: {description: The original., allOf: [{$ref: '#/components/schemas/File'}]}
                    files: {type: array, items: {type: object, properties: {name: {type: string}}}}
                    data: {$ref: '#/components/schemas/Task'}
                File: {type: object, properties: {url: {type: string}}}
            """;

    @Test
    void sameSpecHasNoChange() {
        assertThat(lines("", "")).isEmpty();
    }

    @Test
    void renamedPropertyIsOneBreakOfItsSchema() {
        assertThat(lines("{url: {", "{link: {"))
                .containsExactly(
                        "breaking  x.yaml  File.url: property removed, or renamed to link (GET /tasks/{id}, POST /tasks)",
                        "other     x.yaml  File.link: property added, string (GET /tasks/{id}, POST /tasks)");
    }

    @Test
    void removedPropertyBreaks() {
        assertThat(lines(", loop: {type: boolean}", ""))
                .containsExactly("breaking  x.yaml  Body.loop: property removed (POST /tasks)");
    }

    @Test
    void addedPropertyBreaksNothing() {
        assertThat(lines("{url: {type: string}", "{url: {type: string}, size: {type: integer, format: int64}"))
                .containsExactly(
                        "other     x.yaml  File.size: property added, integer (int64) (GET /tasks/{id}, POST /tasks)");
    }

    @Test
    void propertyOfAnInlineSchemaIsNamedByItsPlace() {
        assertThat(lines("{name: {type: string}}", "{}"))
                .containsExactly(
                        "breaking  x.yaml  Task.files[].name: property removed (GET /tasks/{id}, POST /tasks)");
    }

    @Test
    void otherTypeBreaks() {
        assertThat(lines("seed: {type: integer, format: int32}", "seed: {type: string}"))
                .containsExactly("breaking  x.yaml  Task.seed: was integer (int32), is string"
                        + " (GET /tasks/{id}, POST /tasks)");
    }

    @Test
    void requiredBreaksRequestsAlone() {
        assertThat(lines("required: [prompt]", "required: [loop]"))
                .containsExactly(
                        "breaking  x.yaml  Body.loop: now required (POST /tasks)",
                        "other     x.yaml  Body.prompt: no longer required (POST /tasks)");
        assertThat(lines("    File: {type: object,", "    File: {type: object, required: [url],"))
                .containsExactly("other     x.yaml  File.url: now required (GET /tasks/{id}, POST /tasks)");
    }

    @Test
    void removedAndAddedOperations() {
        assertThat(lines("/tasks/{id}:\n    get:", "/tasks/{id}:\n    delete:"))
                .containsExactly(
                        "breaking  x.yaml  GET /tasks/{id}: operation removed",
                        "other     x.yaml  DELETE /tasks/{id}: operation added");
    }

    @Test
    void renamedOperationBreaks() {
        assertThat(lines("operationId: getTask", "operationId: fetchTask"))
                .containsExactly("breaking  x.yaml  GET /tasks/{id}: operationId was getTask, is fetchTask");
    }

    @Test
    void parameters() {
        assertThat(lines(
                        "{name: trace, in: query, schema: {type: string}}",
                        "{name: hook, in: query, required: true, schema: {type: string}}"))
                .containsExactly(
                        "breaking  x.yaml  POST /tasks: parameter trace removed",
                        "breaking  x.yaml  POST /tasks: required parameter hook added");
    }

    @Test
    void answersAndTheirMediaTypes() {
        assertThat(lines("'400': {description: refused}", "'429': {description: refused}"))
                .containsExactlyInAnyOrder(
                        "breaking  x.yaml  POST /tasks: answer 400 removed",
                        "other     x.yaml  POST /tasks: answer 429 added");
        assertThat(lines("requestBody: {content: {application/json:", "requestBody: {content: {text/plain:"))
                .containsExactly(
                        "breaking  x.yaml  POST /tasks: body as application/json removed",
                        "other     x.yaml  POST /tasks: body as text/plain added");
    }

    @Test
    void otherWordsForReadersBreakNothing() {
        assertThat(lines("summary: Submits.", "summary: Sends."))
                .containsExactly("text      x.yaml  POST /tasks: other description");
        assertThat(lines("description: The original.", "description: The paid one."))
                .containsExactly("text      x.yaml  Task.raw: other description (GET /tasks/{id}, POST /tasks)");
    }

    @Test
    void listedWords() {
        assertThat(lines("[pending, failed]", "[pending, done]"))
                .contains(
                        "other     x.yaml  Task.state: lists the word \"done\"",
                        "other     x.yaml  Task.state: lists the word \"failed\" no longer");
    }

    @Test
    void relays() {
        assertThat(lines("url: 'https://relay.example'", "url: 'https://relay.example/pro'"))
                .containsExactly(
                        "breaking  x.yaml  relay relay: was at https://relay.example, is at https://relay.example/pro");
        assertThat(lines("x-relay: relay", "x-relay: other"))
                .containsExactly(
                        "breaking  x.yaml  relay relay: removed",
                        "other     x.yaml  relay other: added, at https://relay.example");
    }

    @Test
    void otherConstraintsAreNamed() {
        assertThat(lines("properties: {prompt: {type: string}", "properties: {prompt: {type: string, maxLength: 9}"))
                .containsExactly("breaking  x.yaml  Body.prompt: other max length (POST /tasks)");
    }

    private static List<String> lines(String before, String after) {
        assertThat(SPEC).contains(before);
        Changes changes = new Changes();
        new SpecComparison("x.yaml", parse(SPEC), parse(SPEC.replace(before, after))).addTo(changes);
        return changes.lines();
    }

    private static OpenAPI parse(String yaml) {
        ParseOptions options = new ParseOptions();
        options.setResolve(true);
        SwaggerParseResult result = new OpenAPIV3Parser().readContents(yaml, null, options);
        assertThat(result.getMessages()).isEmpty();
        return result.getOpenAPI();
    }
}
