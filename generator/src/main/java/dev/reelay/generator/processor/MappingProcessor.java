package dev.reelay.generator.processor;

import com.google.auto.service.AutoService;
import com.palantir.javapoet.JavaFile;
import dev.reelay.generator.model.BalanceModel;
import dev.reelay.generator.model.DecoderModel;
import dev.reelay.generator.model.ProviderModel;
import dev.reelay.generator.writer.BalanceWriter;
import dev.reelay.generator.writer.DecoderWriter;
import dev.reelay.generator.writer.ProviderWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.tools.StandardLocation;

/**
 * Writes a decoder for each mapping of an answer, and a provider, its operations and its encoder for each declaration of
 * one.
 *
 * <p>What is written comes from one declaration and what that refers to, but for the list of providers.
 */
@AutoService(Processor.class)
@SupportedAnnotationTypes({Names.PROVIDER_MAPPING, Names.GENERATION_MAPPING, Names.BALANCE_MAPPING})
public final class MappingProcessor extends AbstractProcessor {
    private final Map<String, TypeElement> ids = new LinkedHashMap<>();
    private final Map<String, TypeElement> providers = new TreeMap<>();

    /** Called by the compiler. */
    public MappingProcessor() {}

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        Diagnostics diagnostics = new Diagnostics(processingEnv.getMessager());
        for (TypeElement annotation : annotations) {
            String name = annotation.getQualifiedName().toString();
            for (TypeElement mapping : ElementFilter.typesIn(round.getElementsAnnotatedWith(annotation))) {
                for (Declared declared : Declared.on(mapping, name, processingEnv.getElementUtils())) {
                    write(name, mapping, declared, diagnostics);
                }
            }
        }
        if (round.processingOver() && !providers.isEmpty()) {
            register(diagnostics);
        }
        return false;
    }

    /** Tells class paths which providers there are; a module says so itself. */
    private void register(Diagnostics diagnostics) {
        try (Writer writer = processingEnv
                .getFiler()
                .createResource(
                        StandardLocation.CLASS_OUTPUT,
                        "",
                        "META-INF/services/dev.reelay.provider.Provider",
                        providers.values().toArray(TypeElement[]::new))
                .openWriter()) {
            for (String provider : providers.keySet()) {
                writer.write(provider + "\n");
            }
        } catch (IOException e) {
            diagnostics.error(Place.of(providers.values().iterator().next()), Problem.INTERNAL, e);
        }
    }

    private void write(String annotation, TypeElement mapping, Declared declared, Diagnostics diagnostics) {
        try {
            for (JavaFile file : files(annotation, mapping, declared, diagnostics)) {
                SourceFiles.write(file, mapping, processingEnv.getFiler());
            }
        } catch (IOException | RuntimeException e) {
            diagnostics.error(declared.place(), Problem.INTERNAL, e);
        }
    }

    private List<JavaFile> files(String annotation, TypeElement mapping, Declared declared, Diagnostics diagnostics) {
        Elements elements = processingEnv.getElementUtils();
        if (annotation.equals(Names.GENERATION_MAPPING)) {
            DecoderModel decoder = new GenerationMappingReader(elements, diagnostics).read(mapping, declared);
            return decoder == null ? List.of() : List.of(new DecoderWriter(decoder).write());
        }
        if (annotation.equals(Names.BALANCE_MAPPING)) {
            BalanceModel balance = new BalanceMappingReader(elements, diagnostics).read(mapping, declared);
            return balance == null ? List.of() : List.of(new BalanceWriter(balance).write());
        }
        TypeElement other = ids.putIfAbsent(declared.text("id"), mapping);
        if (other != null) {
            diagnostics.error(declared.place("id"), Problem.ID_TWICE, declared.text("id"), other.getQualifiedName());
            return List.of();
        }
        ProviderModel provider = new ProviderMappingReader(elements, diagnostics).read(mapping, declared);
        if (provider == null) {
            return List.of();
        }
        providers.put(provider.generated("Provider").toString(), mapping);
        return ProviderWriter.write(provider);
    }
}
