package dev.reelay.cli.output;

import dev.reelay.Generation;
import dev.reelay.cli.session.Session;
import java.util.List;

/** Prints generations on standard output: lines of JSON for programs; details of one or a table of many for people. */
public final class GenerationPrinter {
    private GenerationPrinter() {}

    /** Prints all that were asked for. */
    public static void print(List<Generation> generations, Session session) {
        if (session.options().json()) {
            generations.forEach(generation -> session.out().println(GenerationJson.line(generation)));
        } else if (generations.size() == 1) {
            GenerationDetails.lines(generations.get(0), session.zone()).forEach(session.out()::println);
        } else if (!generations.isEmpty()) {
            GenerationTable table = new GenerationTable(session.zone());
            generations.forEach(table::add);
            session.out().print(table.text(width(session)));
        }
    }

    /** Returns the width that tables have to fit. */
    public static int width(Session session) {
        return session.terminal().outIsTerminal() ? session.terminal().columns() : TextTable.UNBOUNDED;
    }
}
