package dev.reelay.cli.output;

import dev.reelay.Generation;
import dev.reelay.Palette;
import dev.reelay.Picture;
import dev.reelay.cli.json.Json;
import dev.reelay.cli.session.Session;
import dev.reelay.stored.StoredForm;
import java.util.List;

/** Prints generations on standard output: lines of JSON for programs; details of one or a table of many for people. */
public final class GenerationPrinter {
    private GenerationPrinter() {}

    /** Prints all that were asked for. */
    public static void print(List<Generation> generations, Session session) {
        if (session.options().json()) {
            for (Generation generation : generations) {
                session.out().println(line(generation));
            }
        } else if (generations.size() == 1) {
            details(generations.get(0), session).forEach(session.out()::println);
        } else if (!generations.isEmpty()) {
            GenerationTable table = new GenerationTable(session.zone());
            generations.forEach(table::add);
            session.out().print(table.text(width(session)));
        }
    }

    /** Returns one line of JSON, whose members are a contract; links are whole, as a program needs them. */
    public static String line(Generation generation) {
        return Json.line(StoredForm.members(generation));
    }

    private static List<String> details(Generation generation, Session session) {
        List<String> lines = GenerationDetails.lines(generation, session.zone());
        if (!session.terminal().outIsTerminal()) {
            return lines;
        }
        Picture thumbnail = generation.thumbnail();
        Palette palette = thumbnail == null || !session.colorful() ? null : thumbnail.palette();
        return BesideBlock.of(
                lines,
                palette == null ? List.of() : PaletteBlock.rows(palette),
                palette == null ? 0 : PaletteBlock.width(palette),
                session.terminal().columns(),
                GenerationDetails.VALUE_COLUMN);
    }

    /** Returns the width that tables have to fit. */
    public static int width(Session session) {
        return session.terminal().outIsTerminal() ? session.terminal().columns() : TextTable.UNBOUNDED;
    }
}
