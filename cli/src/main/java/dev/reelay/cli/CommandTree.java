package dev.reelay.cli;

import dev.reelay.cli.command.CancelCommand;
import dev.reelay.cli.command.CompletionCommand;
import dev.reelay.cli.command.DecodeCommand;
import dev.reelay.cli.command.DeleteCommand;
import dev.reelay.cli.command.DemoCommand;
import dev.reelay.cli.command.DoctorCommand;
import dev.reelay.cli.command.DownloadCommand;
import dev.reelay.cli.command.ExtendCommand;
import dev.reelay.cli.command.GetCommand;
import dev.reelay.cli.command.ListCommand;
import dev.reelay.cli.command.ProvidersCommand;
import dev.reelay.cli.command.ReelayCommand;
import dev.reelay.cli.command.SimulateCommand;
import dev.reelay.cli.command.SubmitCommand;
import dev.reelay.cli.command.WaitCommand;
import dev.reelay.cli.failure.Problem;
import dev.reelay.cli.jobs.JobsCommand;
import dev.reelay.cli.output.ProblemReport;
import dev.reelay.cli.session.Session;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;

/** All commands, bound to a session, each made only when it is wanted: reading all of them would double the start-up. */
final class CommandTree {
    private static final String COMPLETION = "completion";
    private static final List<String> ALL = List.of(
            "demo",
            "providers",
            "submit",
            "extend",
            "get",
            "list",
            "wait",
            "cancel",
            "delete",
            "download",
            "decode",
            "doctor",
            "simulate",
            "jobs",
            COMPLETION);

    private CommandTree() {}

    /** Runs one command and returns the exit code. */
    static int run(Session session, String... arguments) {
        return of(session, arguments).execute(arguments);
    }

    private static CommandLine of(Session session, String... arguments) {
        CommandLine root = new CommandLine(new ReelayCommand()).addMixin("options", session.options());
        for (String name : neededBy(arguments)) {
            root.addSubcommand(make(name, session));
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
        Problem problem = Problem.usage(thrown.getMessage() + "; see '" + command + " --help'");
        // The options are not known when the command line could not be read.
        boolean json = Arrays.asList(arguments).contains("--json");
        session.err().println(json ? ProblemReport.json(problem) : ProblemReport.text(problem));
        return problem.exit().code();
    }

    /** Returns the names of the commands that a command line can need: the one it names, or else all. */
    private static List<String> neededBy(String... arguments) {
        for (String argument : arguments) {
            if (!argument.startsWith("-")) {
                return ALL.contains(argument) && !argument.equals(COMPLETION) ? List.of(argument) : ALL;
            }
        }
        return ALL;
    }

    private static Object make(String name, Session session) {
        return switch (name) {
            case "demo" -> new DemoCommand(session);
            case "providers" -> new ProvidersCommand(session);
            case "submit" -> new SubmitCommand(session);
            case "extend" -> new ExtendCommand(session);
            case "get" -> new GetCommand(session);
            case "list" -> new ListCommand(session);
            case "wait" -> new WaitCommand(session);
            case "cancel" -> new CancelCommand(session);
            case "delete" -> new DeleteCommand(session);
            case "download" -> new DownloadCommand(session);
            case "decode" -> new DecodeCommand(session);
            case "doctor" -> new DoctorCommand(session);
            case "simulate" -> new SimulateCommand(session);
            case "jobs" -> JobsCommand.of(session);
            case COMPLETION -> new CompletionCommand(session);
            default -> throw new IllegalArgumentException(name);
        };
    }
}
