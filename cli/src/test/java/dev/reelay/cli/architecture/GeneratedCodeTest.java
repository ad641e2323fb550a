package dev.reelay.cli.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the generator wrote for this repository's modules can be read like code that somebody wrote. */
class GeneratedCodeTest {
    private static final Path ROOT =
            Path.of(System.getProperty("basedir", ".")).toAbsolutePath().getParent();
    private static final int LONGEST_LINE = 140;
    private static final Pattern IMPORT = Pattern.compile("import (?:static )?[\\w.]+\\.(\\w+);");
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);

    static List<Path> modules() throws IOException {
        try (Stream<Path> folders = Files.list(ROOT)) {
            return folders.filter(folder -> Files.exists(folder.resolve("target/generated-sources/openapi")))
                    .sorted()
                    .toList();
        }
    }

    private static List<Path> sources(Path module) throws IOException {
        try (Stream<Path> files = Files.walk(module.resolve("target/generated-sources"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void providersHaveGeneratedCode() throws IOException {
        assertThat(modules())
                .extracting(module -> module.getFileName().toString())
                .contains("sdk-gateway", "sdk-luma", "sdk-dreammachine");
    }

    @ParameterizedTest
    @MethodSource("modules")
    void everyImportIsUsed(Path module) throws IOException {
        for (Path source : sources(module)) {
            String code = COMMENT.matcher(Files.readString(source)).replaceAll("");
            String used = IMPORT.matcher(code).replaceAll("");

            assertThat(IMPORT.matcher(code).results().map((MatchResult one) -> one.group(1)))
                    .as("%s", source)
                    .doesNotHaveDuplicates()
                    .allMatch(name ->
                            Pattern.compile("\\b" + name + "\\b").matcher(used).find());
        }
    }

    @ParameterizedTest
    @MethodSource("modules")
    void noLineIsTooLong(Path module) throws IOException {
        for (Path source : sources(module)) {
            assertThat(Files.readAllLines(source)).as("%s", source).allMatch(line -> line.length() <= LONGEST_LINE);
        }
    }
}
