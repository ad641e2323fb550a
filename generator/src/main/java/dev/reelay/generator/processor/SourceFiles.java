package dev.reelay.generator.processor;

import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import java.io.IOException;
import java.io.Writer;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;

/** Hands generated files to the compiler, with the element that they come from, which incremental builds need. */
final class SourceFiles {
    private SourceFiles() {}

    static void write(JavaFile file, Element origin, Filer filer) throws IOException {
        TypeSpec type = file.typeSpec();
        String name = file.packageName().isEmpty() ? type.name() : file.packageName() + "." + type.name();
        try (Writer writer = filer.createSourceFile(name, origin).openWriter()) {
            writer.write(file.toString());
        }
    }
}
