package dev.reelay.generator.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import dev.reelay.generator.processor.WireAdapterProcessor;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What cannot have an adapter says so at the type or component at fault, and nowhere else. */
class AdapterDiagnosticsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    record Bad(java.util.Date when) {}                 | [R101] Bad.when has the type java.util.Date
                    record Bad(int width) {}                           | [R101] Bad.width has the type int
                    class Bad {}                                       | [R102] Bad is no record
                    @dev.reelay.provider.spi.OneOrMany record Bad(String s) {} | [R103] Bad is @OneOrMany
                    """)
    void mistakeIsNamed(String type, String message) {
        String annotation = "@com.squareup.moshi.JsonClass(generateAdapter = true, generator = \"reelay\") ";
        Compilation compilation = Compiler.javac()
                .withProcessors(new WireAdapterProcessor())
                .compile(
                        JavaFileObjects.forSourceString(
                                "dev.example.Bad", "package dev.example;\n" + annotation + type),
                        JavaFileObjects.forSourceString(
                                "dev.example.Good",
                                "package dev.example;\n" + annotation
                                        + "record Good(String s, java.util.List<Good> more) {}"));

        assertThat(compilation.errors()).hasSize(1).first().satisfies(error -> {
            assertThat(error.getMessage(Locale.ROOT)).contains(message);
            assertThat(error.getSource().getName()).endsWith("Bad.java");
        });
    }
}
