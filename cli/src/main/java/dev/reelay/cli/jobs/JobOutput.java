package dev.reelay.cli.jobs;

import dev.reelay.cli.json.Json;
import dev.reelay.cli.output.GenerationPrinter;
import dev.reelay.cli.output.PlainText;
import dev.reelay.cli.output.Shown;
import dev.reelay.cli.output.TextTable;
import dev.reelay.cli.session.Session;
import dev.reelay.jobs.Job;
import dev.reelay.jobs.JobState;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Jobs as people and programs read them. */
final class JobOutput {
    private static final List<TextTable.Sacrifice> SACRIFICES = List.of(
            TextTable.Sacrifice.cut("prompt", 16),
            TextTable.Sacrifice.cut("file or error", 24),
            TextTable.Sacrifice.drop("ordered"),
            TextTable.Sacrifice.cut("key", 8),
            TextTable.Sacrifice.drop("prompt"),
            TextTable.Sacrifice.cut("file or error", 10));

    private JobOutput() {}

    /** Prints several jobs: a line of JSON each, or a table. */
    static void print(List<Job> jobs, Session session) {
        if (session.options().json()) {
            jobs.forEach(job -> session.out().println(json(job).line()));
            return;
        }
        if (jobs.isEmpty()) {
            return;
        }
        List<List<TextTable.Cell>> rows = new ArrayList<>();
        for (Job job : jobs) {
            rows.add(List.of(
                    TextTable.Cell.of(job.id()),
                    TextTable.Cell.of(Shown.text(job.key())),
                    TextTable.Cell.of(job.state().name()),
                    TextTable.Cell.of(Shown.text(job.prompt())),
                    new TextTable.Cell(
                            Shown.time(job.plannedAt(), session.zone()),
                            Shown.briefTime(job.plannedAt(), session.zone())),
                    end(job, session)));
        }
        session.out()
                .print(new TextTable(
                                List.of("job", "key", "state", "prompt", "ordered", "file or error"), rows, SACRIFICES)
                        .text(GenerationPrinter.width(session)));
    }

    private static TextTable.Cell end(Job job, Session session) {
        Path file = job.file();
        if (file != null) {
            return new TextTable.Cell(session.shorten(file).toString(), String.valueOf(file.getFileName()));
        }
        return TextTable.Cell.of(Shown.text(job.error() == null ? null : PlainText.masked(job.error())));
    }

    /** Prints all that is known of one job. */
    static void details(Job job, Session session) {
        if (session.options().json()) {
            session.out().println(json(job).line());
            return;
        }
        line(session, job.state() + "  " + job.id());
        line(session, "key", job.key());
        line(session, "prompt", job.prompt());
        line(session, "client", job.client());
        line(session, "ordered", moment(job.plannedAt(), session));
        line(session, "deadline", moment(job.deadlineAt(), session));
        line(session, "attempts", Integer.toString(job.attempts()));
        line(session, "node", job.node());
        line(session, "sent", moment(job.submittingAt(), session));
        line(session, "accepted", moment(job.waitingAt(), session));
        line(session, "ref", job.ref() == null ? null : job.ref().toString());
        line(session, "ended", moment(job.endedAt(), session));
        line(session, "file", job.file() == null ? null : job.file().toString());
        line(session, "error", job.error() == null ? null : PlainText.masked(job.error()));
        if (job.state() == JobState.OUTCOME_UNKNOWN) {
            line(session, "look from", moment(job.notBefore(), session));
            line(session, "to", moment(job.notAfter(), session));
            line(session, "fingerprint", job.fingerprint());
            session.tell("reelay: look for it in the relay's own list, then decide: reelay jobs resolve " + job.id()
                    + " --accepted-as ID | --submit-again | --give-up");
        }
    }

    private static @Nullable String moment(@Nullable Instant moment, Session session) {
        return moment == null ? null : Shown.time(moment, session.zone()) + " " + session.zone();
    }

    private static void line(Session session, String name, @Nullable String value) {
        if (value != null) {
            line(session, String.format("  %-12s %s", name, PlainText.oneLine(value)));
        }
    }

    private static void line(Session session, String text) {
        session.out().println(PlainText.printable(text));
    }

    /** Returns a job's members, which are a contract. What is absent is left out. */
    static Json.Members json(Job job) {
        return Json.members()
                .with("job", job.id())
                .with("key", job.key())
                .with("state", job.state().name())
                .with("ref", job.ref())
                .with("attempts", job.attempts())
                .with("error", job.error())
                .with("file", job.file() == null ? null : job.file().toString())
                .with("errorKind", job.errorKind())
                .with("prompt", job.prompt())
                .with("client", job.client())
                .with("plannedAt", job.plannedAt())
                .with("deadlineAt", job.deadlineAt())
                .with("submittingAt", job.submittingAt())
                .with("waitingAt", job.waitingAt())
                .with("endedAt", job.endedAt())
                .with("notBefore", job.notBefore())
                .with("notAfter", job.notAfter())
                .with("fingerprint", job.fingerprint());
    }
}
