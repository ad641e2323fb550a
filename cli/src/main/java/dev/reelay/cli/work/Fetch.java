package dev.reelay.cli.work;

import dev.reelay.DownloadOptions;
import dev.reelay.Generation;
import dev.reelay.VideoClient;
import dev.reelay.cli.failure.CommandFailure;
import dev.reelay.cli.output.Shown;
import dev.reelay.cli.progress.DownloadDisplay;
import dev.reelay.cli.relay.Clients;
import dev.reelay.cli.session.ResumeHint;
import dev.reelay.cli.session.Session;
import dev.reelay.errors.ErrorKind;
import dev.reelay.errors.InvalidRequestException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Downloads videos and shows how it goes. Ctrl-C says how to go on with what is there. */
public final class Fetch {
    private final Session session;
    private final Clients clients;

    /** Makes a fetch that ends with a command's deadline. */
    public Fetch(Session session, Clients clients) {
        this.session = session;
        this.clients = clients;
    }

    /** Downloads a generation's video and says where it is. */
    public Path download(VideoClient client, Generation generation, SaveTarget target) {
        String again = "go on with: " + target.later(clients.resume(), generation.ref());
        Path file = ResumeHint.during(session, again, () -> save(client, generation, target));
        session.tell("reelay: saved " + file + " (" + Shown.bytes(size(file)) + ")"
                + (clients.savedWatermarked(generation.ref())
                        ? ", with a watermark: the relay gave no link to a file without"
                        : ""));
        return file;
    }

    private Path save(VideoClient client, Generation generation, SaveTarget target) {
        try (DownloadDisplay display = new DownloadDisplay(session, "download")) {
            DownloadOptions options = target.options().onProgress(display).build();
            return clients.deadline().join(client.async().download(generation, target.path(), options));
        } catch (InvalidRequestException e) {
            String said = SaveTarget.inOptions(e);
            throw said.equals(e.getMessage()) ? e : new CommandFailure(ErrorKind.INVALID_REQUEST, said, e);
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
