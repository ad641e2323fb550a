package dev.reelay.luma.guide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.reelay.Generation;
import dev.reelay.Video;
import dev.reelay.errors.ReelayException;
import dev.reelay.provider.Provider;
import dev.reelay.provider.Providers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What the page on reading says of each shape, every provider of the family does. */
class ReadingTableTest {
    private static final Path PAGE = Path.of("..", "docs", "reading.md");
    private static final Pattern ROW = Pattern.compile("\\| (?<shape>.+?) \\| `(?<body>.+?)` \\| (?<result>.+) \\|");
    private static final String VIDEO = "https://cdn.example/1.mp4";

    @TestFactory
    Stream<DynamicTest> everyRowIsSo() throws IOException {
        Provider luma = Providers.named("luma");
        List<Matcher> rows = Files.readAllLines(PAGE).stream()
                .map(ROW::matcher)
                .filter(Matcher::matches)
                .toList();
        assertThat(rows).hasSizeGreaterThan(20);
        return rows.stream()
                .map(row -> DynamicTest.dynamicTest(
                        row.group("shape"),
                        () -> assertThat(said(luma, row.group("body"))).isEqualTo(row.group("result"))));
    }

    private static String said(Provider provider, String body) {
        try {
            List<Generation> found = provider.decode(body, null);
            return Stream.concat(
                            found.stream().map(ReadingTableTest::said),
                            provider.refusals(body, null).stream().map(ReadingTableTest::said))
                    .collect(Collectors.joining("; "));
        } catch (ReelayException error) {
            return said(error);
        }
    }

    private static String said(ReelayException error) {
        return "error `" + error.kind() + "`";
    }

    private static String said(Generation generation) {
        Video video = generation.video();
        if (video != null) {
            assertThat(video.url()).hasToString(VIDEO);
        }
        String extras = generation.extras().keySet().stream()
                .map(name -> "`" + name + "`")
                .collect(Collectors.joining(", "));
        return "`" + generation.id() + "` " + generation.state() + (video == null ? "" : ", video")
                + (extras.isEmpty() ? "" : ", extras " + extras);
    }
}
