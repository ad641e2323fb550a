package dev.reelay.cli.output;

import dev.reelay.Generation;
import dev.reelay.Picture;
import dev.reelay.cli.session.Session;
import java.util.List;

/** Prints generations on standard output: lines of JSON for programs; details of one or a table of many for people. */
public final class GenerationPrinter {
    private GenerationPrinter() {}

    /** Prints all that were asked for. */
    public static void print(List<Generation> generations, Session session) {
        if (session.options().json()) {
            for (Generation generation : generations) {
                session.out().println(GenerationJson.line(generation));
            }
        } else if (generations.size() == 1) {
            details(generations.get(0), session).forEach(session.out()::println);
        } else if (!generations.isEmpty()) {
            GenerationTable table = new GenerationTable(session.zone());
            generations.forEach(table::add);
            session.out().print(table.text(width(session)));
        }
    }

    private static List<String> details(Generation generation, Session session) {
        List<String> lines = GenerationDetails.lines(generation, session.zone());
        Picture thumbnail = generation.thumbnail();
        if (!session.colorful() || thumbnail == null || thumbnail.palette() == null) {
            return lines;
        }
        return BesideBlock.of(
                lines,
                PaletteBlock.rows(thumbnail.palette()),
                PaletteBlock.width(thumbnail.palette()),
                session.terminal().columns());
    }

    /** Returns the width that tables have to fit. */
    public static int width(Session session) {
        return session.terminal().outIsTerminal() ? session.terminal().columns() : TextTable.UNBOUNDED;
    }
}
