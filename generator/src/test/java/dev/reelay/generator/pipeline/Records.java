package dev.reelay.generator.pipeline;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import dev.reelay.generator.openapi.RecordGenerator;
import dev.reelay.generator.openapi.repair.RepairLog;
import dev.reelay.generator.processor.WireAdapterProcessor;
import java.io.IOException;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.JavaFileObject;
import retrofit2.Retrofit;
import retrofit2.converter.moshi.MoshiConverterFactory;

/** The records of a specification alone: generated, compiled with their adapters, and loaded. */
final class Records {
    static final Path RESOURCES = Path.of(System.getProperty("basedir", "."), "src/test/resources");
    private static final String HOME = "dev.example.records";

    private final Path output;
    private final RepairLog repairs;

    private Records(Path output, RepairLog repairs) {
        this.output = output;
        this.repairs = repairs;
    }

    static Records of(Path output, Path... specifications) throws IOException {
        return new Records(output, new RecordGenerator(HOME, "ShapesApi", output).generate(List.of(specifications)));
    }

    /** Writes a specification of the given text and generates from it. */
    static Records of(Path folder, String text) throws IOException {
        return of(folder.resolve("out"), Files.writeString(folder.resolve("spec.yaml"), text));
    }

    RepairLog repairs() {
        return repairs;
    }

    /** The sources by class name. */
    Map<String, String> sources() throws IOException {
        Map<String, String> sources = new TreeMap<>();
        Pipeline.sources(output.resolve("src/main/java"))
                .forEach(
                        (path, text) -> sources.put(path.replaceFirst(".*/", "").replace(".java", ""), text));
        return sources;
    }

    /** Compiles as strictly as a project can. */
    Compilation compile() throws IOException {
        List<JavaFileObject> sources = sources().entrySet().stream()
                .map(source -> JavaFileObjects.forSourceString(HOME + "." + source.getKey(), source.getValue()))
                .toList();
        return Compiler.javac()
                .withOptions("--release", "17", "-Xlint:all,-processing", "-Werror")
                .withProcessors(new WireAdapterProcessor())
                .compile(sources);
    }

    /** Compiles, and lets Retrofit check every method of the interface. */
    Loaded load() throws IOException, ReflectiveOperationException {
        CompiledClasses classes = new CompiledClasses(compile());
        Class<?> adapters = classes.loadClass(HOME + ".WireAdapters");
        Moshi moshi = new Moshi.Builder()
                .add((JsonAdapter.Factory) adapters.getField("FACTORY").get(null))
                .build();
        new Retrofit.Builder()
                .baseUrl("https://relay.example/prefix/")
                .addConverterFactory(MoshiConverterFactory.create(moshi))
                .validateEagerly(true)
                .build()
                .create(classes.loadClass(HOME + ".ShapesApi"));
        return new Loaded(classes, moshi);
    }

    record Loaded(CompiledClasses classes, Moshi moshi) {
        /** Reads JSON into a record and writes it again. */
        String roundTrip(String record, String json) throws IOException, ClassNotFoundException {
            JsonAdapter<Object> adapter = moshi.adapter((Type) classes.loadClass(HOME + "." + record));
            return adapter.toJson(adapter.fromJson(json));
        }
    }
}
