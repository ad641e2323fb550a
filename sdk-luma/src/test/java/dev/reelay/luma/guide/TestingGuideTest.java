package dev.reelay.luma.guide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.reelay.testkit.script.Timeline;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The guide to testing shows code that runs. */
class TestingGuideTest {
    private static final Path GUIDE = Path.of("..", "docs", "testing.md");
    private static final Pattern JAVA = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);
    private static final Pattern TIMELINE = Pattern.compile("```timeline\n(.*?)```", Pattern.DOTALL);

    @Test
    void everyJavaBlockIsATestOfThisModule() throws IOException {
        String tests = withoutBlanks(read("guide", "TrailerTest.java") + read("LumaContractTest.java"));

        assertThat(blocks(JAVA))
                .hasSize(2)
                .allSatisfy(block -> assertThat(tests).contains(withoutBlanks(block)));
    }

    @Test
    void everyTimelineCanBeRead() throws IOException {
        assertThat(blocks(TIMELINE).stream().flatMap(String::lines))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(Timeline.parse(line).steps()).isNotEmpty());
    }

    private static List<String> blocks(Pattern pattern) throws IOException {
        return pattern.matcher(Files.readString(GUIDE))
                .results()
                .map((MatchResult result) -> result.group(1))
                .toList();
    }

    private static String read(String... path) throws IOException {
        return Files.readString(Path.of("src/test/java/dev/reelay/luma", path));
    }

    private static String withoutBlanks(String code) {
        return code.replaceAll("\\s+", "");
    }
}
