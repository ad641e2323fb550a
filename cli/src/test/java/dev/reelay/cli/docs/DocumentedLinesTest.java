package dev.reelay.cli.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Whatever a page shows to be typed or compiled, a test runs. This one finds what no other takes. */
class DocumentedLinesTest {
    /** Files, settings and messages, of which other tests compare what is theirs. */
    private static final Set<String> NO_CODE = Set.of("text", "xml", "yaml", "toml", "timeline");

    /** The tests that compile and run the Java examples of a page, or compare them with code that is. */
    private static final Map<String, String> JAVA = Map.of(
            "docs/jobs.md", "cli/src/test/java/dev/reelay/cli/docs/JobsGuideTest.java",
            "README.md", "cli/src/test/java/dev/reelay/cli/docs/ReadmeTest.java",
            "docs/testing.md", "sdk-luma/src/test/java/dev/reelay/luma/guide/TestingGuideTest.java",
            "docs/adding-a-provider.md",
                    "generator/src/test/java/dev/reelay/generator/pipeline/AddingAProviderTest.java");

    @Test
    void everyShellLineIsRun() throws IOException {
        List<ShellLine> lines = new ArrayList<>();
        for (Page page : Page.all()) {
            lines.addAll(ShellLine.of(page));
        }

        assertThat(lines).hasSizeGreaterThan(20).allMatch(DocumentedLinesTest::isRun, "is run by a test");
    }

    /** Whoever adds a line says in {@link Effects} what a reader sees of it. */
    private static boolean isRun(ShellLine line) {
        return line.isReelay()
                || line.isCurl()
                || ShellLines.THIS_BUILD.contains(line.command())
                || Effects.of(line).isPresent();
    }

    @Test
    void everyJavaExampleIsRun() throws IOException {
        Map<String, String> found = new TreeMap<>();
        for (Page page : Page.all()) {
            if (page.blocks().stream().anyMatch(block -> block.language().equals("java"))) {
                found.put(page.name(), JAVA.getOrDefault(page.name(), "no test"));
            }
        }

        assertThat(found).isEqualTo(JAVA);
        for (Map.Entry<String, String> test : JAVA.entrySet()) {
            String name = test.getKey().substring(test.getKey().lastIndexOf('/') + 1);
            assertThat(Files.readString(Page.ROOT.resolve(test.getValue()))).contains(name + '"');
        }
        assertThat(JavaSnippet.of(Page.ROOT.resolve("README.md")))
                .as("examples that ReadmeTest runs")
                .hasSize(1);
    }

    @Test
    void everyBlockIsOfAKindThatIsLookedAt() throws IOException {
        for (Page page : Page.all()) {
            assertThat(page.blocks())
                    .as(page.name())
                    .allSatisfy(block -> assertThat(block.language())
                            .satisfiesAnyOf(
                                    language -> assertThat(language).isIn("sh", "console", "java"),
                                    language -> assertThat(language).isIn(NO_CODE)));
        }
    }
}
