package dev.reelay.generator.processor;

import com.google.auto.service.AutoService;
import com.palantir.javapoet.JavaFile;
import dev.reelay.generator.model.ProviderModel;
import dev.reelay.generator.writer.ProviderWriter;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/**
 * Writes the provider, its operations, its encoder and its decoder for each mapping declaration.
 *
 * <p>Isolating: each provider comes from one declaration and what that refers to.
 */
@AutoService(Processor.class)
@SupportedAnnotationTypes(Names.PROVIDER_MAPPING)
public final class ProviderProcessor extends AbstractProcessor {
    private final Map<String, TypeElement> ids = new LinkedHashMap<>();

    /** Called by the compiler. */
    public ProviderProcessor() {}

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        Diagnostics diagnostics = new Diagnostics(processingEnv.getMessager());
        for (TypeElement annotation : annotations) {
            for (TypeElement mapping : ElementFilter.typesIn(round.getElementsAnnotatedWith(annotation))) {
                Declared.on(mapping, Names.PROVIDER_MAPPING, processingEnv.getElementUtils())
                        .forEach(provider -> generate(mapping, provider, diagnostics));
            }
        }
        return false;
    }

    private void generate(TypeElement mapping, Declared provider, Diagnostics diagnostics) {
        try {
            TypeElement other = ids.putIfAbsent(provider.text("id"), mapping);
            if (other != null) {
                diagnostics.error(
                        provider.place("id"), Problem.ID_TWICE, provider.text("id"), other.getQualifiedName());
                return;
            }
            ProviderModel model =
                    new MappingReader(processingEnv.getElementUtils(), diagnostics).read(mapping, provider);
            if (model != null) {
                for (JavaFile file : ProviderWriter.write(model)) {
                    SourceFiles.write(file, mapping, processingEnv.getFiler());
                }
            }
        } catch (IOException | RuntimeException e) {
            diagnostics.error(provider.place(), Problem.INTERNAL, e);
        }
    }
}
