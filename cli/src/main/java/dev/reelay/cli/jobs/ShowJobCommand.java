package dev.reelay.cli.jobs;

import dev.reelay.cli.failure.CommandFailure;
import dev.reelay.cli.session.Session;
import dev.reelay.errors.ErrorKind;
import dev.reelay.jobs.JobStoreException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows all that is known of a job. */
@Command(name = "show", description = "Shows all that is known of a job.")
final class ShowJobCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "JOB", description = "the job's id, or its order's key")
    private String job = "";

    @Mixin
    private final JobStore store;

    ShowJobCommand(Session session) {
        this.session = session;
        this.store = new JobStore(session);
    }

    @Override
    public Integer call() {
        try (store) {
            JobOutput.details(
                    store.open()
                            .find(job)
                            .orElseThrow(() -> new CommandFailure(
                                    ErrorKind.NOT_FOUND, "there is no job " + job + "; see 'reelay jobs list'")),
                    session);
        } catch (JobStoreException e) {
            throw store.unusable(e);
        }
        return 0;
    }
}
