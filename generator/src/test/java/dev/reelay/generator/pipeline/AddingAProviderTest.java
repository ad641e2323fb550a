package dev.reelay.generator.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.reelay.generator.openapi.RecordGenerator;
import dev.reelay.generator.openapi.repair.RepairLog;
import dev.reelay.provider.Providers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The guide quotes the files of a project that is built, and messages that the build gives. */
class AddingAProviderTest {
    private static final Path BASE = Path.of(System.getProperty("basedir", "."));
    private static final Path GUIDE = BASE.resolve("../docs/adding-a-provider.md");
    private static final Pattern QUOTED_FILE =
            Pattern.compile("\n`([^`\n]+)`\n\n```(?:xml|yaml|java)\n(.*?)```\n", Pattern.DOTALL);
    private static final Pattern CODE = Pattern.compile("\n```(?:xml|yaml|java)\n");
    private static final Pattern MESSAGES = Pattern.compile("\n```text\n(.*?)```\n", Pattern.DOTALL);

    @TempDir
    Path folder;

    @Test
    void everyFileIsQuotedAsItIs() throws IOException {
        Map<String, String> quoted = new TreeMap<>();
        QUOTED_FILE.matcher(guide()).results().forEach(file -> quoted.put(file.group(1), file.group(2)));
        Map<String, String> files = new TreeMap<>();
        for (String file : ThirdProvider.files()) {
            files.put(file, ThirdProvider.read(file));
        }

        assertThat(quoted).isEqualTo(files);
        assertThat(CODE.matcher(guide()).results()).as("code that is no file").hasSameSizeAs(files.keySet());
    }

    @Test
    void versionsAreThoseOfThisBuild() throws IOException {
        String parent = Files.readString(BASE.resolve("../pom.xml"));
        Map<String, String> ours = versions(parent);
        Matcher own = Pattern.compile("<version>(.*?)</version>").matcher(parent);
        assertThat(own.find()).isTrue();
        ours.put("reelay.version", own.group(1));

        assertThat(ours).containsAllEntriesOf(versions(ThirdProvider.read("pom.xml")));
    }

    @Test
    void nothingElseKnowsTheProvider() throws IOException {
        List<Path> knowing = new ArrayList<>();
        try (Stream<Path> files = Files.walk(BASE.resolve(".."))) {
            for (Path file : files.filter(AddingAProviderTest::isSource).toList()) {
                if (Files.readString(file).toLowerCase(Locale.ROOT).contains("kumo")) {
                    knowing.add(file);
                }
            }
        }

        assertThat(knowing).isEmpty();
    }

    private static boolean isSource(Path file) {
        String path = file.toString().replace('\\', '/');
        return path.matches(".*(/src/main/.*\\.java|/pom\\.xml|/specs/.*\\.yaml)")
                && !path.contains("/src/it/")
                && !path.contains("/target/");
    }

    private static Map<String, String> versions(String pom) {
        Map<String, String> versions = new TreeMap<>();
        Pattern.compile("<([a-z.-]+\\.version)>(.*?)</")
                .matcher(pom)
                .results()
                .forEach(version -> versions.put(version.group(1), version.group(2)));
        return versions;
    }

    @Test
    void everyMessageIsOneThatTheBuildGives() throws IOException {
        List<String> given = new ArrayList<>();
        given.addAll(messagesOfTheCompiler());
        given.add(syntax("$ref: '#/components/schemas/Clip'", "$ref: '#/components/schemas/Clips'"));
        given.add(syntax("  version: '1'", "   version: '1'"));
        given.add(catchThrowable(() -> Providers.named("kumo")).getMessage());
        RepairLog log = new RepairLog();
        RecordGenerator.read(List.of(BASE.resolve("src/test/resources/exports/luma-get-task.yaml")), log);
        given.add(log.summary().orElseThrow());

        assertThat(MESSAGES.matcher(guide())
                        .results()
                        .map((MatchResult block) -> block.group(1).strip()))
                .containsExactlyInAnyOrderElementsOf(given);
    }

    private List<String> messagesOfTheCompiler() {
        Pipeline kumo = Pipeline.kumo(folder);
        assertThat(kumo.errors()).isEmpty();
        return List.of(
                message(kumo.mapping("\"data.task_id\"", "\"data.id\"")),
                message(kumo.mapping("\"data.progress\", ", "")),
                message(kumo.mapping("VIDEO_WIDTH, from = \"data.video.width\"", "VIDEO_WIDTH, from = \"data.video\"")),
                message(kumo.mapping("\"createVideo\"", "\"submitVideo\"")),
                message(kumo.mapping(
                        ",\n        unsent = @Unsent(operation = Operation.SUBMIT, value = \"seed\")", "")),
                message(kumo.spec("failure: FAILED", "failure: FAILURE")),
                message(kumo.spec(words(), "")));
    }

    private static String words() {
        String spec = ThirdProvider.read("specs/kumo.yaml");
        return spec.substring(
                spec.indexOf("          x-words:\n            not_start"), spec.indexOf("        progress:\n"));
    }

    /** Returns the first message, without the line that it stands at. */
    private static String message(Pipeline mistaken) {
        String error = mistaken.errors().get(0);
        return error.substring(error.indexOf(" | ") + 3);
    }

    private String syntax(String from, String to) throws IOException {
        Path spec = folder.resolve("kumo.yaml");
        Files.writeString(spec, ThirdProvider.read("specs/kumo.yaml").replace(from, to));
        return catchThrowable(() -> RecordGenerator.read(List.of(spec), new RepairLog()))
                .getMessage()
                .replace(folder.toString(), "specs");
    }

    private static String guide() throws IOException {
        return Files.readString(GUIDE);
    }
}
