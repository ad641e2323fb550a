package dev.reelay.benchmarks;

import java.util.Locale;
import java.util.Map;

/** Draws a report as bars, a panel for each column. It brings its own background, so it can be read on any page. */
record Chart(Report report) {
    private static final int WIDTH = 760;
    private static final int NAMES = 270;
    private static final int FIGURES = 90;
    private static final int ROW = 26;
    private static final int HEAD = 40;
    private static final int MARGIN = 16;

    private static final String STYLE = """
              <style>
                text { font: 13px system-ui, sans-serif; fill: #24292f; }
                .head { font-weight: 600; }
                .back { fill: #ffffff; stroke: #d0d7de; }
                .peer { fill: #a3adb8; }
                .own { fill: #0969da; }
                @media (prefers-color-scheme: dark) {
                  text { fill: #e6edf3; }
                  .back { fill: #0d1117; stroke: #30363d; }
                  .peer { fill: #6e7681; }
                  .own { fill: #58a6ff; }
                }
              </style>
            """;

    String svg() {
        int panel = HEAD + ROW * report.rows().size();
        int height = panel * report.columns().size() + MARGIN;
        StringBuilder svg = new StringBuilder(String.format(Locale.ROOT, """
                <svg xmlns="http://www.w3.org/2000/svg" width="%d" height="%d" viewBox="0 0 %1$d %2$d" role="img">
                  <title>%s</title>
                """, WIDTH, height, escaped(report.title())));
        svg.append(STYLE);
        svg.append(String.format(
                Locale.ROOT,
                "  <rect class=\"back\" x=\"0.5\" y=\"0.5\" width=\"%d\" height=\"%d\" rx=\"6\"/>%n",
                WIDTH - 1,
                height - 1));
        for (int column = 0; column < report.columns().size(); column++) {
            draw(column, panel * column, svg);
        }
        return svg.append("</svg>\n").toString();
    }

    private void draw(int at, int top, StringBuilder svg) {
        Report.Column column = report.columns().get(at);
        double most = report.rows().values().stream()
                .mapToDouble(figures -> figures[at])
                .max()
                .orElse(1);
        text("head", MARGIN, top + 27, report.title() + ": " + column.title(), svg);
        int y = top + HEAD;
        for (Map.Entry<String, double[]> row : report.rows().entrySet()) {
            double figure = row.getValue()[at];
            double length = (WIDTH - NAMES - FIGURES - MARGIN) * figure / most;
            text("name", MARGIN, y + 15, row.getKey(), svg);
            svg.append(String.format(
                    Locale.ROOT,
                    "  <rect class=\"%s\" x=\"%d\" y=\"%d\" width=\"%.1f\" height=\"%d\" rx=\"2\"/>%n",
                    row.getKey().startsWith(Report.OWN) ? "own" : "peer",
                    NAMES,
                    y + 1,
                    Math.max(length, 1),
                    ROW - 8));
            text("figure", (int) (NAMES + length) + 8, y + 15, column.text(figure), svg);
            y += ROW;
        }
    }

    private static void text(String style, int x, int y, String text, StringBuilder svg) {
        svg.append(String.format(
                Locale.ROOT, "  <text class=\"%s\" x=\"%d\" y=\"%d\">%s</text>%n", style, x, y, escaped(text)));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
