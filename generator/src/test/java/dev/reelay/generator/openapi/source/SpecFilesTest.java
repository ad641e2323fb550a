package dev.reelay.generator.openapi.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import dev.reelay.generator.openapi.RecordGenerator;
import dev.reelay.generator.openapi.repair.Repair;
import dev.reelay.generator.openapi.repair.RepairLog;
import io.swagger.v3.core.util.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is read from files, and what is said of those that cannot be. */
class SpecFilesTest {
    private static final String GOOD = """
            openapi: 3.0.3
            info:
              title: Sample
              version: '1'
            paths:
              /tasks:
                get:
                  operationId: getTask
                  description: Fetches it.
                  responses:
                    '200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/Task'}}}}
            components:
              schemas:
                Task:
                  type: object
                  properties:
                    id: {type: string}
                    state: {type: string}
            """;

    @TempDir
    Path folder;

    private final RepairLog log = new RepairLog();

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private JsonNode read(String text) throws IOException {
        return read(write("spec.yaml", text));
    }

    private JsonNode read(Path... files) {
        return Json.mapper().valueToTree(RecordGenerator.read(List.of(files), log));
    }

    private static JsonNode schema(JsonNode document, String name) {
        return document.path("components").path("schemas").path(name);
    }

    private static List<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static List<String> properties(JsonNode document, String schema) {
        return names(schema(document, schema).path("properties"));
    }

    /** What is said of documents that cannot be read, with the names of the files alone. */
    private String mistake(Path... files) {
        SpecException e = catchThrowableOfType(SpecException.class, () -> read(files));
        assertThat(e).as("an error").isNotNull();
        assertThat(e.getStackTrace()).isEmpty();
        return String.valueOf(e.getMessage()).replace(folder + "/", "");
    }

    private String mistake(String text) throws IOException {
        return mistake(write("spec.yaml", text));
    }

    @Test
    void mistakesAreSaidInOneLineWhereTheyStand() throws IOException {
        assertThat(mistake(GOOD.replace("  version:", "   version:")))
                .isEqualTo(
                        "spec.yaml:4:11: a colon where no name can stand: put the text in quotes, or give the line the"
                                + " indentation of its neighbours");
        assertThat(mistake(GOOD.replace("    get:", "   post: {}\n    get:")))
                .startsWith("spec.yaml:")
                .contains("indentation");
        assertThat(mistake(GOOD + "paths: {}\n"))
                .isEqualTo("spec.yaml:19:1: \"paths\" stands here a second time, after line 6: keep one, or mend its"
                        + " indentation");
        assertThat(mistake(GOOD.replace("schemas/Task'", "schemas/Tusk'")))
                .isEqualTo("spec.yaml:11:78: there is no #/components/schemas/Tusk");
        assertThat(mistake("a: b")).startsWith("spec.yaml:1:1: this is no OpenAPI 3 document");
        assertThat(mistake("swagger: '2.0'")).startsWith("spec.yaml:1:10: this is Swagger 2.0");
        assertThat(mistake("- a")).startsWith("spec.yaml:1:1: ");
        assertThat(mistake("")).startsWith("spec.yaml:1:1: ");
        assertThat(mistake("{\"openapi\": \"3.0.3\",\n \"paths\": {]}")).startsWith("spec.yaml:2:");
        assertThat(mistake("openapi: 3.0.3\npaths:\n\t/a: {}\n")).startsWith("spec.yaml:3:1: a tab");
        assertThat(mistake("""
                openapi: 3.0.1
                info:
                title: ''
                paths:
                /tasks:
                get:
                summary: a
                responses:
                '200':
                summary: ''
                """)).contains("lost its indentation");
        assertThat(mistake("openapi: 3.0.3\npaths: {/a: [1]}\n"))
                .isEqualTo("spec.yaml:2:13: \"/a\" must be an object with an operation for each method");
    }

    @Test
    void allMistakesOfReferencesAreSaidAtOnce() throws IOException {
        String text = GOOD.replace("schemas/Task'", "schemas/Tusk'")
                .replace("id: {type: string}", "id: {$ref: 'more.yaml#/Id'}");

        assertThat(mistake(text).lines())
                .containsExactly(
                        "spec.yaml:11:78: there is no #/components/schemas/Tusk",
                        "spec.yaml:17:20: there is no file more.yaml beside this document");
    }

    @Test
    void repairsAreListedThoughTheRestFails() throws IOException {
        Path file =
                write("spec.yaml", GOOD.replace("Fetches it.", "Fetches: it.").replace("Task'", "Tusk'"));
        Path output = folder.resolve("out");
        assertThatExceptionOfType(SpecException.class)
                .isThrownBy(() -> new RecordGenerator("dev.example", "Api", output).generate(List.of(file)));

        assertThat(output.resolve("repairs.json")).content().contains("quoted-text", "spec.yaml:9");
        assertThat(output).isDirectoryNotContaining(path -> path.toString().endsWith("src"));
    }

    @Test
    void proseWithColonsIsQuoted() throws IOException {
        JsonNode document = read(GOOD.replace("Fetches it.", "Fetches: it's one of: a, b\n        and so: on"));

        assertThat(document.at("/paths/~1tasks/get/description").asText())
                .isEqualTo("Fetches: it's one of: a, b and so: on");
        assertThat(log.repairs())
                .filteredOn(repair -> repair.rule().equals("quoted-text"))
                .hasSize(1);
    }

    @Test
    void wordsOfYamlAreTexts() throws IOException {
        JsonNode document =
                read(GOOD.replace("state: {type: string}", "state: {type: string, enum: [on, no, y, 1.10]}"));

        assertThat(schema(document, "Task")
                        .at("/properties/state/x-listed-words")
                        .toString())
                .isEqualTo("[\"on\",\"no\",\"y\",\"1.10\"]");
    }

    @Test
    void anchorsAndMergesAreFollowed() throws IOException {
        JsonNode document =
                read(GOOD.replace("Task:\n", "Task: &task\n") + "    Other: {<<: *task, description: Another.}\n");

        assertThat(properties(document, "Other")).containsExactly("id", "state");
    }

    @Test
    void filesBesideTheDocumentAreFollowed() throws IOException {
        Files.createDirectory(folder.resolve("parts"));
        write("parts/shared.yaml", """
                Video: {type: object, properties: {url: {type: string}, owner: {$ref: '#/Owner'}}}
                Owner: {type: object, properties: {name: {type: string}}}
                Plain: {type: integer}
                """);
        JsonNode document = read(GOOD.replace(
                "id: {type: string}",
                "video: {$ref: 'parts/shared.yaml#/Video'}\n        count: {$ref: 'parts/shared.yaml#/Plain'}"));

        assertThat(names(document.at("/components/schemas"))).containsExactlyInAnyOrder("Owner", "Task", "Video");
        assertThat(schema(document, "Task").at("/properties/count/type").asText())
                .isEqualTo("integer");
    }

    @Test
    void pagesMakeOneDocument() throws IOException {
        String page = """
                # %1$s

                ## OpenAPI Specification

                ```yaml
                openapi: 3.0.1
                info: {title: '', version: 1.0.0}
                paths:
                  /jobs%2$s:
                    %3$s:
                      summary: Does it: %1$s
                      responses:
                        '200':
                          description: ''
                          content:
                            application/json:
                              schema: {$ref: '#/components/schemas/Job'}
                components:
                  schemas:
                    Job: {type: object, properties: {%4$s: {type: string}}}
                ```

                More: [text](x).
                """;
        List<Path> pages = List.of(
                write("make.md", page.formatted("Make", "", "post", "id")),
                write("get.md", page.formatted("Get", "/{id}", "get", "id")),
                write("list.md", page.formatted("List", "", "get", "rows")));

        JsonNode document = read(pages.toArray(Path[]::new));

        assertThat(names(document.path("paths"))).containsExactly("/jobs", "/jobs/{id}");
        assertThat(names(document.at("/components/schemas"))).containsExactly("Job", "Job2");
        assertThat(log.repairs())
                .filteredOn(repair -> repair.rule().equals("quoted-text"))
                .extracting(Repair::pointer)
                .satisfiesExactly(
                        one -> assertThat(one).endsWith("get.md:11"),
                        two -> assertThat(two).endsWith("list.md:11"),
                        three -> assertThat(three).endsWith("make.md:11"));
    }

    @Test
    void pagesThatContradictEachOtherAreRefused() throws IOException {
        Path one = write("one.yaml", GOOD);
        Path other = write("other.yaml", GOOD.replace("Fetches it.", "Fetches another."));

        assertThat(mistake(one, other))
                .isEqualTo(
                        "other.yaml:8:7: GET /tasks is described a second time, and otherwise than in one.yaml: remove"
                                + " one with an overlay");
        assertThat(read(one, one).path("paths")).hasSize(1);
    }

    private String overlaid(String overlay) throws IOException {
        write("spec.overlay.yaml", "overlay: 1.0.0\ninfo: {title: Ours, version: '1'}\nactions:\n" + overlay);
        try {
            return properties(read(GOOD), "Task").toString();
        } catch (SpecException e) {
            return String.valueOf(e.getMessage()).replace(folder + "/", "");
        }
    }

    @Test
    void overlayChangesTheDocumentBeside() throws IOException {
        assertThat(overlaid("""
                  - target: $.components.schemas.Task.properties
                    description: What the vendor forgot.
                    update: {progress: {type: integer}}
                  - target: $.components.schemas['Task'].properties.id
                    remove: true
                  - target: $.paths.*[?(@.operationId == 'getTask')]
                    update: {description: Ours}
                  - target: $..[?@.operationId == 'getTask']
                    update: {summary: Ours}
                """)).isEqualTo("[state, progress]");
        assertThat(read(GOOD).at("/paths/~1tasks/get/description").asText()).isEqualTo("Ours");
        assertThat(read(GOOD).at("/paths/~1tasks/get/summary").asText()).isEqualTo("Ours");
    }

    @Test
    void mistakesOfOverlaysAreSaidInTheOverlay() throws IOException {
        assertThat(overlaid("  - target: $.components.schemas.Tusk\n    remove: true\n"))
                .isEqualTo(
                        "spec.overlay.yaml:4:13: \"$.components.schemas.Tusk\" selects nothing in spec.yaml: mend the"
                                + " path or drop the action");
        assertThat(overlaid("  - target: $.components[\n    remove: true\n"))
                .startsWith("spec.overlay.yaml:4:13: \"$.components[\" is no JSONPath: ");
        assertThat(overlaid("  - target: $.paths\n    upsert: {}\n"))
                .startsWith("spec.overlay.yaml:5:13: an action has no \"upsert\"");
        assertThat(overlaid("  - target: $.paths\n")).startsWith("spec.overlay.yaml:4:5: the action does nothing");
        assertThat(overlaid("  - update: {}\n")).startsWith("spec.overlay.yaml:4:5: the action has no target");
        assertThat(overlaid("  - target: $.info.title\n    update: x\n"))
                .startsWith("spec.overlay.yaml:4:13: the target selects a single value");
        assertThat(overlaid("  - target: $.paths\n    update: x\n")).startsWith("spec.overlay.yaml:5:13: ");
        assertThat(overlaid("  - target: $.components.schemas.Task.properties\n    update: {a: {$ref: '#/nowhere'}}\n"))
                .isEqualTo("spec.overlay.yaml:5:24: there is no #/nowhere");
    }
}
