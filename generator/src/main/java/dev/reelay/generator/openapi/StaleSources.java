package dev.reelay.generator.openapi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds generated sources that the last run did not write. The output folder belongs to the generator alone. */
final class StaleSources {
    private static final Path WRITTEN = Path.of(".openapi-generator", "FILES");

    private StaleSources() {}

    /** @throws UncheckedIOException if a file cannot be read or deleted */
    static void delete(Path output, String sourceFolder) {
        Path sources = output.resolve(sourceFolder);
        try {
            if (!Files.exists(output.resolve(WRITTEN)) || !Files.exists(sources)) {
                return;
            }
            Set<Path> written = Files.readAllLines(output.resolve(WRITTEN)).stream()
                    .map(line -> output.resolve(line.strip()).normalize())
                    .collect(Collectors.toSet());
            try (Stream<Path> files = Files.walk(sources)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    if (!written.contains(file.normalize())) {
                        Files.delete(file);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot clear stale sources below " + sources, e);
        }
    }
}
