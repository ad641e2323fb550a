package dev.reelay.cli.doctor;

import dev.reelay.cli.output.JsonLine;
import dev.reelay.cli.output.PlainText;
import dev.reelay.cli.output.Shown;
import dev.reelay.cli.session.Session;
import java.util.Locale;

/** Says what the examination of a relay showed. */
public final class FindingsReport {
    private FindingsReport() {}

    /**
     * Prints it: one line of JSON for programs; for people a line a finding, and YAML to add to the specification.
     *
     * @param asked whether a generation was asked for that should be there
     */
    public static void print(Findings findings, boolean asked, Session session) {
        if (session.options().json()) {
            session.out().println(json(findings));
            return;
        }
        line(session, "relay", findings.relay() + " (" + findings.provider() + ", " + findings.baseUrl() + ")");
        line(
                session,
                "reached",
                "yes, HTTP " + findings.status() + " in " + findings.took().toMillis() + " ms");
        line(session, "key", findings.key().name().toLowerCase(Locale.ROOT));
        if (findings.trouble() != null && (asked || findings.key() != KeyVerdict.ACCEPTED)) {
            line(session, "answer", findings.trouble());
        }
        if (!asked) {
            line(session, "shape", "give a generation's id or ref to see it");
            return;
        }
        line(session, "shape", findings.shape());
        if (findings.generation() != null) {
            line(
                    session,
                    "reads as",
                    findings.generation().state() + ", video "
                            + Shown.size(findings.generation().video()));
            unknown(findings, session);
        }
    }

    private static void unknown(Findings findings, Session session) {
        if (findings.unknown().isEmpty()) {
            line(session, "unknown", "no member: the specification knows all of them");
            return;
        }
        line(
                session,
                "unknown",
                findings.unknown().size() + " members; add to specs/" + findings.provider() + ".yaml:");
        for (UnknownMember member : findings.unknown()) {
            session.out()
                    .println("  # " + (member.parent().isEmpty() ? "in the answer itself" : "in " + member.parent()));
            SchemaText.property(member).forEach(line -> session.out().println("  " + PlainText.printable(line)));
        }
    }

    private static void line(Session session, String label, String text) {
        session.out().println(String.format("%-10s%s", label, PlainText.oneLine(text)));
    }

    private static String json(Findings findings) {
        return JsonLine.of(json -> {
            json.beginObject();
            json.name("provider").value(findings.provider());
            json.name("relay").value(findings.relay());
            json.name("baseUrl").value(findings.baseUrl());
            json.name("status").value(findings.status());
            json.name("millis").value(findings.took().toMillis());
            json.name("key").value(findings.key().name().toLowerCase(Locale.ROOT));
            json.name("shape").value(findings.shape());
            json.name("state")
                    .value(
                            findings.generation() == null
                                    ? null
                                    : findings.generation().state().name());
            json.name("trouble").value(findings.trouble());
            json.name("unknown").beginArray();
            for (UnknownMember member : findings.unknown()) {
                json.value(member.path());
            }
            json.endArray();
            json.endObject();
        });
    }
}
