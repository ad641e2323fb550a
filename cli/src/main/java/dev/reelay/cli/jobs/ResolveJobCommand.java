package dev.reelay.cli.jobs;

import dev.reelay.cli.failure.CommandFailure;
import dev.reelay.cli.session.Session;
import dev.reelay.errors.ErrorKind;
import dev.reelay.jobs.Job;
import dev.reelay.jobs.JobStoreException;
import dev.reelay.jobs.Resolution;
import dev.reelay.jobs.VideoJobs;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Carries out what a person decided about a job. */
@Command(
        name = "resolve",
        description =
                "Carries out what you decided about a job whose outcome is unknown, after a look at the relay's own"
                        + " list.")
final class ResolveJobCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "JOB", description = "the job's id, or its order's key")
    private String job = "";

    @ArgGroup(multiplicity = "1")
    private Decision decision = new Decision();

    @Mixin
    private final JobStore store;

    ResolveJobCommand(Session session) {
        this.session = session;
        this.store = new JobStore(session);
    }

    /** One of three. */
    static final class Decision {
        @Option(
                names = "--accepted-as",
                paramLabel = "ID",
                description = "the relay's list has it, under this id: it is waited for and finished")
        private @Nullable String acceptedAs;

        @Option(
                names = "--submit-again",
                description = "the relay's list has it not: it is sent once more, which costs money")
        private boolean submitAgain;

        @Option(names = "--give-up", description = "nothing more is to be done about it")
        private boolean giveUp;

        Resolution resolution() {
            if (acceptedAs != null) {
                return Resolution.acceptedAs(acceptedAs);
            }
            if (submitAgain) {
                return Resolution.submitAgain();
            }
            if (giveUp) {
                return Resolution.giveUp();
            }
            throw CommandFailure.usage("give one of --accepted-as ID, --submit-again and --give-up");
        }
    }

    @Override
    public Integer call() {
        try (store) {
            VideoJobs jobs = store.open();
            Job known = jobs.find(job)
                    .orElseThrow(() -> new CommandFailure(
                            ErrorKind.NOT_FOUND, "there is no job " + job + "; see 'reelay jobs list'"));
            if (decision.acceptedAs != null && store.client(known.client()) == null) {
                throw new CommandFailure(
                        ErrorKind.INVALID_REQUEST, "the job " + known.id() + " cannot be waited for from here");
            }
            Job resolved = jobs.resolve(known.id(), decision.resolution());
            JobOutput.print(List.of(resolved), session);
        } catch (IllegalArgumentException | IllegalStateException e) {
            throw new CommandFailure(ErrorKind.INVALID_REQUEST, String.valueOf(e.getMessage()), e);
        } catch (JobStoreException e) {
            throw store.unusable(e);
        }
        return 0;
    }
}
