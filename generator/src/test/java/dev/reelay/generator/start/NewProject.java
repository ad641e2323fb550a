package dev.reelay.generator.start;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import dev.reelay.generator.openapi.RecordGenerator;
import dev.reelay.generator.pipeline.CompiledClasses;
import dev.reelay.generator.processor.MappingProcessor;
import dev.reelay.generator.processor.WireAdapterProcessor;
import dev.reelay.provider.Provider;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;

/** What the command writes, and what its build makes of it. */
public final class NewProject {
    private static final Pattern DOCUMENT = Pattern.compile("\\$\\{project\\.basedir}/(specs/[^<]+)<");

    private final Path folder;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final int exit;

    public NewProject(Path folder, String... arguments) {
        this.folder = folder;
        List<String> all = new ArrayList<>(List.of("--output=" + folder));
        for (String argument : arguments) {
            all.removeIf(other -> argument.startsWith("--output"));
            all.add(argument);
        }
        exit = NewProvider.run(new PrintWriter(out, true), new PrintWriter(err, true), all.toArray(String[]::new));
    }

    int exit() {
        return exit;
    }

    public String out() {
        return out.toString();
    }

    String err() {
        return err.toString().replace(System.lineSeparator(), "\n");
    }

    String file(String name) throws IOException {
        return Files.readString(folder.resolve(name));
    }

    /** The mapping's own source. */
    String mapping() throws IOException {
        for (Path file : files("src/main/java")) {
            String source = Files.readString(file);
            if (source.contains("@ProviderMapping")) {
                return source;
            }
        }
        throw new IllegalStateException("no mapping was written: " + err());
    }

    /** Returns the messages of a build. */
    List<String> errors() throws IOException {
        return compile().errors().stream()
                .map(error -> error.getMessage(Locale.ROOT))
                .toList();
    }

    Provider provider() throws IOException {
        Matcher name =
                Pattern.compile("package (.*);(?s:.*)interface (\\w+)Mapping").matcher(mapping());
        if (!name.find()) {
            throw new IllegalStateException(mapping());
        }
        return new CompiledClasses(compile()).make(name.group(1) + "." + name.group(2) + "Provider", Provider.class);
    }

    /** Generates and compiles as the pom says, the test too. */
    private Compilation compile() throws IOException {
        String pom = file("pom.xml");
        List<Path> documents = DOCUMENT.matcher(pom)
                .results()
                .map((MatchResult found) -> folder.resolve(found.group(1)))
                .toList();
        Path generated = folder.resolve("target/openapi");
        new RecordGenerator(property(pom, "wire.package"), property(pom, "wire.api"), generated).generate(documents);
        List<JavaFileObject> sources = new ArrayList<>();
        for (String root : List.of("target/openapi/src/main/java", "src/main/java", "src/test/java")) {
            for (Path file : files(root)) {
                String name = folder.resolve(root).relativize(file).toString().replaceFirst("\\.java$", "");
                sources.add(JavaFileObjects.forSourceString(
                        name.replace('/', '.').replace('\\', '.'), Files.readString(file)));
            }
        }
        return Compiler.javac()
                .withOptions("--release", "17")
                .withProcessors(new WireAdapterProcessor(), new MappingProcessor())
                .compile(sources);
    }

    private List<Path> files(String root) throws IOException {
        try (Stream<Path> all = Files.walk(folder.resolve(root))) {
            return all.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }

    private static String property(String pom, String name) {
        return pom.replaceFirst("(?s).*<reelay\\." + name + ">([^<]*)<.*", "$1");
    }
}
