package dev.reelay.cli.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * A local repository of Maven with all that this build's has, except Reelay's own modules: what is installed into it stays in
 * it, and what this build has downloaded is not downloaded again.
 */
final class LocalRepository {
    /** The one that this build uses. */
    static final Path OURS = Path.of(System.getProperty("maven.repo.local"));

    private LocalRepository() {}

    static void linkTo(Path repository) throws IOException {
        link(OURS, repository, "dev");
        link(OURS.resolve("dev"), repository.resolve("dev"), "reelay");
    }

    private static void link(Path from, Path to, String except) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> children = Files.list(from)) {
            for (Path child : children.toList()) {
                if (!child.endsWith(except)) {
                    Files.createSymbolicLink(to.resolve(child.getFileName()), child);
                }
            }
        }
    }
}
