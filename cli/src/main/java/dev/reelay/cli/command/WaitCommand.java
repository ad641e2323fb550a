package dev.reelay.cli.command;

import dev.reelay.Generation;
import dev.reelay.WaitResult;
import dev.reelay.cli.failure.Problem;
import dev.reelay.cli.failure.Problems;
import dev.reelay.cli.option.RelayOptions;
import dev.reelay.cli.output.GenerationPrinter;
import dev.reelay.cli.output.ProblemReport;
import dev.reelay.cli.relay.Clients;
import dev.reelay.cli.relay.Deadline;
import dev.reelay.cli.relay.Located;
import dev.reelay.cli.relay.Watch;
import dev.reelay.cli.session.Session;
import dev.reelay.errors.CompletedWithoutVideoException;
import dev.reelay.errors.GenerationFailedException;
import dev.reelay.errors.ReelayException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Waits for generations. */
@Command(
        name = "wait",
        description = "Waits until generations have their videos. With several, the first error gives the exit code.")
public final class WaitCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(arity = "1..*", paramLabel = "ID", description = "a generation's id, or its ref")
    private List<String> ids = new ArrayList<>();

    @Mixin
    private final RelayOptions relay = new RelayOptions();

    /** Makes the command. */
    public WaitCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Deadline deadline = Deadline.in(relay.timeout());
        List<WaitResult> results;
        try (Clients clients = new Clients(relay, session, deadline)) {
            List<Located> all = ids.stream().map(clients::locate).toList();
            results = new Watch(session, clients).awaitAll(all);
        }
        GenerationPrinter.print(
                results.stream()
                        .map(WaitCommand::known)
                        .filter(Objects::nonNull)
                        .toList(),
                session);
        int exit = 0;
        for (WaitResult result : results) {
            if (result.error() != null) {
                Problem problem = Problems.of(result.error());
                ProblemReport.print(problem, result.error(), session);
                exit = exit == 0 ? problem.exit().code() : exit;
            }
        }
        return exit;
    }

    private static @Nullable Generation known(WaitResult result) {
        ReelayException error = result.error();
        if (error instanceof GenerationFailedException failed) {
            return failed.generation();
        }
        return error instanceof CompletedWithoutVideoException empty ? empty.generation() : result.generation();
    }
}
