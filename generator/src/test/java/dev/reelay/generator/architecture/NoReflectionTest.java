package dev.reelay.generator.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Generated code asks no class about itself, and so no module has to open anything. */
class NoReflectionTest {
    private static final Path BASE = Path.of(System.getProperty("basedir", "."));

    static List<Path> generatedFiles() throws IOException {
        try (Stream<Path> files = Files.walk(BASE.resolve("src/test/resources/golden"))) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    static List<Path> modules() throws IOException {
        try (Stream<Path> folders = Files.list(BASE.toRealPath().getParent())) {
            return folders.map(folder -> folder.resolve("src/main/java/module-info.java"))
                    .filter(Files::exists)
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("generatedFiles")
    void generatedFileUsesNone(Path file) throws IOException {
        String code = Files.readString(file)
                // The type that a factory is asked for.
                .replace("import java.lang.reflect.Type;", "");

        assertThat(code)
                .doesNotContain("java.lang.reflect", "Class.forName", ".getClass(", ".getDeclared", "MethodHandles");
    }

    @ParameterizedTest
    @MethodSource("modules")
    void moduleOpensNothing(Path moduleInfo) throws IOException {
        assertThat(Files.readString(moduleInfo)).doesNotContain("opens ").doesNotContain("open module");
    }
}
