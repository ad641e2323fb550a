package dev.reelay.generator.pipeline;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import dev.reelay.generator.openapi.RecordGenerator;
import dev.reelay.generator.processor.MappingProcessor;
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

/** The whole generator on a small protocol: specification and mapping in, compiled classes or messages out. */
final class Pipeline {
    /** The first stage takes longest, and most tests edit the mapping alone. */
    private static final Map<String, Map<String, String>> GENERATED = new ConcurrentHashMap<>();

    private final Path folder;
    private final String title;
    private final String spec;
    private final String mapping;

    private Pipeline(Path folder, String title, String spec, String mapping) {
        this.folder = folder;
        this.title = title;
        this.spec = spec;
        this.mapping = mapping;
    }

    /** Starts from a small protocol that has one of everything usual. */
    static Pipeline mini(Path folder) {
        return fixture(folder, "Mini");
    }

    /** Starts from a protocol that needs what is unusual in the mapping. */
    static Pipeline studio(Path folder) {
        return fixture(folder, "Studio");
    }

    /** Starts from a protocol whose later calls and bodies need more than ids and properties. */
    static Pipeline atelier(Path folder) {
        return fixture(folder, "Atelier");
    }

    private static Pipeline fixture(Path folder, String title) {
        String place = "/fixtures/" + title.toLowerCase(Locale.ROOT) + "/";
        return new Pipeline(
                folder,
                title,
                resource(place + title.toLowerCase(Locale.ROOT) + ".yaml"),
                resource(place + title + "Mapping.java"));
    }

    /** Starts from the project that the guide walks through. */
    static Pipeline kumo(Path folder) {
        return new Pipeline(
                folder,
                "Kumo",
                ThirdProvider.read("specs/kumo.yaml"),
                ThirdProvider.read("src/main/java/dev/example/kumo/KumoMapping.java"));
    }

    /** Edits the specification; the text to replace must be there. */
    Pipeline spec(String from, String to) {
        return new Pipeline(folder, title, replaced(spec, from, to), mapping);
    }

    /** Edits the mapping; the text to replace must be there. */
    Pipeline mapping(String from, String to) {
        return new Pipeline(folder, title, spec, replaced(mapping, from, to));
    }

    /** Runs the first stage and returns its sources, by path. */
    Map<String, String> generate() {
        try {
            Path yaml = folder.resolve("spec.yaml");
            Path output = folder.resolve("out");
            Files.writeString(yaml, spec);
            new RecordGenerator(home() + ".wire", title + "Api", output).generate(List.of(yaml));
            return sources(output.resolve("src/main/java"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs both stages. */
    Compilation compile() {
        return compile(List.of());
    }

    /** Runs both stages with more sources, by class name. */
    Compilation compile(List<JavaFileObject> more) {
        JavaFileObject declaration = JavaFileObjects.forSourceString(home() + "." + title + "Mapping", mapping);
        List<JavaFileObject> sources = Stream.concat(
                        GENERATED.computeIfAbsent(spec, text -> generate()).entrySet().stream()
                                .map(source -> JavaFileObjects.forSourceString(
                                        source.getKey().replace(".java", "").replace('/', '.'), source.getValue())),
                        Stream.concat(Stream.of(declaration), more.stream()))
                .toList();
        return Compiler.javac()
                .withOptions("--release", "17")
                .withProcessors(new WireAdapterProcessor(), new MappingProcessor())
                .compile(sources);
    }

    /** Runs both stages and returns the errors, each as the source's line and the message. */
    List<String> errors() {
        return errors(compile());
    }

    static List<String> errors(Compilation compilation) {
        return compilation.errors().stream()
                .map(error -> line(error) + " | " + error.getMessage(Locale.ROOT))
                .toList();
    }

    private String home() {
        return "dev.example." + title.toLowerCase(Locale.ROOT);
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
