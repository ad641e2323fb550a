package dev.reelay.generator.openapi.repair;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.swagger.v3.oas.models.OpenAPI;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openapitools.codegen.ClientOptInput;
import org.openapitools.codegen.DefaultGenerator;
import org.openapitools.codegen.languages.JavaClientCodegen;

/** A raw export becomes a document to generate from, and a good document stays as it is. */
class SpecRepairTest {
    private static final Path GOLDEN = Documents.EXPORT.resolveSibling("luma-get-task.repairs.json");
    private static final Path SEVERAL = Documents.EXPORT.resolveSibling("several-operations.yaml");
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    @Test
    void repairsOfTheExportAreTheGoldenOnes(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("new/repairs.json");
        log(Documents.EXPORT).write(file);

        if (Boolean.getBoolean("golden.write")) {
            Files.copy(file, GOLDEN, StandardCopyOption.REPLACE_EXISTING);
        }
        assertThat(file).hasSameTextualContentAs(GOLDEN);
    }

    @Test
    void summaryCountsTheRepairsOfTheExport() {
        assertThat(log(Documents.EXPORT).summary())
                .hasValue("34 repairs: 8 schemas named, 5 equal schemas merged, 3 header parameters removed, "
                        + "2 null types opened, 13 required lists dropped, "
                        + "1 operation named, 1 server named, 1 title filled in");
    }

    @Test
    void exportHasNamedSchemas() {
        OpenAPI document = Documents.read(Documents.EXPORT);
        SpecRepair.repair(document);

        assertThat(document.getComponents().getSchemas())
                .containsOnlyKeys(
                        "Artifact",
                        "GetLumaGenerationsByTaskIdAnswer",
                        "LastFrame",
                        "Palette",
                        "Request",
                        "Thumbnail",
                        "Video",
                        "VideoRaw");
    }

    @Test
    void nothingIsLeftForTheGeneratorToName(@TempDir Path folder) {
        OpenAPI document = Documents.read(Documents.EXPORT);
        SpecRepair.repair(document);
        Set<String> named = Set.copyOf(document.getComponents().getSchemas().keySet());
        JavaClientCodegen stock = new JavaClientCodegen();
        stock.setOutputDir(folder.toString());
        DefaultGenerator generator = new DefaultGenerator(true);
        generator.setGenerateMetadata(false);

        List<File> files = generator
                .opts(new ClientOptInput().openAPI(document).config(stock))
                .generate();

        assertThat(files)
                .filteredOn(file -> file.getParentFile().getName().equals("model"))
                .filteredOn(file -> !file.getName().startsWith("AbstractOpenApiSchema"))
                .extracting(file -> file.getName().replaceFirst("(Test)?\\.java$", ""))
                .hasSameElementsAs(named);
    }

    static Stream<Arguments> shuffles() {
        return LongStream.rangeClosed(1, 8)
                .boxed()
                .flatMap(seed -> Stream.of(Arguments.of(Documents.EXPORT, seed), Arguments.of(SEVERAL, seed)));
    }

    @ParameterizedTest
    @MethodSource("shuffles")
    void orderPlaysNoPart(Path export, long seed) throws IOException {
        OpenAPI document = Documents.read(export);
        RepairLog log = SpecRepair.repair(document);
        JsonNode original = YAML.readTree(Files.readString(export));
        String text = YAML.writeValueAsString(shuffled(original, new Random(seed)));
        assertThat(text).isNotEqualTo(YAML.writeValueAsString(original));

        OpenAPI shuffled = Documents.parse(text);
        RepairLog shuffledLog = SpecRepair.repair(shuffled);

        assertThat(shuffledLog.repairs()).isEqualTo(log.repairs());
        assertThat(Documents.json(shuffled)).isEqualTo(Documents.json(document));
    }

    @Test
    void schemasOfSeveralOperationsGetNames() {
        OpenAPI document = Documents.read(SEVERAL);
        RepairLog log = SpecRepair.repair(document);

        assertThat(document.getComponents().getSchemas().keySet())
                .containsExactlyInAnyOrder(
                        "DataOptions",
                        "Error",
                        "Fault",
                        "GetSunoTasksByTaskIdAnswer",
                        "GetSunoTasksByTaskIdAnswerData",
                        "GetTasksAnswerItem",
                        "GetTasksBody",
                        "Options",
                        "PostSunoSubmitAnswer200Json",
                        "PostSunoSubmitAnswer201Json",
                        "PostSunoSubmitAnswerData",
                        "PostSunoSubmitBody",
                        "Preview",
                        "Size",
                        "Video");
        assertThat(log.repairs().toString()).doesNotContain("sk-1234567890");
    }

    @ParameterizedTest
    @MethodSource("exports")
    void secondRepairHasNothingToDo(Path export) {
        OpenAPI document = Documents.read(export);
        SpecRepair.repair(document);
        String repaired = Documents.json(document);

        assertThat(SpecRepair.repair(document).repairs()).isEmpty();
        assertThat(Documents.json(document)).isEqualTo(repaired);
    }

    static Stream<Path> exports() {
        return Stream.of(Documents.EXPORT, SEVERAL);
    }

    @Test
    void laterOpenApiIsRepairedToo() {
        OpenAPI document = Documents.parse("""
                openapi: 3.1.0
                info: {title: '', version: '1'}
                servers: [{url: 'https://relay.example'}]
                paths:
                  /tasks:
                    get:
                      responses:
                        '200':
                          description: ok
                          content:
                            application/json:
                              schema:
                                type: object
                                required: [state]
                                properties:
                                  state: {type: [string, 'null']}
                                  video: {type: object, description: The video., properties: {url: {type: 'null'}}}
                """);
        RepairLog log = SpecRepair.repair(document);

        assertThat(log.summary())
                .hasValue("6 repairs: 2 schemas named, 1 required list dropped, "
                        + "1 operation named, 1 server named, 1 title filled in");
        assertThat(Documents.json(document)).contains("\"$ref\" : \"#/components/schemas/Video\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"luma.yaml", "dreammachine.yaml"})
    void ownSpecNeedsNoRepair(String name, @TempDir Path folder) throws IOException {
        OpenAPI document = Documents.read(Documents.BASE.resolve("../specs").resolve(name));
        String before = Documents.json(document);
        RepairLog log = SpecRepair.repair(document);
        log.write(folder.resolve("repairs.json"));

        assertThat(log.repairs()).isEmpty();
        assertThat(log.summary()).isEmpty();
        assertThat(folder.resolve("repairs.json")).content().isEqualToIgnoringNewLines("[ ]");
        assertThat(Documents.json(document)).isEqualTo(before);
    }

    @Test
    void repairPointsAtWhatWasThere() throws IOException {
        JsonNode export = YAML.readTree(Files.readString(Documents.EXPORT));

        assertThat(log(Documents.EXPORT).repairs())
                .filteredOn(repair -> repair.before().isObject())
                .hasSizeGreaterThan(15)
                .allSatisfy(repair -> assertThat(export.at(repair.pointer()).isObject())
                        .as(repair.pointer())
                        .isTrue());
    }

    @Test
    void emptyDocumentIsRepairedToo() {
        OpenAPI document = new OpenAPI();

        assertThat(SpecRepair.repair(document).summary()).hasValue("1 repair: 1 title filled in");
        assertThat(document.getInfo().getTitle()).isEqualTo("API");
    }

    private static RepairLog log(Path file) {
        RepairLog log = new RepairLog();
        SpecRepair.repair(Documents.read(file, log), log);
        return log;
    }

    private static JsonNode shuffled(JsonNode node, Random random) {
        if (node instanceof ObjectNode object) {
            List<Map.Entry<String, JsonNode>> members = new ArrayList<>(object.properties());
            Collections.shuffle(members, random);
            ObjectNode copy = YAML.createObjectNode();
            members.forEach(member -> copy.set(member.getKey(), shuffled(member.getValue(), random)));
            return copy;
        }
        if (node.isArray()) {
            var copy = YAML.createArrayNode();
            node.forEach(element -> copy.add(shuffled(element, random)));
            return copy;
        }
        return node;
    }
}
