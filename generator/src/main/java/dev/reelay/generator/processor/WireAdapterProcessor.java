package dev.reelay.generator.processor;

import com.google.auto.service.AutoService;
import com.palantir.javapoet.JavaFile;
import dev.reelay.generator.model.JavaName;
import dev.reelay.generator.model.WireRecord;
import dev.reelay.generator.writer.AdapterWriter;
import java.io.IOException;
import java.util.Set;
import java.util.stream.Collectors;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/**
 * Writes a Moshi adapter for each record with {@code @JsonClass(generateAdapter = true, generator = "reelay")}.
 *
 * <p>Isolating: each adapter comes from one record alone.
 */
@AutoService(Processor.class)
@SupportedAnnotationTypes(Names.JSON_CLASS)
public final class WireAdapterProcessor extends AbstractProcessor {
    private static final String GENERATOR = "reelay";

    /** Called by the compiler. */
    public WireAdapterProcessor() {}

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        Diagnostics diagnostics = new Diagnostics(processingEnv.getMessager());
        RecordReader reader = new RecordReader(processingEnv.getElementUtils(), diagnostics);
        for (TypeElement annotation : annotations) {
            for (TypeElement type : ElementFilter.typesIn(round.getElementsAnnotatedWith(annotation))) {
                if (isOurs(type)) {
                    write(type, reader, diagnostics);
                }
            }
        }
        return false;
    }

    private boolean isOurs(Element type) {
        return Declared.on(type, Names.JSON_CLASS, processingEnv.getElementUtils()).stream()
                .anyMatch(declared -> declared.text("generator").equals(GENERATOR)
                        && declared.text("generateAdapter").equals("true"));
    }

    private void write(TypeElement type, RecordReader reader, Diagnostics diagnostics) {
        try {
            WireRecord record = reader.read(type);
            if (record != null) {
                JavaFile file = AdapterWriter.write(record, oneOrMany(type));
                SourceFiles.write(file, type, processingEnv.getFiler());
            }
        } catch (IOException | RuntimeException e) {
            diagnostics.error(Place.of(type), Problem.INTERNAL, e);
        }
    }

    /** Returns those of the records that a record refers to whose JSON is one value or a list of some. */
    private Set<JavaName> oneOrMany(TypeElement type) {
        Records records = new Records(processingEnv.getElementUtils());
        records.load(type);
        return records.all().values().stream()
                .filter(WireRecord::oneOrMany)
                .map(WireRecord::name)
                .collect(Collectors.toSet());
    }
}
