package dev.reelay.cli.command;

import dev.reelay.cli.session.Session;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints a script that completes commands, options and names. */
@Command(name = "completion", description = "Prints a completion script for bash and zsh: source <(reelay completion)")
public final class CompletionCommand implements Callable<Integer> {
    private final Session session;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before call
    private CommandSpec spec;

    /** Makes the command. */
    public CompletionCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        session.out().print(AutoComplete.bash("reelay", spec.root().commandLine()));
        return 0;
    }
}
