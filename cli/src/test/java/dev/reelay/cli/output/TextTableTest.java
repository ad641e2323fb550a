package dev.reelay.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TextTableTest {
    private static final TextTable TABLE = new TextTable(
            List.of("name", "prompt"),
            List.of(List.of("a", "美人鱼"), List.of("b", "a cat that dances in the rain for a very long time")),
            Set.of("prompt"));

    @Test
    void showsEverythingWhereTheWidthDoesNotMatter() {
        assertThat(TABLE.text(TextTable.UNBOUNDED)).isEqualTo("""
                         name │ prompt
                        ──────┼────────────────────────────────────────────────────
                         a    │ 美人鱼
                         b    │ a cat that dances in the rain for a very long time
                        """);
    }

    @Test
    void cutsTheColumnThatMayShrink() {
        assertThat(TABLE.text(24)).isEqualTo("""
                         name │ prompt
                        ──────┼─────────────────
                         a    │ 美人鱼
                         b    │ a cat that dan…
                        """);
    }

    @Test
    void countsWideCharactersAsTwoCells() {
        TextTable table = new TextTable(
                List.of("prompt", "end"), List.of(List.of("美人鱼在水里跳舞", "1"), List.of("fish", "2")), Set.of("prompt"));

        assertThat(table.text(19)).isEqualTo("""
                         prompt      │ end
                        ─────────────┼─────
                         美人鱼在水… │ 1
                         fish        │ 2
                        """);
    }

    @Test
    void keepsCellsInOneLine() {
        TextTable table = new TextTable(List.of("p"), List.of(List.of("two\nlines\u001b[31m")), Set.of());

        assertThat(table.text(80)).isEqualTo(" p\n────────────────\n two lines [31m\n");
    }
}
