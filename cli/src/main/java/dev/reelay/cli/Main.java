package dev.reelay.cli;

import dev.reelay.cli.failure.Problem;
import dev.reelay.cli.output.ProblemReport;
import dev.reelay.cli.session.Session;

/** Starts the command line. */
public final class Main {
    private Main() {}

    /** Runs one command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        System.exit(run(Session.ofProcess(), arguments));
    }

    /** Runs one command and returns its exit code. */
    static int run(Session session, String... arguments) {
        try {
            int exit = runAny(session, arguments);
            if (exit == 0) {
                session.requireOutput();
            }
            return exit;
        } catch (RuntimeException | Error e) {
            return report(e, session);
        }
    }

    /** Says what went wrong and returns the exit code. */
    static int report(Throwable thrown, Session session) {
        Problem problem = Problem.of(thrown);
        ProblemReport.print(problem, thrown, session);
        return problem.exit().code();
    }

    private static int runAny(Session session, String... arguments) {
        DecodeShortcut shortcut = DecodeShortcut.of(arguments);
        return shortcut == null ? CommandTree.run(session, arguments) : run(shortcut, session.with(shortcut.options()));
    }

    private static int run(DecodeShortcut shortcut, Session session) {
        try {
            shortcut.run(session);
            session.requireOutput();
            return 0;
        } catch (Exception | Error e) {
            return report(e, session);
        }
    }
}
