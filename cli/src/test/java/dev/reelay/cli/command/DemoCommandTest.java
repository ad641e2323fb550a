package dev.reelay.cli.command;

import static dev.reelay.cli.Cli.cli;
import static org.assertj.core.api.Assertions.assertThat;

import dev.reelay.cli.CliResult;
import dev.reelay.testkit.DocumentedRelay;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class DemoCommandTest {
    @TempDir
    private Path folder;

    @Test
    void makesAVideoAtEachDocumentedRelay() {
        CliResult result = cli().in(folder).run("demo", "--quiet").done();

        assertThat(result.err()).isEmpty();
        assertThat(result.out().lines()).hasSize(DocumentedRelay.values().length + 2);
        for (DocumentedRelay documented : DocumentedRelay.values()) {
            String relay = documented.place();
            assertThat(result.out()).containsPattern(relay + " +COMPLETED  .*reelay-demo/" + relay + ".mp4");
            assertThat(folder.resolve("reelay-demo/" + relay + ".mp4")).isNotEmptyFile();
        }
    }

    @Test
    void theTableFitsANarrowTerminal() {
        CliResult result = cli().in(folder).terminal(80).run("demo", "--quiet").done();

        assertThat(result.out().lines())
                .hasSize(DocumentedRelay.values().length + 2)
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
        assertThat(result.out()).contains("xuedingmao", "COMPLETED");
    }

    @Test
    void aFileIsNoFolder() throws Exception {
        Files.writeString(folder.resolve("existing.mp4"), "mine");

        assertThat(cli().in(folder).run("demo", "-o", "existing.mp4").failed(2).err())
                .contains("existing.mp4 is no folder");
    }

    @Test
    void printsJsonAndSavesWhereItIsTold() {
        CliResult result = cli().in(folder).run("demo", "--json", "-o", "a/b").done();

        assertThat(result.objects())
                .hasSize(DocumentedRelay.values().length)
                .allSatisfy(json -> assertThat(json.get("state")).isEqualTo("COMPLETED"));
        assertThat(result.err()).contains("reelay: anyapi COMPLETED after ", "the videos are in ");
        assertThat(folder.resolve("a/b/rixapi.mp4")).isNotEmptyFile();
    }
}
