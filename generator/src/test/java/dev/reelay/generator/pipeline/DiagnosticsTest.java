package dev.reelay.generator.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.JavaFileObjects;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each mistake in a mapping has one message, at the value at fault, and what it proposes can be done. */
@Execution(ExecutionMode.CONCURRENT)
class DiagnosticsTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @MethodSource({
        "dev.reelay.generator.pipeline.Mistakes#answers",
        "dev.reelay.generator.pipeline.Mistakes#calls",
        "dev.reelay.generator.pipeline.AtelierMistakes#all",
        "dev.reelay.generator.pipeline.Mistakes#rest"
    })
    void mistakeHasOneMessageAtItsPlace(Mistake mistake) {
        Pipeline correct = mistake.start().apply(folder);

        assertThat(mistake.edit().apply(correct).errors())
                .singleElement()
                .asString()
                .startsWith(mistake.line())
                .contains(" | [" + mistake.code() + "] ")
                .contains(mistake.message());
    }

    @Test
    void twoProvidersWithOneIdAreTold() {
        JavaFileObject other = JavaFileObjects.forSourceString(
                "dev.example.mini.OtherMapping",
                Pipeline.resource("/fixtures/mini/MiniMapping.java")
                        .replace("MiniMapping", "OtherMapping")
                        .replace("title = \"Mini\"", "title = \"Other\""));

        List<String> errors = Pipeline.errors(Pipeline.mini(folder).compile(List.of(other)));

        assertThat(errors)
                .singleElement()
                .satisfies(error -> assertThat(error)
                        .startsWith("id = \"mini\", | ")
                        .contains("[R402] the provider id \"mini\" is declared by dev.example.mini.")
                        .contains("Mapping too"));
    }

    @Test
    void oneMistakeDoesNotHideTheNext() {
        List<String> errors = Pipeline.mini(folder)
                .mapping("\"request.prompt\"", "\"request.prompd\"")
                .mapping("\"getLink\"", "\"getLinks\"")
                .mapping("to = \"looped\"", "to = \"loop\"")
                .errors();

        assertThat(errors)
                .hasSize(3)
                .anySatisfy(error -> assertThat(error).contains("request.prompd"))
                .anySatisfy(error -> assertThat(error).contains("getLinks"))
                .anySatisfy(error -> assertThat(error).contains("did you mean \"looped\"?"));
    }

    @Test
    void everyCodeHasItsCase() throws ReflectiveOperationException {
        List<String> tried = new ArrayList<>(List.of("R101", "R102", "R103", "R402"));
        Stream.of(Mistakes.answers(), Mistakes.calls(), Mistakes.rest(), AtelierMistakes.all())
                .forEach(all -> all.forEach(mistake -> tried.add(mistake.code())));

        assertThat(Problems.codes()).allSatisfy(code -> assertThat(tried).contains(code));
    }

    /** What the processors can say, but for their own failure, which nothing should bring about. */
    private static final class Problems {
        static List<String> codes() throws ReflectiveOperationException {
            Class<?> problem = Class.forName("dev.reelay.generator.processor.Problem");
            var code = problem.getDeclaredField("code");
            code.setAccessible(true);
            List<String> codes = new ArrayList<>();
            for (Object constant : problem.getEnumConstants()) {
                codes.add((String) code.get(constant));
            }
            codes.remove("R901");
            return codes;
        }
    }
}
