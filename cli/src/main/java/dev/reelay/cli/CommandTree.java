package dev.reelay.cli;

import dev.reelay.cli.command.ReelayCommand;
import dev.reelay.cli.failure.Problem;
import dev.reelay.cli.failure.Problems;
import dev.reelay.cli.output.ProblemReport;
import dev.reelay.cli.session.Session;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;

/** All commands, bound to a session. */
final class CommandTree {
    private CommandTree() {}

    /** Runs one command and returns the exit code. */
    static int run(Session session, String... arguments) {
        return of(session, arguments).execute(arguments);
    }

    private static CommandLine of(Session session, String... arguments) {
        CommandLine root = new CommandLine(new ReelayCommand()).addMixin("options", session.options());
        for (String name : Commands.neededBy(arguments)) {
            root.addSubcommand(Commands.make(name, session));
        }
        return root.setOut(writer(session.out()))
                .setErr(writer(session.err()))
                .setColorScheme(CommandLine.Help.defaultColorScheme(session.colorful() ? Ansi.ON : Ansi.OFF))
                .setExpandAtFiles(false) // a prompt may begin with @
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpWidth(Math.max(60, Math.min(120, session.terminal().columns())))
                .setParameterExceptionHandler((e, unused) -> reportUsage(e, session, arguments))
                .setExecutionExceptionHandler((e, command, parsed) -> Main.report(e, session));
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }

    private static int reportUsage(ParameterException thrown, Session session, String... arguments) {
        String command = thrown.getCommandLine().getCommandSpec().qualifiedName();
        Problem problem = Problems.usage(thrown.getMessage() + "; see '" + command + " --help'");
        // The options are not known when the command line could not be read.
        boolean json = Arrays.asList(arguments).contains("--json");
        session.err().println(json ? ProblemReport.json(problem) : ProblemReport.text(problem));
        return problem.exit().code();
    }
}
