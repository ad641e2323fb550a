package dev.reelay.cli.docs;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** A Java example of the documentation. */
record JavaSnippet(Path page, String code) {
    private static final Pattern FENCE = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);
    private static final Pattern TYPE =
            Pattern.compile("(?m)^(?:public )?(?:final )?(?:class|record|interface) (\\w+)");

    static List<JavaSnippet> of(Path page) throws IOException {
        List<JavaSnippet> found = new ArrayList<>();
        Matcher fences = FENCE.matcher(Files.readString(page));
        while (fences.find()) {
            found.add(new JavaSnippet(page, fences.group(1)));
        }
        return found;
    }

    JavaSnippet with(String from, String to) {
        if (!code.contains(from)) {
            throw new IllegalArgumentException(page + " has no example with " + from);
        }
        return new JavaSnippet(page, code.replace(from, to));
    }

    /** Compiles the example and loads the type that it declares. */
    Class<?> compile(Path folder) throws IOException, ClassNotFoundException {
        Matcher type = TYPE.matcher(code);
        if (!type.find()) {
            throw new IllegalArgumentException(page + " has an example that declares no type:\n" + code);
        }
        Path source = Files.writeString(folder.resolve(type.group(1) + ".java"), code, StandardCharsets.UTF_8);
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> messages = new DiagnosticCollector<>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(messages, Locale.ROOT, null)) {
            List<String> options =
                    List.of("-d", folder.toString(), "-proc:none", "-classpath", System.getProperty("java.class.path"));
            if (!compiler.getTask(null, files, messages, options, null, files.getJavaFileObjects(source))
                    .call()) {
                throw new AssertionError("an example of " + page + " does not compile: " + messages.getDiagnostics());
            }
        }
        URLClassLoader loader = new URLClassLoader(
                new URL[] {folder.toUri().toURL()}, getClass().getClassLoader());
        return loader.loadClass(type.group(1));
    }
}
