package dev.reelay.cli.relay;

import dev.reelay.DownloadOptions;
import dev.reelay.Generation;
import dev.reelay.VideoClient;
import dev.reelay.cli.output.Shown;
import dev.reelay.cli.progress.DownloadDisplay;
import dev.reelay.cli.session.ResumeHint;
import dev.reelay.cli.session.Session;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Downloads videos and shows how it goes. Ctrl-C says how to go on with what is there. */
public final class Fetch {
    private final Session session;
    private final Deadline deadline;

    /** Makes a fetch that ends with a command's deadline. */
    public Fetch(Session session, Deadline deadline) {
        this.session = session;
        this.deadline = deadline;
    }

    /**
     * Downloads a generation's video and says where it is.
     *
     * @param target a file, or a folder in which the file is named after the generation's id
     */
    public Path download(VideoClient client, Generation generation, Path target, boolean overwrite) {
        Path absolute = session.folder().resolve(target);
        String again = "go on with: reelay download " + generation.ref() + " -o " + target;
        Path file = ResumeHint.during(session, again, () -> save(client, generation, absolute, overwrite));
        session.tell("reelay: saved " + file + " (" + Shown.bytes(size(file)) + ")");
        return file;
    }

    private Path save(VideoClient client, Generation generation, Path target, boolean overwrite) {
        try (DownloadDisplay display = new DownloadDisplay(session, "download")) {
            DownloadOptions options = DownloadOptions.builder()
                    .overwrite(overwrite)
                    .onProgress(display)
                    .build();
            return deadline.join(client.async().download(generation, target, options));
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
