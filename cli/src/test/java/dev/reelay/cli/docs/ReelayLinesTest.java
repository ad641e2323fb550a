package dev.reelay.cli.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.reelay.cli.Cli;
import dev.reelay.cli.CliResult;
import dev.reelay.testkit.FakeRelay;
import dev.reelay.testkit.script.Timeline;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every {@code reelay} command of the documentation does what it shows, at a simulated relay. */
@Execution(ExecutionMode.CONCURRENT)
class ReelayLinesTest {
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");
    private static final Pattern OUTPUT_FILE = Pattern.compile("-o (\\S+)");

    @TempDir
    Path folder;

    private final FakeRelay relay =
            FakeRelay.builder().timeline(Timeline.parse("completed")).start();

    @AfterEach
    void close() {
        relay.close();
    }

    static List<Example> examples() throws IOException {
        List<Example> examples = new ArrayList<>();
        for (Page page : Page.all()) {
            List<ShellLine> lines =
                    ShellLine.of(page).stream().filter(ShellLine::isReelay).toList();
            String variable = "";
            for (int i = 0; i < lines.size(); i++) {
                ShellLine line = lines.get(i);
                if (line.isExport()) {
                    variable = line.command().replaceFirst("export (\\w+)=.*", "$1");
                } else if (line.isCommand()) {
                    boolean asked = i + 1 < lines.size() && lines.get(i + 1).asksForExit();
                    int exit = asked ? Integer.parseInt(lines.get(i + 1).shown()) : 0;
                    examples.add(new Example(line, variable, exit));
                }
            }
        }
        assertThat(examples).hasSizeGreaterThanOrEqualTo(8);
        return examples;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void commandWorks(Example example) throws IOException {
        Files.writeString(folder.resolve("answer.json"), "{\"id\":\"t1\",\"state\":\"completed\"}");
        Files.writeString(folder.resolve("prompts.jsonl"), "{\"prompt\":\"a cat\",\"key\":\"order-17\"}");
        String origin = "http://" + URI.create(relay.baseUrl()).getAuthority();
        String command = example.line
                .command()
                .replaceFirst("--relay (\\S+)", "--base-url " + origin + "/$1")
                .replaceFirst("http://127\\.0\\.0\\.1:\\d+", origin)
                .replaceFirst("--port \\d+", "--port 0");
        boolean serves = command.contains(" simulate");

        Cli cli = Cli.cli()
                .in(folder)
                .zone("Etc/UTC")
                .variable("HOME", folder.toString())
                .variable(example.variable, relay.apiKey());
        CliResult result = serves ? interrupted(cli, words(command)) : cli.run(words(command));

        if (serves) {
            assertThat(result.out()).contains("http://127.0.0.1:", "/anyapi", "/v-api");
        } else {
            assertThat(result.exit()).as("%s", result).isEqualTo(example.exit);
        }
        assertThat(comparable(result.out() + result.err())).startsWith(comparable(example.line.shown()));
        Matcher file = OUTPUT_FILE.matcher(command);
        if (file.find()) {
            assertThat(folder.resolve(file.group(1))).isNotEmptyFile();
        }
    }

    /** Runs a command that serves until it is interrupted, which it is from the beginning. */
    private static CliResult interrupted(Cli cli, String... words) {
        Thread.currentThread().interrupt();
        try {
            return cli.run(words);
        } finally {
            Thread.interrupted();
        }
    }

    /** Returns the text without what is another at every run, and without the terminal's line breaks. */
    private static String comparable(String output) {
        return output.replaceAll("(127\\.0\\.0\\.1|localhost)(:|%3A)\\d+", "HOST")
                .replaceAll("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d", "TIME")
                .replaceAll("\\b[0-9a-f]{32}\\b", "REQUEST")
                .replaceAll("\\b[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\\b", "ID")
                .replaceAll("\\s+", " ");
    }

    private static String[] words(String command) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(command);
        while (matcher.find()) {
            words.add(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
        }
        return words.subList(1, words.size()).toArray(String[]::new);
    }

    /**
     * A command as a page shows it.
     *
     * @param variable the environment variable that the page sets before it
     * @param exit how it ends
     */
    record Example(ShellLine line, String variable, int exit) {
        @Override
        public String toString() {
            return line.toString();
        }
    }
}
