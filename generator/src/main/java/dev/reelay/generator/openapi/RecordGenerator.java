package dev.reelay.generator.openapi;

import dev.reelay.generator.openapi.plain.PlainDocument;
import dev.reelay.generator.openapi.repair.RepairLog;
import dev.reelay.generator.openapi.repair.SpecRepair;
import dev.reelay.generator.openapi.source.SpecException;
import dev.reelay.generator.openapi.source.SpecFile;
import dev.reelay.generator.openapi.source.SpecFiles;
import io.swagger.v3.oas.models.OpenAPI;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;
import org.openapitools.codegen.ClientOptInput;
import org.openapitools.codegen.DefaultGenerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes wire records, a Retrofit interface and an adapter factory from a specification as its vendor publishes it. Run by
 * builds before they compile:
 *
 * <pre>{@code
 * RecordGenerator --package=dev.example.wire --api=VideosApi --output=target/generated-sources/openapi specs/videos.yaml
 * }</pre>
 *
 * <p>What several interfaces share stands in a document of its own: {@code --shared=dev.example.shared=specs/shared.yaml} says
 * that its schemas are classes of that package.
 *
 * <p>Several specifications make one interface, as exports give each operation a page of its own. An overlay beside a
 * specification, {@code videos.overlay.yaml}, is applied first. What was repaired is written to {@code repairs.json} in the
 * output folder, also when the rest fails. The sources are written to {@code src/main/java} there, all of them or none, and
 * those that are the same as before are left alone.
 */
public final class RecordGenerator {
    static final String SOURCES = "src/main/java";
    private static final String USAGE =
            "usage: --package=PACKAGE --api=INTERFACE --output=FOLDER [--shared=PACKAGE=SPECIFICATION]... SPECIFICATION...";
    private static final Logger LOG = LoggerFactory.getLogger(RecordGenerator.class);

    private final String javaPackage;
    private final String apiName;
    private final Path output;

    /**
     * @param javaPackage where all classes go
     * @param apiName the simple name of the HTTP interface
     * @param output the folder, which belongs to the generator alone; created if it is missing
     * @throws SpecException if Java takes one of the names for something else
     */
    public RecordGenerator(String javaPackage, String apiName, Path output) {
        if (!SourceVersion.isName(javaPackage) || !SourceVersion.isIdentifier(apiName)) {
            throw new SpecException("\"" + javaPackage + "\" must be the name of a package, and \"" + apiName
                    + "\" that of an interface");
        }
        this.javaPackage = javaPackage;
        this.apiName = apiName;
        this.output = output;
    }

    /**
     * Generates.
     *
     * @throws SpecException if an argument or a specification is wrong; one line for each mistake
     * @throws IOException if a file cannot be written
     */
    public static void main(String... arguments) throws IOException {
        String javaPackage = "";
        String apiName = "";
        String output = "";
        List<Path> specifications = new ArrayList<>();
        Map<Path, String> shared = new LinkedHashMap<>();
        for (String argument : arguments) {
            int equals = argument.indexOf('=');
            String option = argument.startsWith("--") && equals > 0 ? argument.substring(0, equals) : "";
            String value = argument.substring(equals + 1);
            switch (option) {
                case "--package" -> javaPackage = value;
                case "--api" -> apiName = value;
                case "--output" -> output = value;
                case "--shared" -> share(value, shared);
                default -> {
                    if (argument.startsWith("--")) {
                        throw new SpecException(USAGE);
                    }
                    specifications.add(Path.of(argument));
                }
            }
        }
        if (output.isEmpty() || specifications.isEmpty()) {
            throw new SpecException(USAGE);
        }
        new RecordGenerator(javaPackage, apiName, Path.of(output)).generate(specifications, shared);
    }

    /** An empty value shares nothing, so that builds can pass a property that most of them do not set. */
    private static void share(String value, Map<Path, String> shared) {
        int equals = value.indexOf('=');
        if (equals > 0) {
            shared.put(Path.of(value.substring(equals + 1)), value.substring(0, equals));
        } else if (!value.isEmpty()) {
            throw new SpecException(USAGE);
        }
    }

    /** As {@link #generate(List, Map)}, where nothing is shared. */
    public RepairLog generate(List<Path> specifications) throws IOException {
        return generate(specifications, Map.of());
    }

    /** As {@link #read(List, Map, RepairLog)}, where nothing is shared. */
    public static OpenAPI read(List<Path> specifications, RepairLog log) {
        return read(specifications, Map.of(), log);
    }

    /**
     * Generates from specifications that describe one API together.
     *
     * @param shared documents whose schemas are generated elsewhere, and the packages that they are in
     * @return what was repaired
     * @throws SpecException if a specification is wrong; one line for each mistake
     * @throws IOException if a file cannot be written
     */
    public RepairLog generate(List<Path> specifications, Map<Path, String> shared) throws IOException {
        RepairLog log = new RepairLog();
        Path repairs = output.resolve("repairs.json");
        Path fresh = output.resolve(".new");
        try {
            OpenAPI document = read(specifications, shared, log);
            log.summary().ifPresent(summary -> LOG.info("{}: {}; all of them are in {}", apiName, summary, repairs));
            delete(fresh);
            write(document, fresh, specifications);
            replace(fresh.resolve(SOURCES), output.resolve(SOURCES));
        } finally {
            delete(fresh);
            log.write(repairs);
        }
        return log;
    }

    /**
     * Reads specifications as {@link #generate} does, up to the document that sources are made from.
     *
     * @throws SpecException if one is wrong
     */
    public static OpenAPI read(List<Path> specifications, Map<Path, String> shared, RepairLog log) {
        SpecFiles files = new SpecFiles(log);
        shared.forEach(files::share);
        List<SpecFile> inputs = specifications.stream().map(files::open).toList();
        OpenAPI document = PlainDocument.of(inputs, files, log);
        SpecRepair.repair(document, log);
        return document;
    }

    private void write(OpenAPI document, Path folder, List<Path> specifications) {
        RecordCodegen codegen = new RecordCodegen(javaPackage, apiName);
        codegen.setOutputDir(folder.toString());
        JavaNames.nameClasses(document, codegen.reserved());
        DefaultGenerator generator = new DefaultGenerator();
        generator.setGenerateMetadata(false);
        try {
            generator
                    .opts(new ClientOptInput().openAPI(document).config(codegen))
                    .generate();
        } catch (RuntimeException e) {
            Throwable cause = e;
            while (cause.getCause() != null) {
                cause = cause.getCause();
            }
            LOG.debug("the generator failed", e);
            throw new SpecException(specifications.get(0) + ": "
                    + String.valueOf(cause.getMessage()).lines().findFirst().orElse(""));
        }
    }

    /** Makes a folder hold what another holds. A file that is the same keeps its time, so that nothing compiles again. */
    private static void replace(Path fresh, Path sources) throws IOException {
        Set<Path> written = new HashSet<>();
        for (Path file : files(fresh)) {
            Path target = sources.resolve(fresh.relativize(file).toString());
            written.add(target);
            if (!Files.exists(target) || Files.mismatch(file, target) >= 0) {
                Files.createDirectories(target.getParent());
                Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
            }
        }
        for (Path file : files(sources)) {
            if (!written.contains(file)) {
                Files.delete(file); // a schema that is gone must not compile on
            }
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
    }
}
