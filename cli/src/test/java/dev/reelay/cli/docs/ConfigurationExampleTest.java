package dev.reelay.cli.docs;

import static dev.reelay.cli.Cli.cli;
import static org.assertj.core.api.Assertions.assertThat;

import dev.reelay.cli.Cli;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The configuration file that the guide shows names the relays and keys that the guide says. */
class ConfigurationExampleTest {
    @TempDir
    Path folder;

    @Test
    void namesRelaysAndTheVariablesOfTheirKeys() throws IOException {
        String example = Page.all().stream()
                .filter(page -> page.name().equals("docs/command-line.md"))
                .flatMap(page -> page.blocks().stream())
                .filter(block -> block.language().equals("toml"))
                .map(block -> String.join("\n", block.lines()))
                .findFirst()
                .orElseThrow();
        Path file = Files.writeString(folder.resolve("config.toml"), example);
        Cli cli = cli().variable("REELAY_CONFIG", file.toString());

        assertThat(cli.run("get", "1").failed(3).err()).contains("ANYAPI_KEY");
        assertThat(cli.run("get", "1", "--relay", "office").failed(3).err()).contains("OFFICE_RELAY_KEY");
    }
}
