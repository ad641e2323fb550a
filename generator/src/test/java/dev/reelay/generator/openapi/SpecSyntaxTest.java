package dev.reelay.generator.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpecSyntaxTest {
    private static final String GOOD = """
            openapi: 3.0.3
            paths:
              /tasks:
                $ref: '#/components/pathItems/a~1b'
            components:
              pathItems:
                a/b: {}
            """;

    @TempDir
    Path folder;

    private Path spec(String text) throws IOException {
        return Files.writeString(folder.resolve("spec.yaml"), text);
    }

    @Test
    void goodFileHasNoMistakes() {
        assertThat(SpecSyntax.mistakes("spec.yaml", GOOD)).isEmpty();
    }

    @Test
    void brokenYamlHasAFileAndALine() {
        assertThat(SpecSyntax.mistakes("spec.yaml", GOOD.replace("components:", "components: [")))
                .singleElement()
                .satisfies(mistake -> assertThat(mistake).matches(".*spec\\.yaml:[678]:\\d+: .*"));
    }

    @Test
    void duplicateKeyHasAFileAndALine() {
        assertThat(SpecSyntax.mistakes("spec.yaml", GOOD + "paths: {}\n"))
                .singleElement()
                .satisfies(mistake ->
                        assertThat(mistake).contains("spec.yaml:8:1: ").contains("paths"));
    }

    @Test
    void danglingReferenceHasAFileAndALine() throws IOException {
        Path file = spec(GOOD.replace("a/b: {}", "c: {}"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> SpecSyntax.main(file.toString()))
                .withMessage(file + ":4:11: there is no #/components/pathItems/a~1b");
    }
}
