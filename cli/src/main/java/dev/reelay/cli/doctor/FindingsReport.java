package dev.reelay.cli.doctor;

import dev.reelay.Generation;
import dev.reelay.cli.json.Json;
import dev.reelay.cli.output.PlainText;
import dev.reelay.cli.output.Shown;
import dev.reelay.cli.session.Session;
import dev.reelay.errors.ErrorKind;
import dev.reelay.provider.UnknownMember;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Says what the examination of a relay showed, and what to add to the specification. */
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
        FindingsReport report = new FindingsReport(findings, session);
        if (session.options().json()) {
            session.out().println(report.json());
        } else {
            report.print(asked);
        }
    }

    private void print(boolean asked) {
        line("relay", findings.relay() + " (" + findings.provider() + ", " + findings.baseUrl() + ")");
        String status = findings.status() == null ? "" : "HTTP " + findings.status() + " ";
        line("reached", "yes, " + status + "in " + findings.took().toMillis() + " ms");
        line("key", key());
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
        additions().forEach((schema, members) -> {
            indented("# to the properties of " + schema + ", seen in " + places(members));
            yaml(members).forEach(this::indented);
        });
    }

    /** Sorts members by their schemas: one that objects of a schema have at several places is to be added once. */
    private Map<String, List<UnknownMember>> additions() {
        return findings.unknown().stream()
                .collect(Collectors.groupingBy(UnknownMember::schema, LinkedHashMap::new, Collectors.toList()));
    }

    /** Returns where the objects are that have the members, for people. */
    private static String places(List<UnknownMember> members) {
        return members.stream()
                .flatMap(member -> member.places().stream())
                .distinct()
                .map(place -> place.isEmpty() ? "the answer itself" : MemberName.path(place))
                .collect(Collectors.joining(", "));
    }

    /** Returns the lines of YAML that belong to a schema's properties. */
    private static List<String> yaml(List<UnknownMember> members) {
        return members.stream()
                .flatMap(member -> SchemaText.property(member.name(), member.value()).stream())
                .toList();
    }

    private String json() {
        Generation generation = findings.generation();
        ErrorKind kind = findings.diagnosis().kind();
        List<String> unknown = new ArrayList<>();
        for (UnknownMember member : findings.unknown()) {
            for (List<String> place : member.places()) {
                List<String> path = new ArrayList<>(place);
                path.add(member.name());
                unknown.add(MemberName.path(path));
            }
        }
        List<Json.Members> additions = new ArrayList<>();
        additions()
                .forEach((schema, members) -> additions.add(
                        Json.members().with("schema", schema).with("yaml", String.join("\n", yaml(members)) + "\n")));
        return Json.members()
                .with("provider", findings.provider())
                .with("relay", findings.relay())
                .with("baseUrl", findings.baseUrl())
                .with("status", findings.status())
                .with("millis", findings.took().toMillis())
                .with("key", key())
                .with("shape", findings.shape())
                .with("state", generation == null ? null : generation.state().name())
                .with("kind", kind == null ? null : kind.toString())
                .with("trouble", findings.diagnosis().trouble())
                .with("unknown", unknown)
                .with("additions", additions)
                .line();
    }

    private String key() {
        return findings.diagnosis().key().name().toLowerCase(Locale.ROOT);
    }

    private void indented(String text) {
        session.out().println("  " + PlainText.printable(text));
    }

    private void line(String label, String text) {
        session.out().println(String.format("%-10s%s", label, PlainText.oneLine(text)));
    }
}
