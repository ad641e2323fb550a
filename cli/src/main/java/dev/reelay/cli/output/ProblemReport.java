package dev.reelay.cli.output;

import dev.reelay.cli.failure.Problem;

/** How an error looks. */
public final class ProblemReport {
    private ProblemReport() {}

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
