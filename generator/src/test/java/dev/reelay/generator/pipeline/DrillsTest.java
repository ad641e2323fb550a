package dev.reelay.generator.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a maintainer sees after an edit of the specification. */
@Execution(ExecutionMode.CONCURRENT)
class DrillsTest {
    private static final String STATE = "          description: How far it is.\n          type: string\n";

    @TempDir
    Path folder;

    private Pipeline mini() {
        return Pipeline.mini(folder);
    }

    @Test
    void unchangedCompiles() {
        assertThat(mini().compile().status()).isEqualTo(Compilation.Status.SUCCESS);
    }

    @Test
    void renamedPropertyIsAnErrorAtItsRead() {
        Pipeline edited = mini().spec("        seconds_left:\n", "        secs_left:\n");

        assertThat(edited.errors())
                .singleElement()
                .asString()
                .startsWith("@Read(to = \"estimatedWait\", from = \"seconds_left\")")
                .contains("[R201] the specification has no property \"seconds_left\"")
                .contains("did you mean \"secs_left\"?");
    }

    @Test
    void whatNothingReadsIsSuggestedBeforeWhatLooksMoreAlike() {
        Pipeline edited = mini().spec(
                        "        labels:\n",
                        "        label:\n          description: One.\n          type: string\n        labellss:\n")
                .mapping("extras = {", "extras = {\"label\", ");

        assertThat(edited.errors())
                .singleElement()
                .asString()
                .contains("[R201]", "no property \"labels\"", "did you mean \"labellss\"?");
    }

    @Test
    void whatIsNothingAlikeIsNotSuggested() {
        assertThat(mini().spec("        seconds_left:\n", "        eta:\n").errors())
                .hasSize(2)
                .anySatisfy(error -> assertThat(error)
                        .contains("[R201]", "\"seconds_left\"); there are: attempts, ")
                        .doesNotContain("did you mean"))
                .anySatisfy(error -> assertThat(error).contains("[R207]", "\"eta\""));
    }

    @Test
    void addedPropertyIsAnErrorThatNamesBothWaysToSettleIt() {
        Pipeline edited = mini().spec(
                        "        width:\n",
                        "        fps:\n          description: A second.\n          type: integer\n        width:\n");

        assertThat(edited.errors())
                .singleElement()
                .asString()
                .startsWith("record = Task.class, | [R207]")
                .contains("\"video.fps\"", "from = \"video.fps\"", "extras = \"video.fps\"");
    }

    @Test
    void addedPartOfTheModelNeedsNoLine() {
        Pipeline edited = mini().spec(
                        "        width:\n",
                        "        height:\n          description: In pixels.\n          type: integer\n        width:\n");

        assertThat(edited.errors()).isEmpty();
        assertThat(GoldenTest.generatedSources(edited.compile()).get("dev/example/mini/MiniDecoder.java"))
                .contains("draft.video().height(inVideo, \"height\", video.height());");
    }

    @Test
    void textThatBecomesAnObjectIsAnErrorAtItsRead() {
        Pipeline edited = mini().spec(STATE, "          $ref: '#/components/schemas/Link'\n");

        assertThat(edited.errors())
                .singleElement()
                .asString()
                .startsWith("@Read(to = \"state\", from = \"state\"),")
                .contains("[R204] \"state\" holds an object, but state takes a text or a number");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "          enum: [waiting, DONE, in-queue, broken]\n",
                "          format: date-time\n",
                "          nullable: true\n"
            })
    void refinedTextBuilds(String refinement) {
        assertThat(mini().spec(STATE, STATE + refinement).errors()).isEmpty();
    }

    @Test
    void listedWordWithoutMeaningIsAnErrorAtTheStatesRead() {
        assertThat(mini().spec(STATE, STATE + "          enum: [waiting, dreaming-on]\n")
                        .errors())
                .singleElement()
                .asString()
                .startsWith("@Read(to = \"state\", from = \"state\"),")
                .contains("[R208]", "\"dreaming-on\"", "@StateWords(means = GenerationState.…");
    }

    @Test
    void wordOfAnotherPropertyNeedsNoMeaning() {
        String attempts = "          description: A name that Java reserves.\n          type: string\n";

        assertThat(mini().spec(attempts, attempts + "          enum: [first, second]\n")
                        .errors())
                .isEmpty();
    }

    @Test
    void oneOfObjectsIsReadAsTheirUnion() {
        Pipeline edited = mini().spec(
                        "        request:\n          $ref: '#/components/schemas/Request'\n",
                        "        request:\n          oneOf:\n            - $ref: '#/components/schemas/Request'\n"
                                + "            - $ref: '#/components/schemas/Frame'\n")
                .mapping("extras = {", "extras = {\"request.*\", ");

        assertThat(edited.errors()).isEmpty();
    }

    @Test
    void oneOfDifferentKindsSaysSoOnce() {
        Pipeline edited = mini().spec(
                        "        request:\n          $ref: '#/components/schemas/Request'\n",
                        "        request:\n          oneOf:\n            - $ref: '#/components/schemas/Request'\n"
                                + "            - type: string\n");

        assertThat(edited.errors())
                .singleElement()
                .asString()
                .startsWith("@Read(to = \"prompt\", from = \"request.prompt\"),")
                .contains("[R202] \"request.prompt\" goes on below \"request\", which is any JSON (a oneOf of different"
                        + " kinds, or an object without properties) in the specification:"
                        + " read \"request\" itself, or describe it as an object in an overlay");
    }

    @Test
    void eitherAnObjectOrNullIsTheObject() {
        Pipeline edited = mini().spec("openapi: 3.0.3", "openapi: 3.1.0")
                .spec("          nullable: true\n          allOf:", "          allOf:")
                .spec(
                        "        request:\n          $ref: '#/components/schemas/Request'\n",
                        "        request:\n          anyOf:\n            - $ref: '#/components/schemas/Request'\n"
                                + "            - type: 'null'\n");

        assertThat(edited.errors()).isEmpty();
    }

    @Test
    void namesThatDifferInTheirSpellingAloneNeverPointIntoGeneratedCode() {
        Pipeline edited = mini().spec(
                        "        seconds_left:\n",
                        "        secondsLeft:\n          description: The same.\n          type: number\n        seconds_left:\n");

        assertThat(edited.errors())
                .singleElement()
                .asString()
                .startsWith("record = Task.class, | [R207]")
                .contains("\"secondsLeft\"");
    }

    @Test
    void requiredHeaderSaysHowToFillIt() {
        Pipeline edited = mini().spec(
                        "      summary: Submits a task.\n",
                        "      summary: Submits a task.\n      parameters:\n        - name: X-Mini-Version\n          in: header\n"
                                + "          required: true\n          schema:\n            type: string\n");

        assertThat(edited.errors())
                .singleElement()
                .asString()
                .startsWith("method = \"submitTask\",")
                .contains("[R312]", "@Constant(to = \"X-Mini-Version\", value = \"…\")");
    }

    @Test
    void pathThatNoLayerHasIsLookedForInTheRecord() {
        Pipeline layered = mini().mapping("envelope = \"data\",", "envelope = \"data\", layers = \"request\",");

        assertThat(layered.errors()).isEmpty();
        assertThat(layered.mapping("from = \"request.prompt\"", "from = \"prompt\"")
                        .errors())
                .isEmpty();
        assertThat(layered.mapping("from = \"request.prompt\"", "from = \"promt\"")
                        .errors())
                .singleElement()
                .asString()
                .contains("no property \"request.promt\"", "did you mean \"request.prompt\"?");
    }

    @Test
    void optionalHeaderNeedsNothing() {
        Pipeline edited = mini().spec(
                        "      summary: Submits a task.\n",
                        "      summary: Submits a task.\n      parameters:\n        - name: X-Mini-Version\n          in: header\n"
                                + "          schema:\n            type: string\n");

        assertThat(edited.errors()).isEmpty();
    }

    @Test
    void removedOperationIsAnErrorAtTheOperation() {
        String mini = Pipeline.resource("/fixtures/mini/mini.yaml");
        String link = mini.substring(mini.indexOf("  /tasks/{task_id}/link:"), mini.indexOf("  /money:"));

        assertThat(mini().spec(link, "").errors())
                .singleElement()
                .asString()
                .startsWith("@Call(operation = Operation.VIDEO_URL, method = \"getLink\", result = \"url\") | ")
                .contains("no operation \"getLink\"", "there are: extendTask, getMoney, getTask, ");
    }

    @Test
    void removedSchemaTakesItsClassAway() {
        assertThat(mini().generate()).containsKey("dev/example/mini/wire/Link.java");
        String mini = Pipeline.resource("/fixtures/mini/mini.yaml");
        String link = mini.substring(mini.indexOf("  /tasks/{task_id}/link:"), mini.indexOf("  /money:"));
        String schema = mini.substring(mini.indexOf("    Link:"), mini.indexOf("    SubmitBody:"));

        Map<String, String> after = mini().spec(link, "").spec(schema, "").generate();

        assertThat(after)
                .doesNotContainKey("dev/example/mini/wire/Link.java")
                .containsKey("dev/example/mini/wire/Task.java");
    }

    @Test
    void twoRunsGiveTheSameBytes(@TempDir Path other) {
        Compilation one = mini().compile();
        Compilation two = Pipeline.mini(other).compile();

        assertThat(Pipeline.mini(other).generate()).isEqualTo(mini().generate());
        assertThat(GoldenTest.generatedSources(two))
                .isEqualTo(GoldenTest.generatedSources(one))
                .isNotEmpty();
    }
}
