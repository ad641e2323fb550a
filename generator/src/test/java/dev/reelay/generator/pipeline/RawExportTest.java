package dev.reelay.generator.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.reelay.generator.openapi.RecordGenerator;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A relay's own export goes through the first stage as it is. */
class RawExportTest {
    private static final Path EXPORT =
            Path.of(System.getProperty("basedir", "."), "src/test/resources/exports/luma-get-task.yaml");

    @TempDir
    Path folder;

    @Test
    void exportBecomesRecordsAndAList() throws Exception {
        new RecordGenerator("dev.example.raw", "RawApi", folder).generate(List.of(EXPORT));

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
