package dev.reelay.generator.pipeline;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import dev.reelay.generator.processor.ProviderProcessor;
import dev.reelay.generator.processor.WireAdapterProcessor;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.openapitools.codegen.DefaultGenerator;
import org.openapitools.codegen.config.CodegenConfigurator;

/** The whole generator on a small protocol: specification and mapping in, compiled classes or messages out. */
final class Pipeline {
    /** The first stage takes longest, and most tests edit the mapping alone. */
    private static final Map<String, Map<String, String>> GENERATED = new ConcurrentHashMap<>();

    private final Path folder;
    private final String spec;
    private final String mapping;

    private Pipeline(Path folder, String spec, String mapping) {
        this.folder = folder;
        this.spec = spec;
        this.mapping = mapping;
    }

    static Pipeline mini(Path folder) {
        return new Pipeline(folder, resource("/mini/mini.yaml"), resource("/mini/MiniMapping.java"));
    }

    /** Edits the specification; the text to replace must be there. */
    Pipeline spec(String from, String to) {
        return new Pipeline(folder, replaced(spec, from, to), mapping);
    }

    /** Edits the mapping; the text to replace must be there. */
    Pipeline mapping(String from, String to) {
        return new Pipeline(folder, spec, replaced(mapping, from, to));
    }

    /** Runs the first stage and returns its sources, by path. */
    Map<String, String> generate() {
        try {
            Path yaml = folder.resolve("mini.yaml");
            Path output = folder.resolve("out");
            Files.writeString(yaml, spec);
            CodegenConfigurator configurator = new CodegenConfigurator()
                    .setGeneratorName("reelay-records")
                    .setInputSpec(yaml.toString())
                    .setOutputDir(output.toString())
                    .setModelPackage("dev.example.mini.wire")
                    .setApiPackage("dev.example.mini.wire")
                    .setEnableMinimalUpdate(true)
                    .addAdditionalProperty("apiName", "MiniApi");
            new DefaultGenerator().opts(configurator.toClientOptInput()).generate();
            return sources(output.resolve("src/main/java"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs both stages. */
    Compilation compile() {
        List<JavaFileObject> sources = Stream.concat(
                        GENERATED.computeIfAbsent(spec, text -> generate()).entrySet().stream()
                                .map(source -> JavaFileObjects.forSourceString(
                                        source.getKey().replace(".java", "").replace('/', '.'), source.getValue())),
                        Stream.of(JavaFileObjects.forSourceString("dev.example.mini.MiniMapping", mapping)))
                .toList();
        return Compiler.javac()
                .withOptions("--release", "17")
                .withProcessors(new WireAdapterProcessor(), new ProviderProcessor())
                .compile(sources);
    }

    /** Runs both stages and returns the errors, each as the source's line and the message. */
    List<String> errors() {
        return compile().errors().stream()
                .map(error -> line(error) + " | " + error.getMessage(Locale.ROOT))
                .toList();
    }

    private static String line(Diagnostic<? extends JavaFileObject> error) {
        try {
            String[] lines = error.getSource().getCharContent(true).toString().split("\n", -1);
            return lines[(int) error.getLineNumber() - 1].strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Map<String, String> sources(Path root) throws IOException {
        Map<String, String> sources = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                sources.put(root.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return sources;
    }

    static String resource(String name) {
        try (InputStream in = Pipeline.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String replaced(String text, String from, String to) {
        if (!text.contains(from)) {
            throw new IllegalArgumentException("nothing to replace: " + from);
        }
        return text.replace(from, to);
    }
}
