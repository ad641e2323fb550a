package dev.reelay.cli.output;

import dev.reelay.cli.failure.Problem;
import dev.reelay.cli.json.Json;
import dev.reelay.cli.session.Session;
import java.io.PrintWriter;
import java.io.StringWriter;

/** How an error looks: one line, in which no link or ref shows its user. */
public final class ProblemReport {
    private ProblemReport() {}

    /** Prints an error on standard error, and its stack trace if it is wanted. */
    public static void print(Problem problem, Throwable thrown, Session session) {
        session.err().println(session.options().json() ? json(problem) : text(problem));
        if (session.options().verbose()) {
            StringWriter trace = new StringWriter();
            thrown.printStackTrace(new PrintWriter(trace));
            session.err().print(PlainText.withoutUsers(trace.toString()));
        }
    }

    /** Returns the line for people. */
    public static String text(Problem problem) {
        return "reelay: " + message(problem);
    }

    /** Returns the line for programs. */
    public static String json(Problem problem) {
        Json.Members error = Json.members()
                .always("kind", problem.kind())
                .always("message", message(problem))
                .always("status", problem.status())
                .always("requestId", problem.requestId());
        problem.more().forEach(error::always);
        return Json.members().with("error", error).line();
    }

    private static String message(Problem problem) {
        return PlainText.oneLine(PlainText.withoutUsers(problem.message()));
    }
}
