package dev.reelay.generator.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a maintainer sees after an edit of the specification. */
class DrillsTest {
    @TempDir
    Path folder;

    private Pipeline mini() {
        return Pipeline.mini(folder);
    }

    @Test
    void unchangedCompiles() {
        assertThat(mini().errors()).isEmpty();
        assertThat(mini().compile().status()).isEqualTo(Compilation.Status.SUCCESS);
    }

    @Test
    void renamedPropertyIsAnErrorAtTheMappingsAnnotation() {
        List<String> errors = mini().spec(
                        "        prompt:\n          description: The text.",
                        "        prompt_text:\n          description: The text.")
                .errors();

        assertThat(errors)
                .anySatisfy(error -> assertThat(error)
                        .startsWith("@Read(field = ModelField.PROMPT, from = \"request.prompt\"), | ")
                        .contains("no property \"request.prompt\"")
                        .contains("did you mean \"request.prompt_text\"?"));
    }

    @Test
    void addedPropertyIsAnErrorThatNamesBothWaysToSettleIt() {
        List<String> errors = mini().spec(
                        "        width:\n",
                        "        height:\n          description: In pixels.\n          type: integer\n        width:\n")
                .errors();

        assertThat(errors)
                .singleElement()
                .satisfies(error -> assertThat(error)
                        .contains("\"video.height\"")
                        .contains("@Read(field = …, from = \"video.height\")")
                        .contains("keeps = \"video.height\""));
    }

    @Test
    void addedStatusWordNeedsNoJava() {
        Map<String, String> before = mini().generate();
        Pipeline edited = mini().spec(
                        "            waiting: PENDING\n",
                        "            waiting: PENDING\n            queued: PENDING\n");

        assertThat(edited.errors()).isEmpty();
        assertThat(edited.generate().keySet()).isEqualTo(before.keySet());
    }

    @Test
    void removedOperationIsAnErrorAtTheOperation() {
        String mini = Pipeline.resource("/mini/mini.yaml");
        String link = mini.substring(mini.indexOf("  /tasks/{task_id}/link:"), mini.indexOf("  /money:"));

        assertThat(mini().spec(link, "").errors())
                .singleElement()
                .satisfies(error -> assertThat(error)
                        .startsWith("@Call(operation = Operation.VIDEO_URL, method = \"getLink\", result = \"url\") | ")
                        .contains("no operation \"getLink\"")
                        .contains("did you mean \"getTask\"?"));
    }

    @Test
    void removedSchemaTakesItsClassAway() {
        assertThat(mini().generate()).containsKey("dev/example/mini/wire/Link.java");
        String mini = Pipeline.resource("/mini/mini.yaml");
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
