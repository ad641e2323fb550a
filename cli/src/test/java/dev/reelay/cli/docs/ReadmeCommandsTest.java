package dev.reelay.cli.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.reelay.cli.Cli;
import dev.reelay.cli.CliResult;
import dev.reelay.testkit.DocumentedRelay;
import dev.reelay.testkit.FakeRelay;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every command that the README shows does what it shows, at a simulated relay. */
class ReadmeCommandsTest {
    private static final Path README = Path.of("..", "README.md");
    private static final Pattern COMMAND = Pattern.compile("(?m)^(?:\\$ )?\\./reelay ([^#\n]*)");
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

    @TempDir
    Path folder;

    static List<String> commands() throws IOException {
        List<String> commands = new ArrayList<>();
        Matcher matcher = COMMAND.matcher(Files.readString(README));
        while (matcher.find()) {
            commands.add(matcher.group(1).strip());
        }
        assertThat(commands).hasSizeGreaterThanOrEqualTo(6);
        return commands;
    }

    @ParameterizedTest(name = "reelay {0}")
    @MethodSource("commands")
    void commandWorks(String command) throws IOException {
        Files.writeString(folder.resolve("answer.json"), "{\"id\":\"t1\",\"state\":\"completed\"}");
        try (FakeRelay relay = FakeRelay.start(DocumentedRelay.ANYAPI)) {
            String here = command.replace("--relay anyapi", "--base-url " + relay.baseUrl())
                    .replace("http://127.0.0.1:8931/anyapi", relay.baseUrl());

            CliResult result = Cli.cli()
                    .in(folder)
                    .variable("REELAY_API_KEY", relay.apiKey())
                    .run(words(here));

            assertThat(result.exit()).as("%s", result).isEqualTo(command.startsWith("get 1111") ? 4 : 0);
            if (command.contains("-o ")) {
                assertThat(folder.resolve(command.substring(command.indexOf("-o ") + 3)))
                        .isNotEmptyFile();
            }
        }
    }

    private static String[] words(String command) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(command);
        while (matcher.find()) {
            words.add(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
        }
        return words.toArray(String[]::new);
    }
}
