package dev.reelay.generator.openapi.repair;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Inline schemas get names that stay, equal ones the same, and different ones different names. */
class InlineSchemasTest {
    private static final String URL = "{type: object, properties: {url: {type: string}}}";
    private static final String SIZE = "{type: object, properties: {width: {type: integer}}}";

    @Test
    void schemasAreNamedAfterPropertyOrOperation() {
        OpenAPI document = repaired("{type: object, properties: {video_raw: %s}}".formatted(URL));

        assertThat(schemas(document)).containsOnlyKeys("GetTaskAnswer", "VideoRaw");
        assertThat(reference(document, "GetTaskAnswer", "video_raw")).isEqualTo("#/components/schemas/VideoRaw");
    }

    @Test
    void equalSchemasBecomeOne() {
        OpenAPI document = repaired("""
                {type: object, properties: {video: %s, artifact: {type: object, properties: {video:
                  {properties: {url: {description: Where, type: string}}, title: 视频, type: object}}}}}
                """.formatted(URL));

        assertThat(schemas(document)).containsOnlyKeys("Artifact", "GetTaskAnswer", "Video");
        assertThat(reference(document, "Artifact", "video")).isEqualTo("#/components/schemas/Video");
    }

    @Test
    void differentSchemaFurtherInIsNamedAfterItsParentToo() {
        OpenAPI document =
                repaired("{type: object, properties: {video: %s, artifact: {type: object, properties: {video: %s}}}}"
                        .formatted(URL, SIZE));

        assertThat(schemas(document)).containsOnlyKeys("Artifact", "ArtifactVideo", "GetTaskAnswer", "Video");
        assertThat(property(document, "Video", "url")).isNotNull();
    }

    @Test
    void differentSchemasAtOneDepthAreBothNamedAfterTheirParents() {
        OpenAPI document = repaired("""
                {type: object, properties: {
                  first: {type: object, properties: {video: %s}}, second: {type: object, properties: {video: %s}}}}
                """.formatted(URL, SIZE));

        assertThat(schemas(document)).containsKeys("FirstVideo", "SecondVideo").doesNotContainKey("Video");
    }

    @Test
    void elementsOfListsAndValuesOfMapsAreNamed() {
        OpenAPI document = repaired("""
                {type: array, items: {type: object, properties: {
                  files: {type: array, items: %s}, sizes: {type: object, additionalProperties: %s}}}}
                """.formatted(URL, SIZE));

        assertThat(schemas(document)).containsOnlyKeys("FilesItem", "GetTaskAnswerItem", "SizesValue");
    }

    @Test
    void equalSchemaWithANameIsUsed() {
        OpenAPI document = Documents.document("""
                paths:
                  /tasks:
                    get:
                      operationId: getTask
                      responses:
                        '200': {description: ok, content: {application/json: {schema: %s}}}
                components: {schemas: {video-file: %s}}
                """.formatted(URL, URL));
        RepairLog log = SpecRepair.repair(document);

        assertThat(schemas(document)).containsOnlyKeys("video-file");
        assertThat(log.repairs()).singleElement().satisfies(repair -> {
            assertThat(repair.rule()).isEqualTo("equal-schema");
            assertThat(repair.after().path("$ref").asText()).isEqualTo("#/components/schemas/video-file");
        });
    }

    @Test
    void nameOfAnotherSchemaIsNotUsed() {
        OpenAPI document = Documents.document("""
                paths:
                  /tasks:
                    get:
                      operationId: getTask
                      responses:
                        '200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/Task'}}}}
                components: {schemas: {Task: {type: object, properties: {video: %s}}, Video: %s}}
                """.formatted(URL, SIZE));
        SpecRepair.repair(document);

        assertThat(schemas(document)).containsOnlyKeys("Task", "TaskVideo", "Video");
    }

    @Test
    void answersOfOneOperationAreSetApartByStatus() {
        OpenAPI document = Documents.document("""
                paths:
                  /tasks:
                    post:
                      operationId: submitTask
                      requestBody: {content: {application/json: {schema: {type: object, properties: {prompt: {type: string}}}}}}
                      responses:
                        '200': {description: ok, content: {application/json: {schema: %s}}}
                        '201': {description: ok, content: {application/json: {schema: %s}}}
                        '400': {description: bad, content: {application/json: {schema: {type: object, properties: {code: {}}}}}}
                """.formatted(URL, SIZE));
        SpecRepair.repair(document);

        assertThat(schemas(document))
                .containsOnlyKeys(
                        "SubmitTaskAnswer200Json", "SubmitTaskAnswer201Json", "SubmitTaskBody", "SubmitTaskError");
    }

    @Test
    void titleIsTheName() {
        OpenAPI document = repaired("""
                {type: object, title: Task answer, properties: {
                  video: {type: object, title: File, properties: {url: {type: string}}}, raw: %s}}
                """.formatted(URL));

        assertThat(schemas(document)).containsOnlyKeys("File", "TaskAnswer");
        assertThat(reference(document, "TaskAnswer", "raw")).isEqualTo("#/components/schemas/File");
    }

    @Test
    void differentSchemasWithOneTitleAreNumbered() {
        OpenAPI document = repaired("""
                {type: object, properties: {
                  video: {type: object, title: File, properties: {url: {type: string}}},
                  raw: {type: object, title: File, properties: {width: {type: integer}}}}}
                """);

        assertThat(schemas(document)).containsOnlyKeys("File", "File2", "GetTaskAnswer");
    }

    @Test
    void titleOfADifferentNamedSchemaIsNumbered() {
        OpenAPI document = Documents.document("""
                paths: {}
                components:
                  schemas:
                    File: %s
                    Task: {type: object, properties: {raw: {type: object, title: File, properties: {a: {type: string}}}}}
                """.formatted(URL));
        SpecRepair.repair(document);

        assertThat(schemas(document)).containsOnlyKeys("File", "File2", "Task");
        assertThat(reference(document, "Task", "raw")).isEqualTo("#/components/schemas/File2");
    }

    @Test
    void placesWithOneNameWhateverThePrefixAreNumbered() {
        OpenAPI document = repaired("""
                {type: object, properties: {
                  raw_video: {type: object, properties: {file: %s}}, rawVideo: {type: object, properties: {file: %s}}}}
                """.formatted(URL, SIZE));

        assertThat(schemas(document)).hasSize(5);
    }

    @Test
    void nameInAnyScriptIsAName() {
        assertThat(schemas(repaired("{type: object, properties: {视频: %s}}".formatted(URL))))
                .containsOnlyKeys("GetTaskAnswer", "视频");
    }

    @Test
    void factsAboutAPropertyStayWithTheProperty() {
        OpenAPI document = repaired("""
                {type: object, properties: {video:
                  {type: object, description: The paid video., nullable: true, x-apifox-orders: [url],
                   properties: {url: {type: string}}}}}
                """);
        Schema<?> property = property(document, "GetTaskAnswer", "video");

        assertThat(property.getDescription()).isEqualTo("The paid video.");
        assertThat(property.getExtensions()).isNullOrEmpty();
        assertThat(property.getAllOf())
                .singleElement()
                .satisfies(member -> assertThat(member.get$ref()).isEqualTo("#/components/schemas/Video"));
        assertThat(Documents.schema(document, "Video").getDescription()).isEqualTo("The paid video.");
    }

    @Test
    void compositionsAreNamedOnceTheyAreOneSchema() {
        OpenAPI document = repaired("""
                {type: object, properties: {
                  one: {oneOf: [%1$s, {type: array, items: %1$s}]}, any: {anyOf: [%1$s]}, all: {allOf: [%1$s]}}}
                """.formatted(URL));

        assertThat(schemas(document)).containsOnlyKeys("All", "GetTaskAnswer", "One");
        assertThat(Documents.schema(document, "One").getExtensions()).containsEntry("x-one-or-many", true);
        assertThat(reference(document, "GetTaskAnswer", "any")).isEqualTo("#/components/schemas/All");
    }

    @Test
    void objectsWithoutPropertiesStayAsTheyAre() {
        OpenAPI document = Documents.answering("{type: object, additionalProperties: {type: string}}");

        assertThat(SpecRepair.repair(document).repairs()).isEmpty();
    }

    private static OpenAPI repaired(String answer) {
        OpenAPI document = Documents.answering(answer);
        SpecRepair.repair(document);
        return document;
    }

    @SuppressWarnings("rawtypes") // as the library declares it
    private static Map<String, Schema> schemas(OpenAPI document) {
        return document.getComponents().getSchemas();
    }

    private static Schema<?> property(OpenAPI document, String schema, String property) {
        return requireNonNull(Documents.schema(document, schema).getProperties().get(property));
    }

    private static String reference(OpenAPI document, String schema, String property) {
        return property(document, schema, property).get$ref();
    }
}
