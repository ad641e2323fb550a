package dev.reelay.cli;

import dev.reelay.cli.failure.CommandFailure;
import dev.reelay.cli.failure.Problem;
import dev.reelay.cli.failure.Problems;
import dev.reelay.cli.output.ProblemReport;
import dev.reelay.cli.session.Session;
import java.io.IOException;

/** Starts the command line. */
public final class Main {
    private Main() {}

    /** Runs one command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        System.exit(run(Session.ofProcess(), arguments));
    }

    /** Runs one command and returns its exit code. */
    static int run(Session session, String... arguments) {
        DecodeShortcut shortcut = DecodeShortcut.of(arguments);
        return shortcut == null ? CommandTree.run(session, arguments) : run(shortcut, session.with(shortcut.options()));
    }

    /** Says what went wrong and returns the exit code. */
    static int report(Exception thrown, Session session) {
        Problem problem = Problems.of(thrown);
        ProblemReport.print(problem, thrown, session);
        return problem.exit().code();
    }

    private static int run(DecodeShortcut shortcut, Session session) {
        try {
            shortcut.run(session);
            return 0;
        } catch (CommandFailure | IOException e) {
            return report(e, session);
        }
    }
}
