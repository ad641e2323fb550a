package dev.reelay.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A table of what was measured, with its chart.
 *
 * @param name of the benchmark
 * @param title says what one row did
 * @param rows the figures of each contender; those of Reelay's own have names that begin with {@value #OWN}
 * @param ratio the line below the table
 */
public record Report(String name, String title, List<Column> columns, Map<String, double[]> rows, String ratio) {
    static final String OWN = "Reelay";
    private static final Path PAGE = Path.of("docs/performance.md");

    /**
     * A column.
     *
     * @param scale how much of what was measured is one unit
     */
    public record Column(String title, String unit, double scale, int digits) {
        String text(double figure) {
            String number = String.format(Locale.ROOT, "%,." + digits + "f", figure / scale);
            return unit.isEmpty() ? number : number + " " + unit;
        }
    }

    /** Returns how many times a figure of one contender is that of another, as {@code 2.45 ×}. */
    public static String times(Map<String, double[]> rows, int column, String one, String other) {
        return String.format(Locale.ROOT, "%.2f ×", rows.get(one)[column] / rows.get(other)[column]);
    }

    /** Prints the table, and puts it and its chart into the documentation's page on performance. */
    public void publish() throws IOException {
        publish(PAGE);
    }

    /** Prints the table, and puts it and its chart into a page of the documentation. */
    public void publish(Path page) throws IOException {
        String table = table();
        System.out.print(table);
        Path charts = Files.createDirectories(page.resolveSibling("charts"));
        Files.writeString(charts.resolve(name + ".svg"), new Chart(this).svg());
        String begin = "<!-- " + name + " -->\n";
        String end = "<!-- end -->\n";
        String text = Files.readString(page);
        int from = text.indexOf(begin);
        int to = text.indexOf(end, from);
        if (from < 0 || to < 0) {
            throw new IOException(
                    page + " has no place for this table, between " + begin.strip() + " and " + end.strip());
        }
        Files.writeString(page, text.substring(0, from) + begin + table + text.substring(to));
    }

    private String table() {
        List<List<String>> cells = new ArrayList<>();
        List<String> head = new ArrayList<>(List.of(title));
        columns.forEach(column -> head.add(column.title()));
        cells.add(head);
        rows.forEach((row, figures) -> {
            List<String> line = new ArrayList<>(List.of(row));
            for (int i = 0; i < figures.length; i++) {
                line.add(columns.get(i).text(figures[i]));
            }
            cells.add(line);
        });
        int[] widths = new int[head.size()];
        for (List<String> line : cells) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], line.get(i).length());
            }
        }
        StringBuilder table = new StringBuilder();
        for (List<String> line : cells) {
            for (int i = 0; i < widths.length; i++) {
                String gap = " ".repeat(widths[i] - line.get(i).length());
                table.append(i == 0 ? "| " + line.get(i) + gap : " | " + gap + line.get(i));
            }
            table.append(" |\n");
            if (line == head) {
                for (int i = 0; i < widths.length; i++) {
                    table.append('|').append("-".repeat(widths[i] + 1)).append(i == 0 ? '-' : ':');
                }
                table.append("|\n");
            }
        }
        return table.append('\n').append(ratio).append('\n').toString();
    }
}
