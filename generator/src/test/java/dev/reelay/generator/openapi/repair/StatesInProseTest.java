package dev.reelay.generator.openapi.repair;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.oas.models.OpenAPI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists of states in descriptions become dictionaries, and other prose does not. */
class StatesInProseTest {
    private static final String LIST = "\"state\": \"completed\" 枚举值: \"pending\", \"failed\"";
    private static final String STATE = "{type: object, properties: {id: {type: string}, state: {type: string}}}";
    private static final String TASK = "/paths/~1tasks/get/responses/200/content/application~1json/schema/properties/";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"state\": \"completed\" 枚举值: \"pending\", \"processing\", \"completed\", \"failed\"",
                "任务状态 state，可选值：pending、processing、completed、failed",
                "The `state` is one of pending, processing, completed, or failed.",
                "Words.\nstate: Enum: `PENDING` | `PROCESSING` | `COMPLETED` | `FAILED` | `SOMETHING`\nWords.",
            })
    void listBecomesADictionary(String prose) {
        RepairLog log = repaired(prose, Documents.answering(STATE));

        assertThat(log.repairs()).singleElement().satisfies(repair -> {
            assertThat(repair.pointer()).isEqualTo(TASK + "state/x-words");
            assertThat(repair.after())
                    .hasToString("{\"completed\":\"COMPLETED\",\"failed\":\"FAILED\","
                            + "\"pending\":\"PENDING\",\"processing\":\"PROCESSING\"}");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Fetches a task, which can be pending, completed or failed.",
                "state 枚举值: \"up\", \"down\"",
                "state 枚举值: \"success\", \"succeeded\"",
                "status 枚举值: \"pending\", \"failed\"",
                "枚举值: \"pending\", \"failed\"",
                "The state of the id is one of pending, failed.",
            })
    void otherProseBecomesNone(String prose) {
        assertThat(repaired(prose, Documents.answering(STATE)).repairs()).isEmpty();
    }

    @Test
    void outermostPropertyIsMeant() {
        RepairLog log = repaired(LIST, Documents.answering("""
                {type: object, properties: {state: {type: string},
                  data: {type: object, properties: {state: {type: string}}}}}
                """));

        assertThat(log.repairs()).extracting(Repair::pointer).containsExactly(TASK + "state/x-words");
    }

    @Test
    void propertyFurtherInIsMeantWhereItIsTheOnlyOne() {
        RepairLog log = repaired(LIST, Documents.answering("{type: object, properties: {data: %s}}".formatted(STATE)));

        assertThat(log.repairs()).extracting(Repair::pointer).containsExactly(TASK + "data/properties/state/x-words");
    }

    @Test
    void twoPropertiesAsFarOutAreAmbiguous() {
        RepairLog log = repaired(
                LIST, Documents.answering("{type: object, properties: {one: %1$s, other: %1$s}}".formatted(STATE)));

        assertThat(log.repairs()).isEmpty();
    }

    @Test
    void propertyThatIsNoTextIsNotMeant() {
        RepairLog log = repaired(LIST, Documents.answering("{type: object, properties: {state: {type: integer}}}"));

        assertThat(log.repairs()).isEmpty();
    }

    @Test
    void dictionaryOfTheAuthorStays() {
        OpenAPI document =
                Documents.answering("{type: object, properties: {state: {type: string, x-words: {done: COMPLETED}}}}");

        assertThat(repaired(LIST, document).repairs()).isEmpty();
    }

    @Test
    void listsOfSeveralDescriptionsAreJoined() {
        OpenAPI document = Documents.document("""
                paths:
                  /tasks:
                    get:
                      description: 'state 枚举值: pending, failed'
                      responses:
                        '200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/Task'}}}}
                components:
                  schemas:
                    Task: {type: object, properties: {state: {type: string, description: 'One of queued, completed.'}}}
                """);

        assertThat(log(document).repairs()).singleElement().satisfies(repair -> {
            assertThat(repair.pointer()).isEqualTo("/components/schemas/Task/properties/state/x-words");
            assertThat(List.copyOf(repair.after().properties()).stream().map(Map.Entry::getKey))
                    .containsExactly("completed", "failed", "pending", "queued");
        });
    }

    private static RepairLog repaired(String prose, OpenAPI document) {
        Documents.get(document, "/tasks").setDescription(prose);
        return log(document);
    }

    private static RepairLog log(OpenAPI document) {
        RepairLog log = new RepairLog(new SpecJson(document.getSpecVersion()));
        new StatesInProse().repair(document, log);
        return log;
    }
}
