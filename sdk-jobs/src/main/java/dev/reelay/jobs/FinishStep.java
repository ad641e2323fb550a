package dev.reelay.jobs;

import dev.reelay.DownloadOptions;
import dev.reelay.Generation;
import dev.reelay.VideoClient;
import dev.reelay.errors.ErrorKind;
import dev.reelay.errors.ReelayException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Fetches a job's video, and tells the user's handler in the transaction that makes the job done: once, whoever dies when. */
final class FinishStep {
    private static final Logger LOG = LoggerFactory.getLogger(FinishStep.class);
    private static final Duration WITHOUT_CLIENT = Duration.ofSeconds(10);
    private static final int PATIENCE = 5;
    /** What another try does not mend, after some. */
    private static final Set<ErrorKind> FOR_GOOD =
            EnumSet.of(ErrorKind.NOT_FOUND, ErrorKind.COMPLETED_WITHOUT_VIDEO, ErrorKind.GENERATION_FAILED);

    private final JobSettings settings;
    private final JobTable table;
    private final JobEnds ends;

    FinishStep(JobSettings settings, JobTable table, JobEnds ends) {
        this.settings = settings;
        this.table = table;
        this.ends = ends;
    }

    /**
     * Finishes a job; returns when to try again, or {@code null} for never.
     *
     * @param failures how often this was tried in vain
     * @throws RuntimeException if it is to be tried later
     */
    @Nullable
    Duration run(String id, int failures) throws SQLException, IOException {
        Job job = table.find(id).orElse(null);
        if (job == null || job.state() != JobState.READY) {
            return null;
        }
        Generation generation = Objects.requireNonNull(job.generation());
        Path file = null;
        if (settings.placement() != null) {
            VideoClient client = settings.clients().apply(job.client());
            if (client == null) {
                return WITHOUT_CLIENT;
            }
            file = settings.placement().apply(job);
            try {
                fetch(client, generation, file);
            } catch (ReelayException e) {
                return brokenOff(job, e, failures);
            }
        }
        String place = file == null ? null : file.toAbsolutePath().toString();
        boolean first = ends.done(id, connection -> table.done(connection, id, place));
        if (!first) {
            LOG.info("the job {} was finished by another node meanwhile", id);
        }
        return null;
    }

    private static void fetch(VideoClient client, Generation generation, Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        // A node that died between the last byte and the row has left the whole file: it is fetched and named anew.
        var unused = client.download(
                generation, file, DownloadOptions.builder().overwrite(true).build());
    }

    private @Nullable Duration brokenOff(Job job, ReelayException e, int failures) throws SQLException {
        String message = Objects.requireNonNullElse(e.getMessage(), e.kind().toString());
        if (FOR_GOOD.contains(e.kind()) && failures >= PATIENCE) {
            var unused = ends.lost(job, null, e.kind(), message);
            return null;
        }
        var unused = table.transaction(connection -> {
            table.note(connection, job.id(), e.kind(), message);
            return true;
        });
        throw e;
    }
}
