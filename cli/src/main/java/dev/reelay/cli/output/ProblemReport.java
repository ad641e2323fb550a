package dev.reelay.cli.output;

import dev.reelay.cli.failure.Problem;
import dev.reelay.cli.session.Session;

/** How an error looks. */
public final class ProblemReport {
    private ProblemReport() {}

    /** Prints an error on standard error: one line, and the stack trace if it is wanted. */
    public static void print(Problem problem, Throwable thrown, Session session) {
        session.err().println(session.options().json() ? json(problem) : text(problem));
        if (session.options().verbose()) {
            thrown.printStackTrace(session.err());
        }
    }

    /** Returns the line for people. */
    public static String text(Problem problem) {
        return "reelay: " + PlainText.oneLine(problem.message());
    }

    /** Returns the line for programs. */
    public static String json(Problem problem) {
        return JsonLine.of(json -> {
            json.beginObject().name("error").beginObject();
            json.name("kind").value(problem.kind());
            json.name("message").value(PlainText.oneLine(problem.message()));
            json.setSerializeNulls(true);
            json.name("status").value(problem.status());
            json.name("requestId").value(problem.requestId());
            json.endObject().endObject();
        });
    }
}
