package dev.reelay.cli.doctor;

import dev.reelay.Generation;
import dev.reelay.cli.output.PlainText;
import dev.reelay.cli.output.Shown;
import dev.reelay.cli.session.Session;
import java.util.List;
import java.util.Locale;

/** Says what the examination of a relay showed. */
public final class FindingsReport {
    private final Findings findings;
    private final Session session;

    private FindingsReport(Findings findings, Session session) {
        this.findings = findings;
        this.session = session;
    }

    /**
     * Prints it: one line of JSON for programs; for people a line a finding, and YAML to add to the specification.
     *
     * @param asked whether a generation was asked for that should be there
     */
    public static void print(Findings findings, boolean asked, Session session) {
        if (session.options().json()) {
            session.out().println(FindingsJson.of(findings));
        } else {
            new FindingsReport(findings, session).print(asked);
        }
    }

    private void print(boolean asked) {
        line("relay", findings.relay() + " (" + findings.provider() + ", " + findings.baseUrl() + ")");
        String status = findings.status() == null ? "" : "HTTP " + findings.status() + " ";
        line("reached", "yes, " + status + "in " + findings.took().toMillis() + " ms");
        line("key", findings.diagnosis().key().name().toLowerCase(Locale.ROOT));
        String trouble = findings.diagnosis().trouble();
        if (trouble != null && !findings.well(asked)) {
            line("answer", trouble);
        }
        if (!asked) {
            line("shape", "give a generation's id or ref to see it");
            return;
        }
        if (findings.shape() != null) {
            line("shape", findings.shape());
        }
        Generation generation = findings.generation();
        if (generation != null) {
            line("reads as", generation.state() + ", video " + Shown.size(generation.video()));
            unknown();
        }
    }

    private void unknown() {
        int count = findings.unknown().size();
        if (count == 0) {
            line("unknown", "no member: the specification knows all of them");
            return;
        }
        line(
                "unknown",
                count + (count == 1 ? " member" : " members") + "; add to specs/" + findings.provider() + ".yaml:");
        List<Additions> all = Additions.of(findings.unknown());
        for (Additions additions : all) {
            indented("# to the properties of " + additions.schema() + ", seen in " + additions.places());
            additions.yaml().forEach(this::indented);
        }
    }

    private void indented(String text) {
        session.out().println("  " + PlainText.printable(text));
    }

    private void line(String label, String text) {
        session.out().println(String.format("%-10s%s", label, PlainText.oneLine(text)));
    }
}
