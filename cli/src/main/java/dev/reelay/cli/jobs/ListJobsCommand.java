package dev.reelay.cli.jobs;

import dev.reelay.cli.failure.CommandFailure;
import dev.reelay.cli.session.Session;
import dev.reelay.jobs.Job;
import dev.reelay.jobs.JobQuery;
import dev.reelay.jobs.JobState;
import dev.reelay.jobs.JobStoreException;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists jobs, newest first. */
@Command(name = "list", description = "Lists jobs, newest first.")
final class ListJobsCommand implements Callable<Integer> {
    private final Session session;

    @Option(names = "--state", paramLabel = "STATE", description = "only those: ${COMPLETION-CANDIDATES}")
    private @Nullable JobState state;

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "100",
            description = "how many at most; default: ${DEFAULT-VALUE}")
    private int limit;

    @Mixin
    private final JobStore store;

    ListJobsCommand(Session session) {
        this.session = session;
        this.store = new JobStore(session);
    }

    @Override
    public Integer call() {
        if (limit < 1) {
            throw CommandFailure.usage("--limit: " + limit + " lists nothing; give 1 or more");
        }
        try (store) {
            JobQuery query = state == null ? JobQuery.all() : JobQuery.in(state);
            List<Job> jobs = store.open().list(query.limit(limit));
            JobOutput.print(jobs, session);
            if (jobs.isEmpty()) {
                session.tell("reelay: no jobs" + (state == null ? "" : " are " + state));
            }
        } catch (JobStoreException e) {
            throw store.unusable(e);
        }
        return 0;
    }
}
