package dev.reelay.cli;

import dev.reelay.cli.command.CompletionCommand;
import dev.reelay.cli.command.DecodeCommand;
import dev.reelay.cli.command.DemoCommand;
import dev.reelay.cli.command.DoctorCommand;
import dev.reelay.cli.command.DownloadCommand;
import dev.reelay.cli.command.ExtendCommand;
import dev.reelay.cli.command.GetCommand;
import dev.reelay.cli.command.ProvidersCommand;
import dev.reelay.cli.command.ReelayCommand;
import dev.reelay.cli.command.SimulateCommand;
import dev.reelay.cli.command.SubmitCommand;
import dev.reelay.cli.command.WaitCommand;
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
public final class CommandTree {
    private CommandTree() {}

    /** Runs one command and returns the exit code. */
    public static int run(Session session, String... arguments) {
        return of(session, arguments).execute(arguments);
    }

    private static CommandLine of(Session session, String... arguments) {
        CommandLine root = new CommandLine(new ReelayCommand()).addMixin("options", session.options());
        root.addSubcommand(new DemoCommand(session));
        root.addSubcommand(new ProvidersCommand(session));
        root.addSubcommand(new SubmitCommand(session));
        root.addSubcommand(new ExtendCommand(session));
        root.addSubcommand(new GetCommand(session));
        root.addSubcommand(new WaitCommand(session));
        root.addSubcommand(new DownloadCommand(session));
        root.addSubcommand(new DecodeCommand(session));
        root.addSubcommand(new DoctorCommand(session));
        root.addSubcommand(new SimulateCommand(session));
        root.addSubcommand(new CompletionCommand(session));
        return root.setOut(writer(session.out()))
                .setErr(writer(session.err()))
                .setColorScheme(CommandLine.Help.defaultColorScheme(session.colorful() ? Ansi.ON : Ansi.OFF))
                .setExpandAtFiles(false) // a prompt may begin with @
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpWidth(Math.max(60, Math.min(120, session.terminal().columns())))
                .setParameterExceptionHandler((e, unused) -> reportUsage(e, session, arguments))
                .setExecutionExceptionHandler((e, command, parsed) -> report(e, session));
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

    private static int report(Exception thrown, Session session) {
        Problem problem = Problems.of(thrown);
        ProblemReport.print(problem, thrown, session);
        return problem.exit().code();
    }
}
