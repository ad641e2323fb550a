package dev.reelay.generator.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openapitools.codegen.DefaultGenerator;
import org.openapitools.codegen.config.CodegenConfigurator;

/** A relay's own export goes through the first stage as it is. */
class RawExportTest {
    private static final Path EXPORT =
            Path.of(System.getProperty("basedir", "."), "src/test/resources/exports/luma-get-task.yaml");

    @TempDir
    Path folder;

    @Test
    void exportBecomesRecordsAndAList() throws Exception {
        CodegenConfigurator configurator = new CodegenConfigurator()
                .setGeneratorName("reelay-records")
                .setInputSpec(EXPORT.toString())
                .setOutputDir(folder.toString())
                .setModelPackage("dev.example.raw")
                .setApiPackage("dev.example.raw")
                .addAdditionalProperty("apiName", "RawApi");

        new DefaultGenerator().opts(configurator.toClientOptInput()).generate();

        Map<String, String> sources = Pipeline.sources(folder.resolve("src/main/java"));
        assertThat(sources)
                .containsKeys(
                        "dev/example/raw/Video.java", "dev/example/raw/Thumbnail.java", "dev/example/raw/RawApi.java");
        assertThat(sources.get("dev/example/raw/RawApi.java"))
                .contains("getLumaGenerationsByTaskId(@Path(\"task_id\") String taskId)")
                .doesNotContain("Authorization");
        assertThat(String.join("", sources.values()))
                .doesNotContain("@RequiredOnWrite @Json")
                .doesNotContain("ModelNull");
        assertThat(Files.readString(folder.resolve("repairs.json"))).contains("\"rule\"", "\"pointer\"");
    }
}
