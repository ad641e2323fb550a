package dev.reelay.internal.download;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where a download goes.
 *
 * @param file the file that appears once the download is whole
 * @param part what there is of it so far
 * @param tag what the part belongs to
 */
record Target(Path file, Path part, Path tag) {
    static Target of(Path path, String id) {
        Path file = Files.isDirectory(path) ? path.resolve(name(id)) : path;
        Path name = file.getFileName();
        String base = name == null ? "video" : name.toString();
        return new Target(file, file.resolveSibling(base + ".part"), file.resolveSibling(base + ".part.tag"));
    }

    /** Returns how much there is, of the file or of the part. */
    long bytes() {
        try {
            return Files.size(Files.exists(part) ? part : file);
        } catch (IOException none) {
            return 0;
        }
    }

    /** An id is the relay's text, and must not lead out of the directory. */
    private static String name(String id) {
        String safe = id.replaceAll("[^A-Za-z0-9_-]", "_");
        return (safe.length() <= 100 ? safe : safe.substring(0, 100)) + ".mp4";
    }
}
