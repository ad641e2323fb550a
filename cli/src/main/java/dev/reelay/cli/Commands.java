package dev.reelay.cli;

import dev.reelay.cli.command.CompletionCommand;
import dev.reelay.cli.command.DecodeCommand;
import dev.reelay.cli.command.DemoCommand;
import dev.reelay.cli.command.DoctorCommand;
import dev.reelay.cli.command.DownloadCommand;
import dev.reelay.cli.command.ExtendCommand;
import dev.reelay.cli.command.GetCommand;
import dev.reelay.cli.command.ProvidersCommand;
import dev.reelay.cli.command.SimulateCommand;
import dev.reelay.cli.command.SubmitCommand;
import dev.reelay.cli.command.WaitCommand;
import dev.reelay.cli.session.Session;
import java.util.List;

/** The commands by their names, each made only when it is wanted: reading all of them would double the start-up. */
final class Commands {
    private static final String COMPLETION = "completion";
    private static final List<String> ALL = List.of(
            "demo",
            "providers",
            "submit",
            "extend",
            "get",
            "wait",
            "download",
            "decode",
            "doctor",
            "simulate",
            COMPLETION);

    private Commands() {}

    /** Returns the names of the commands that a command line can need: the one it names, or else all. */
    static List<String> neededBy(String... arguments) {
        for (String argument : arguments) {
            if (!argument.startsWith("-")) {
                return ALL.contains(argument) && !argument.equals(COMPLETION) ? List.of(argument) : ALL;
            }
        }
        return ALL;
    }

    static Object make(String name, Session session) {
        return switch (name) {
            case "demo" -> new DemoCommand(session);
            case "providers" -> new ProvidersCommand(session);
            case "submit" -> new SubmitCommand(session);
            case "extend" -> new ExtendCommand(session);
            case "get" -> new GetCommand(session);
            case "wait" -> new WaitCommand(session);
            case "download" -> new DownloadCommand(session);
            case "decode" -> new DecodeCommand(session);
            case "doctor" -> new DoctorCommand(session);
            case "simulate" -> new SimulateCommand(session);
            case COMPLETION -> new CompletionCommand(session);
            default -> throw new IllegalArgumentException(name);
        };
    }
}
