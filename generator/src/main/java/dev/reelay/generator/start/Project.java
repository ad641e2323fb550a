package dev.reelay.generator.start;

import dev.reelay.generator.openapi.ApiOutline;
import dev.reelay.generator.openapi.ApiOutline.Kind;
import dev.reelay.generator.openapi.ApiOutline.Operation;
import dev.reelay.generator.openapi.source.SpecException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The folder of a new provider: its files, written once. */
final class Project {
    private static final String OVERLAY = ".overlay.yaml";

    private final Path folder;
    private final Names names;

    /** @throws SpecException if something is in the folder already */
    Project(Path folder, Names names) throws IOException {
        this.folder = folder;
        this.names = names;
        if (Files.exists(folder) && (!Files.isDirectory(folder) || !isEmpty(folder))) {
            throw new SpecException(
                    "there is something in " + folder + " already: choose another folder with --output");
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    /**
     * Copies the documents as they are, with what they refer to and the overlays beside them.
     *
     * @return the copies of the given ones
     */
    List<Path> copy(List<Path> given, List<Path> read) throws IOException {
        List<Path> copies = new ArrayList<>();
        for (Path document : given) {
            Path home = document.toAbsolutePath().normalize().getParent();
            copies.add(copy(document, specs().resolve(String.valueOf(document.getFileName()))));
            for (Path other : read) {
                if (home != null && other.startsWith(home) && !isGiven(given, other)) {
                    copy(other, specs().resolve(home.relativize(other).toString()));
                }
            }
            Path overlay = document.resolveSibling(stem(document) + OVERLAY);
            if (Files.exists(overlay)) {
                copy(overlay, overlay(document));
            }
        }
        return copies;
    }

    private static boolean isGiven(List<Path> given, Path file) {
        return given.stream().anyMatch(one -> one.toAbsolutePath().normalize().equals(file));
    }

    private Path copy(Path from, Path to) throws IOException {
        if (Files.exists(to)) {
            if (Files.mismatch(from, to) >= 0) {
                throw new SpecException("two of the files are called " + to.getFileName() + ": rename one");
            }
            return to;
        }
        Files.createDirectories(to.getParent());
        return Files.copy(from, to);
    }

    private Path specs() {
        return folder.resolve("specs");
    }

    private Path overlay(Path document) {
        return specs().resolve(stem(document) + OVERLAY);
    }

    private static String stem(Path document) {
        String name = String.valueOf(document.getFileName());
        int dot = name.lastIndexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }

    /**
     * Writes an overlay beside a document, if there is none: the place for what its vendor does not say.
     *
     * @param undescribed operations of whose answers nothing can be read; they get a description to begin with
     */
    void writeOverlay(Path document, ApiOutline api, List<Operation> undescribed) throws IOException {
        Path file = overlay(document);
        if (Files.exists(file)) {
            return;
        }
        StringBuilder text = new StringBuilder("""
                # What the vendor's file leaves out, or says wrong. It is applied before anything is generated.
                overlay: 1.0.0
                info:
                  title: Beside %s
                  version: '1'
                """.formatted(quoted(String.valueOf(document.getFileName()))));
        if (undescribed.isEmpty()) {
            text.append("""
                    # An action is, for example, the name that users choose the relay by:
                    #   - target: $.servers[0]
                    #     update: {x-relay: %s}
                    actions: []
                    """.formatted(names.id()));
        } else {
            text.append("actions:\n");
            undescribed.forEach(operation -> text.append(described(operation, api)));
        }
        Files.writeString(file, text.toString());
    }

    private static String described(Operation operation, ApiOutline api) {
        StringBuilder text = new StringBuilder("  - target: \"$.paths['" + escaped(operation.path()) + "']."
                + operation.method().toLowerCase(Locale.ROOT) + "\"\n    update:\n");
        if (operation.body() != null && operation.body().kind() == Kind.ANY) {
            text.append("""
                          # To decide: what the body holds.
                          requestBody:
                            content:
                              application/json:
                                schema: {type: object, properties: {prompt: {type: string}}}
                    """);
        }
        if (api.answered(operation.answer()) == null) {
            text.append("""
                          # To decide: what the answer holds.
                          responses:
                            '%s':
                              description: To decide.
                              content:
                                application/json:
                                  schema:
                                    type: object
                                    properties:
                                      id: {type: string}
                                      status: {type: string}
                    """.formatted(operation.status()));
        }
        return text.toString();
    }

    private static String escaped(String path) {
        return path.replace("\\", "\\\\").replace("\"", "\\\"");
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    /** Takes back an overlay that does not fit. */
    void removeOverlay(Path document) throws IOException {
        Files.delete(overlay(document));
    }

    void writePom(List<Path> documents) throws IOException {
        String more = documents.stream()
                .skip(1)
                .map(document -> "                <argument>" + place(document) + "</argument>\n")
                .collect(Collectors.joining());
        String further = more.isEmpty() ? "" : """

                  <build>
                    <plugins>
                      <plugin>
                        <groupId>org.codehaus.mojo</groupId>
                        <artifactId>exec-maven-plugin</artifactId>
                        <executions>
                          <execution>
                            <id>records</id>
                            <configuration>
                              <arguments combine.children="append">
                %s              </arguments>
                            </configuration>
                          </execution>
                        </executions>
                      </plugin>
                    </plugins>
                  </build>
                """.formatted(more);
        write("pom.xml", """
                <?xml version="1.0" encoding="UTF-8"?>
                <project xmlns="http://maven.apache.org/POM/4.0.0"
                         xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                         xsi:schemaLocation="http://maven.apache.org/POM/4.0.0 http://maven.apache.org/xsd/maven-4.0.0.xsd">
                  <modelVersion>4.0.0</modelVersion>
                  <parent>
                    <groupId>dev.reelay</groupId>
                    <artifactId>reelay-provider-parent</artifactId>
                    <version>%s</version>
                    <relativePath/>
                  </parent>

                  <groupId>%s</groupId>
                  <artifactId>%s</artifactId>
                  <version>1.0</version>

                  <properties>
                    <reelay.specification>%s</reelay.specification>
                    <reelay.wire.package>%s</reelay.wire.package>
                    <reelay.wire.api>%s</reelay.wire.api>
                  </properties>
                %s</project>
                """.formatted(
                        version(),
                        names.javaPackage().replaceFirst("\\.[^.]*$", ""),
                        names.artifact(),
                        place(documents.get(0)),
                        names.wire(),
                        names.api(),
                        further));
    }

    private static String place(Path document) {
        String name =
                String.valueOf(document.getFileName()).replace("&", "&amp;").replace("<", "&lt;");
        return "${project.basedir}/specs/" + name;
    }

    /** Writes a source file below {@code src/main/java} or {@code src/test/java}. */
    void writeJava(String root, String name, String source) throws IOException {
        write("src/" + root + "/java/" + names.javaPackage().replace('.', '/') + "/" + name + ".java", source);
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static String version() throws IOException {
        Properties build = new Properties();
        try (@Nullable InputStream in = Project.class.getResourceAsStream("build.properties")) {
            if (in != null) {
                build.load(in);
            }
        }
        return build.getProperty("version", "");
    }
}
