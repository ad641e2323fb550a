package dev.reelay.generator.openapi.repair;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.servers.Server;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Each rule alone. */
class RulesTest {
    @Test
    void ignoredHeaderParametersGo() {
        OpenAPI document = Documents.document("""
                paths:
                  /tasks:
                    parameters:
                      - {name: accept, in: header, schema: {type: string}}
                    get:
                      operationId: getTasks
                      parameters:
                        - {name: Authorization, in: header, example: Bearer sk-secret, schema: {type: string, default: sk-secret}}
                        - {name: X-Trace, in: header, schema: {type: string}}
                        - {name: accept, in: query, schema: {type: string}}
                        - {$ref: '#/components/parameters/Type'}
                      responses: {'200': {description: ok}}
                components: {parameters: {Type: {name: Content-Type, in: header, schema: {type: string}}}}
                """);
        RepairLog log = log(new HeaderParameters(), document);

        assertThat(Documents.get(document, "/tasks").getParameters())
                .extracting(Parameter::getName)
                .containsExactlyInAnyOrder("X-Trace", "accept");
        assertThat(log.repairs()).hasSize(3).allSatisfy(repair -> {
            assertThat(repair.rule()).isEqualTo("header-parameter");
            assertThat(repair.toString()).doesNotContain("secret");
        });
    }

    @Test
    void parametersThatReferToIgnoredHeadersGo() {
        OpenAPI document = Documents.document("paths: {/tasks: {get: {responses: {'200': {description: ok}}}}}");
        document.setComponents(new Components()
                .addParameters("Type", new Parameter().in("header").name("Content-Type")));
        Documents.get(document, "/tasks").addParametersItem(new Parameter().$ref("#/components/parameters/Type"));
        log(new HeaderParameters(), document);

        assertThat(Documents.get(document, "/tasks").getParameters()).isEmpty();
    }

    @Test
    void operationIsNamedAfterMethodAndPath() {
        OpenAPI document = Documents.document("""
                paths:
                  /luma/generations/{task_id}/download_video_url:
                    get:
                      parameters: [{name: task_id, in: path, required: true, schema: {type: string}}]
                      responses: {'200': {description: ok}}
                """);
        RepairLog log = log(new OperationIds(), document);

        assertThat(log.repairs()).singleElement().satisfies(repair -> {
            assertThat(repair.pointer())
                    .isEqualTo("/paths/~1luma~1generations~1{task_id}~1download_video_url/get/operationId");
            assertThat(repair.before().isNull()).isTrue();
            assertThat(repair.after().asText()).isEqualTo("getLumaGenerationsByTaskIdDownloadVideoUrl");
        });
    }

    @Test
    void operationsThatWouldShareANameAreNumbered() {
        OpenAPI document = Documents.document("""
                paths:
                  /a-b: {get: {responses: {'200': {description: ok}}}}
                  /a_b: {get: {responses: {'200': {description: ok}}}}
                """);
        log(new OperationIds(), document);

        assertThat(Documents.get(document, "/a-b").getOperationId()).isEqualTo("getAB");
        assertThat(Documents.get(document, "/a_b").getOperationId()).isEqualTo("getAB2");
    }

    @Test
    void identifierOfTwoOperationsStaysWithTheFirst() {
        OpenAPI document = Documents.document("""
                paths:
                  /b: {get: {operationId: make-video, responses: {'200': {description: ok}}}}
                  /a: {get: {operationId: makeVideo, responses: {'200': {description: ok}}}}
                """);
        RepairLog log = log(new OperationIds(), document);

        assertThat(Documents.get(document, "/a").getOperationId()).isEqualTo("makeVideo");
        assertThat(Documents.get(document, "/b").getOperationId()).isEqualTo("getB");
        assertThat(log.repairs())
                .singleElement()
                .satisfies(repair -> assertThat(repair.before().asText()).isEqualTo("make-video"));
    }

    @Test
    void serverIsNamedAfterItsHost() {
        assertThat(names("https://www.anyapi.vip", "https://api.gpt.ge/pro", "http://127.0.0.1:8080", "/relative"))
                .containsExactly("anyapi", "gpt", "127-0-0-1", null);
    }

    @Test
    void serverWithVariablesIsNamedAfterTheirDefaults() {
        OpenAPI document = Documents.document("paths: {}");
        document.setServers(Documents.parse("""
                openapi: 3.0.3
                info: {title: Sample, version: '1'}
                servers: [{url: 'https://{host}/v1', variables: {host: {default: relay.example}}}]
                paths: {}
                """).getServers());
        log(new ServerNames(), document);

        assertThat(document.getServers().get(0).getExtensions()).containsEntry("x-relay", "relay");
    }

    @Test
    void serversThatWouldShareANameGetLongerOnes() {
        assertThat(names("https://api.relay.vip", "https://api.relay.ai", "https://a.example/x", "https://a.example/y"))
                .containsExactly("api-relay-vip", "api-relay-ai", "a-example-x", "a-example-y");
    }

    @Test
    void nameThatAServerHasAlreadyIsNotGivenAgain() {
        OpenAPI document = Documents.document("paths: {}");
        document.addServersItem(new Server().url("https://www.relay.vip"));
        log(new ServerNames(), document);

        assertThat(document.getServers())
                .extracting(server -> server.getExtensions().get("x-relay"))
                .containsExactly("relay", "www-relay-vip");
    }

    @Test
    void serversThatCannotBeToldApartAreNumbered() {
        assertThat(names("https://relay.example/", "http://relay.example"))
                .containsExactly("relay-example-1", "relay-example-2");
    }

    @Test
    void blankTitleBecomesTheNamesOfTheRelays() {
        OpenAPI document = Documents.document("paths: {}");
        document.addServersItem(new Server().url("https://a.example").extensions(Map.of("x-relay", "a")));
        document.getInfo().setTitle(" ");
        RepairLog log = log(new Title(), document);

        assertThat(document.getInfo().getTitle()).isEqualTo("a, relay");
        assertThat(log.summary()).hasValue("1 repair: 1 title filled in");
    }

    @Test
    void nullTypeBecomesAnyJson() {
        RepairLog log = new RepairLog();
        OpenAPI document =
                Documents.answering("{type: object, properties: {liked: {type: 'null', description: Liked}}}", log);

        assertThat(log.repairs()).singleElement().satisfies(repair -> {
            assertThat(repair.rule()).isEqualTo("null-type");
            assertThat(repair.pointer()).endsWith("/schema/properties/liked");
        });
        assertThat(Documents.json(document)).contains("\"liked\" : {\n").doesNotContain("null");
    }

    @Test
    void answersRequireNothingAndRequestsWhatTheySay() {
        OpenAPI document = Documents.document("""
                paths:
                  /tasks:
                    post:
                      operationId: submitTask
                      requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Body'}}}}
                      responses:
                        '200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/Task'}}}}
                components:
                  schemas:
                    Body: {type: object, required: [prompt], properties: {prompt: {type: string}, frame: {$ref: '#/components/schemas/Frame'}}}
                    Frame: {type: object, required: [url], properties: {url: {type: string}}}
                    Task:
                      type: object
                      required: [state, id]
                      properties:
                        id: {type: string}
                        state: {type: string}
                        frame: {$ref: '#/components/schemas/Frame'}
                        video: {allOf: [{$ref: '#/components/schemas/Video'}]}
                    Video: {type: object, required: [url], properties: {url: {type: string}}}
                """);
        RepairLog log = log(new RequiredOnRead(), document);

        assertThat(log.repairs())
                .extracting(Repair::pointer)
                .containsExactly("/components/schemas/Task/required", "/components/schemas/Video/required");
        assertThat(log.repairs().get(0).before()).hasToString("[\"id\",\"state\"]");
        assertThat(Documents.schema(document, "Task").getRequired()).isNull();
        assertThat(Documents.schema(document, "Body").getRequired()).isEqualTo(List.of("prompt"));
    }

    private static List<Object> names(String... urls) {
        OpenAPI document = Documents.document("paths: {}");
        document.setServers(
                Arrays.stream(urls).map(url -> new Server().url(url)).toList());
        log(new ServerNames(), document);
        return document.getServers().stream()
                .map(server -> server.getExtensions() == null
                        ? null
                        : server.getExtensions().get("x-relay"))
                .toList();
    }

    private static RepairLog log(RepairRule rule, OpenAPI document) {
        RepairLog log = new RepairLog(new SpecJson(document.getSpecVersion()));
        rule.repair(document, log);
        return log;
    }
}
