package dev.reelay.cli.command;

import static dev.reelay.cli.Cli.cli;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompletionCommandTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "reelay do, download doctor",
        "reelay get -p '', dreammachine kling luma lumalabs minimax newapi runway videos",
        "reelay decode -p l, luma lumalabs",
        "reelay get --relay x, xuedingmao"
    })
    void completesInBash(String line, String expected) throws Exception {
        Path script = Files.writeString(
                folder.resolve("completion.bash"),
                cli().run("completion").done().out());
        String[] words = line.replace("''", "\u0000").split(" ", -1);
        StringBuilder array = new StringBuilder();
        for (String word : words) {
            array.append('"').append(word.replace("\u0000", "")).append("\" ");
        }

        Process bash = new ProcessBuilder(
                        "bash",
                        "-c",
                        "source '" + script + "'; COMP_WORDS=(" + array + "); COMP_CWORD=" + (words.length - 1)
                                + "; _complete_reelay 2>/dev/null; echo \"${COMPREPLY[@]}\"")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();

        assertThat(new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip())
                .isEqualTo(expected);
    }
}
