package dev.reelay.cli.jobs;

import dev.reelay.cli.session.Session;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command above those of durable jobs. Alone it does nothing. */
@Command(
        name = "jobs",
        description = "Generations that survive the process: orders in a database, carried on by any number of nodes.",
        commandListHeading = "%nCommands:%n")
public final class JobsCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before call
    private CommandSpec spec;

    /** Returns the command with all below it. */
    public static CommandLine of(Session session) {
        return new CommandLine(new JobsCommand())
                .addSubcommand(new AddJobsCommand(session))
                .addSubcommand(new RunJobsCommand(session))
                .addSubcommand(new ListJobsCommand(session))
                .addSubcommand(new ShowJobCommand(session))
                .addSubcommand(new ResolveJobCommand(session))
                .addSubcommand(new BoardCommand(session));
    }

    @Override
    public @Nullable Integer call() {
        throw new ParameterException(
                spec.commandLine(),
                "no command given; there are: "
                        + String.join(", ", spec.subcommands().keySet()));
    }
}
