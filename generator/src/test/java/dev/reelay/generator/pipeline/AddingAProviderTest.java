package dev.reelay.generator.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.reelay.generator.openapi.RecordGenerator;
import dev.reelay.generator.openapi.repair.RepairLog;
import dev.reelay.generator.start.NewProject;
import dev.reelay.provider.Providers;
import dev.reelay.provider.mapping.Amount;
import dev.reelay.provider.mapping.BalanceMapping;
import dev.reelay.provider.mapping.Call;
import dev.reelay.provider.mapping.Constant;
import dev.reelay.provider.mapping.ErrorCodes;
import dev.reelay.provider.mapping.Form;
import dev.reelay.provider.mapping.GenerationMapping;
import dev.reelay.provider.mapping.KeyForm;
import dev.reelay.provider.mapping.Paging;
import dev.reelay.provider.mapping.ProviderMapping;
import dev.reelay.provider.mapping.Read;
import dev.reelay.provider.mapping.Send;
import dev.reelay.provider.mapping.StateWords;
import java.io.IOException;
import java.io.UncheckedIOException;
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
    void everyQuotationIsOfTheFileAsItIs() throws IOException {
        Map<String, String> quoted = new TreeMap<>();
        QUOTED_FILE.matcher(guide()).results().forEach(file -> {
            quoted.put(file.group(1), file.group(2));
            assertThat(ThirdProvider.read(file.group(1))).as(file.group(1)).contains(file.group(2));
        });

        assertThat(CODE.matcher(guide()).results())
                .as("code that is of no file")
                .hasSameSizeAs(quoted.keySet());
        assertThat(ThirdProvider.files())
                .as("files that the page is silent about")
                .allMatch(file -> uncheckedGuide().contains(file.substring(file.lastIndexOf('/') + 1)));
    }

    @Test
    void whatAReaderWritesIsQuotedWhole() throws IOException {
        Map<String, String> quoted = new TreeMap<>();
        QUOTED_FILE.matcher(guide()).results().forEach(file -> quoted.put(file.group(1), file.group(2)));

        assertThat(List.of("pom.xml", "src/main/java/dev/example/kumo/KumoMapping.java"))
                .allSatisfy(file -> assertThat(quoted.get(file)).isEqualTo(ThirdProvider.read(file)));
    }

    @Test
    void pomHasTheParentOfThisBuild() throws IOException {
        Pattern version = Pattern.compile("<(reelay\\.)?version>(.*?)</");
        String root = Files.readString(BASE.resolve("../pom.xml"));
        Matcher ours = version.matcher(root);
        Matcher theirs = version.matcher(ThirdProvider.read("pom.xml"));

        assertThat(ours.find() && theirs.find()).isTrue();
        assertThat(theirs.group(2)).isEqualTo(ours.group(2));
        assertThat(root).contains("<reelay.version>" + ours.group(2) + "</reelay.version>");
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

    @Test
    void everyMessageIsOneThatTheBuildGives() throws IOException {
        List<String> given = new ArrayList<>(messagesOfTheCompiler());
        given.add(drafted());
        given.add(syntax("$ref: '#/components/schemas/Clip'", "$ref: '#/components/schemas/Clips'"));
        given.add(catchThrowable(() -> Providers.named("kumo")).getMessage());
        RepairLog log = new RepairLog();
        RecordGenerator.read(List.of(BASE.resolve("src/test/resources/exports/luma-get-task.yaml")), log);
        given.add(log.summary().orElseThrow());

        assertThat(MESSAGES.matcher(guide())
                        .results()
                        .map((MatchResult block) -> block.group(1).strip()))
                .containsExactlyInAnyOrderElementsOf(given);
    }

    @Test
    void everyMemberOfTheLanguageIsTold() throws IOException {
        String table = guide().replaceFirst("(?s).*### The whole language(.*?)## 4.*", "$1");
        List<String> members = new ArrayList<>();
        for (Class<?> type : List.of(
                GenerationMapping.class,
                Read.class,
                StateWords.class,
                ProviderMapping.class,
                ErrorCodes.class,
                Call.class,
                Paging.class,
                Send.class,
                Constant.class,
                BalanceMapping.class,
                Amount.class)) {
            members.add("`@" + type.getSimpleName() + "`");
            Stream.of(type.getDeclaredMethods()).forEach(member -> members.add("`" + member.getName() + "`"));
        }
        Stream.of(Form.values()).forEach(form -> members.add("`" + form + "`"));
        Stream.of(KeyForm.values()).forEach(form -> members.add("`" + form + "`"));

        assertThat(members).hasSizeGreaterThan(60).allMatch(table::contains, "is in the table");
    }

    /** Returns what the command prints that begins the provider. */
    private String drafted() {
        NewProject draft = new NewProject(
                folder.resolve("reelay-kumo"),
                ThirdProvider.file("specs/kumo.yaml").toString());
        return draft.out()
                .replace(System.lineSeparator(), "\n")
                .replace(folder.resolve("reelay-kumo").toString(), "../reelay-kumo")
                .strip();
    }

    private List<String> messagesOfTheCompiler() {
        Pipeline kumo = Pipeline.kumo(folder);
        assertThat(kumo.errors()).isEmpty();
        return List.of(
                message(kumo.mapping("            @Read(to = \"progress\", from = \"progress\"),\n", "")),
                message(kumo.mapping("from = \"task_id\"", "from = \"taskid\"")),
                message(kumo.mapping("\"createVideo\"", "\"createVideos\"")),
                message(kumo.mapping(",\n                    unsent = \"seed\"", "")),
                message(kumo.spec("[NOT_START,", "[NOT_START, ON_ICE,")));
    }

    /** Returns the message, without the line that it stands at. */
    private static String message(Pipeline mistaken) {
        assertThat(mistaken.errors()).hasSize(1);
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

    private static String uncheckedGuide() {
        try {
            return guide();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
