package dev.reelay.generator.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openapitools.codegen.DefaultGenerator;

/**
 * The generated code, as committed fixtures: what a change here, or another OpenAPI Generator, makes of the same documents.
 * After a wanted change,
 * {@code mvn test -pl sdk-core,generator -Dtest=GoldenTest -Dgolden.update=true -Dsurefire.failIfNoSpecifiedTests=false}
 * rewrites them; the difference is then read in the commit.
 */
class GoldenTest {
    private static final Path GOLDEN = Path.of(System.getProperty("basedir", "."), "src/test/resources/golden");

    private static final Pattern IMPORT = Pattern.compile("import (?:static )?[\\w.]+\\.(\\w+);");
    private static final int LONGEST_LINE = 140;

    private static final String CHANGED = "what is generated has changed, by a change here or by OpenAPI Generator "
            + version() + "; if it is wanted, renew it with -Dgolden.update=true and read the difference";

    @TempDir
    Path mini;

    @TempDir
    Path studio;

    @TempDir
    Path atelier;

    @Test
    void generatedCodeIsAsCommitted() throws IOException {
        Map<String, String> generated = new TreeMap<>();
        generated.putAll(all(Pipeline.mini(mini)));
        generated.putAll(all(Pipeline.studio(studio)));
        generated.putAll(all(Pipeline.atelier(atelier)));

        if (Boolean.getBoolean("golden.update")) {
            update(generated);
        }

        Map<String, String> committed = Pipeline.sources(GOLDEN);
        assertThat(generated.keySet()).as(CHANGED).isEqualTo(committed.keySet());
        generated.forEach(
                (file, source) -> assertThat(source).as("%s: %s", file, CHANGED).isEqualTo(committed.get(file)));
    }

    @Test
    void everyImportIsUsedAndNoLineIsTooLong() throws IOException {
        Pipeline.sources(GOLDEN).forEach((path, source) -> {
            String code = source.replaceAll("(?s)/\\*.*?\\*/", "");
            String used = IMPORT.matcher(code).replaceAll("");

            assertThat(IMPORT.matcher(code).results().map(found -> found.group(1)))
                    .as(path)
                    .allMatch(name ->
                            Pattern.compile("\\b" + name + "\\b").matcher(used).find());
            assertThat(source.lines()).as(path).allMatch(line -> line.length() <= LONGEST_LINE);
        });
    }

    private static String version() {
        return String.valueOf(DefaultGenerator.class.getPackage().getImplementationVersion());
    }

    private static Map<String, String> all(Pipeline pipeline) {
        Map<String, String> generated = new TreeMap<>(pipeline.generate());
        generated.putAll(generatedSources(pipeline.compile()));
        return generated;
    }

    /** Returns what the processors wrote, by path. */
    static Map<String, String> generatedSources(Compilation compilation) {
        Map<String, String> sources = new TreeMap<>();
        for (JavaFileObject file : compilation.generatedSourceFiles()) {
            try {
                sources.put(
                        file.getName().replaceFirst("^/SOURCE_OUTPUT/", ""),
                        file.getCharContent(true).toString());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return sources;
    }

    private static void update(Map<String, String> generated) throws IOException {
        if (Files.exists(GOLDEN)) {
            for (String old : Pipeline.sources(GOLDEN).keySet()) {
                Files.delete(GOLDEN.resolve(old));
            }
        }
        for (Map.Entry<String, String> file : generated.entrySet()) {
            Path target = GOLDEN.resolve(file.getKey());
            Files.createDirectories(target.getParent());
            Files.writeString(target, file.getValue());
        }
    }
}
