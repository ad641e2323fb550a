package dev.reelay.generator.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The project that adds a provider, and that the guide quotes. */
final class ThirdProvider {
    private static final Path FOLDER = Path.of(System.getProperty("basedir", "."), "src/it/third-provider");

    private ThirdProvider() {}

    /** Returns the paths of all files that a reader has to write. */
    static List<String> files() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> FOLDER.relativize(file).toString().replace('\\', '/'))
                    .toList();
        }
    }

    static Path file(String name) {
        return FOLDER.resolve(name);
    }

    static String read(String file) {
        try {
            return Files.readString(file(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
