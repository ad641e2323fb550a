package dev.reelay.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextTableTest {
    private static final TextTable TABLE = new TextTable(
            List.of("name", "prompt"),
            List.of(
                    TextTable.Cell.row("a", "美人鱼"),
                    TextTable.Cell.row("b", "a cat that dances in the rain for a very long time")),
            List.of(TextTable.Sacrifice.cut("prompt", 6)));

    @Test
    void showsEverythingWhereTheWidthDoesNotMatter() {
        assertThat(TABLE.text(TextTable.UNBOUNDED)).isEqualTo("""
                         name  prompt
                        ──────────────────────────────────────────────────────────
                         a     美人鱼
                         b     a cat that dances in the rain for a very long time
                        """);
    }

    @Test
    void cutsTheColumnThatMayShrink() {
        assertThat(TABLE.text(24)).isEqualTo("""
                         name  prompt
                        ────────────────────────
                         a     美人鱼
                         b     a cat that danc…
                        """);
    }

    @Test
    void countsWideCharactersAsTwoCells() {
        TextTable table = new TextTable(
                List.of("prompt", "end"),
                List.of(TextTable.Cell.row("美人鱼在水里跳舞", "1"), TextTable.Cell.row("fish", "2")),
                List.of(TextTable.Sacrifice.cut("prompt", 6)));

        assertThat(table.text(18)).isEqualTo("""
                         prompt       end
                        ──────────────────
                         美人鱼在水…  1
                         fish         2
                        """);
    }

    @Test
    void saysItBrieflyBeforeItCuts() {
        TextTable table = new TextTable(
                List.of("p", "file"),
                List.of(List.of(TextTable.Cell.of("long words"), new TextTable.Cell("some/where/cat.mp4", "cat.mp4"))),
                List.of(TextTable.Sacrifice.cut("p", 6)));

        assertThat(table.text(32)).contains("long words  some/where/cat.mp4");
        assertThat(table.text(31)).contains("long words  cat.mp4");
        assertThat(table.text(20)).contains("long wor…  cat.mp4");
    }

    @Test
    void leavesColumnsOutAndGivesTheirRoomBack() {
        TextTable table = new TextTable(
                List.of("prompt", "size", "id"),
                List.of(TextTable.Cell.row("a long prompt", "1360×752", "11111111-2222")),
                List.of(
                        TextTable.Sacrifice.cut("prompt", 6),
                        TextTable.Sacrifice.drop("size"),
                        TextTable.Sacrifice.cut("id", 6)));

        assertThat(table.text(39)).contains(" a long prom…  1360×752  11111111-2222");
        assertThat(table.text(29)).contains(" a long prom…  11111111-2222").doesNotContain("size");
        assertThat(table.text(20)).contains(" a lon…  11111111-…");
    }

    @Test
    void keepsCellsInOneLine() {
        TextTable table = new TextTable(
                List.of("p"),
                List.of(TextTable.Cell.row("two\nlines\u001b[31m\u009b32m \u202eright to left")),
                List.of());

        assertThat(table.text(80))
                .isEqualTo(" p\n───────────────────────────────────\n two lines [31m 32m  right to left\n");
    }
}
