package dev.reelay.cli.output;

import static dev.reelay.cli.Cli.cli;
import static org.assertj.core.api.Assertions.assertThat;

import dev.reelay.cli.Bodies;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PaletteOutputTest {
    private static final Pattern ESCAPES = Pattern.compile("\u001b\\[[0-9;]*m");
    private static final Pattern BACKGROUND = Pattern.compile("\u001b\\[48;2;\\d+;\\d+;\\d+m {2}");

    @ParameterizedTest
    @ValueSource(ints = {60, 80, 120})
    void drawsFiveRowsOfFiveTrueColoursBesideTheFacts(int columns) {
        List<String> lines = cli().terminal(columns)
                .input(Bodies.of("anyapi"))
                .run("decode", "-p", "luma")
                .done()
                .out()
                .lines()
                .toList();

        assertThat(lines.get(0))
                .startsWith("\u001b[48;2;122;111;92m  ")
                .contains("\u001b[0m  COMPLETED  reelay:luma::");
        assertThat(lines.subList(0, 5))
                .allSatisfy(
                        line -> assertThat(BACKGROUND.matcher(line).results()).hasSize(5));
        assertThat(lines.subList(5, lines.size()))
                .allSatisfy(line -> assertThat(line).doesNotContain("\u001b"));
        assertThat(lines)
                .filteredOn(line -> !line.contains("://"))
                .allSatisfy(
                        line -> assertThat(ESCAPES.matcher(line).replaceAll("").length())
                                .isLessThanOrEqualTo(columns));
    }

    @Test
    void wrapsBetweenWordsBelowTheValue() {
        List<String> lines = cli().terminal(80)
                .input("{\"id\":\"t1\",\"prompt\":\"" + "a paper boat on a rainy street ".repeat(5) + "\"}")
                .run("decode", "-p", "luma")
                .done()
                .out()
                .lines()
                .toList();

        assertThat(lines)
                .containsSubsequence(
                        "  prompt     a paper boat on a rainy street a paper boat on a rainy street a",
                        "             paper boat on a rainy street a paper boat on a rainy street a paper");
    }

    @Test
    void keepsALongRefInOnePieceAboveTheBlock() {
        String ref =
                "COMPLETED  reelay:luma:http%3A%2F%2F127.0.0.1%3A8931%2Fanyapi:4d953768-f047-4cff-bd03-98b0e191e53a";

        assertThat(BesideBlock.of(List.of(ref, "  aspect     16:9"), List.of("##", "##"), 2, 80, 13))
                .containsExactly(ref, "##    aspect     16:9", "##");
    }

    @Test
    void hasNoColourWithNoColor() {
        assertThat(cli().terminal(80)
                        .variable("NO_COLOR", "1")
                        .input(Bodies.of("anyapi"))
                        .run("decode", "-p", "luma")
                        .done()
                        .out())
                .doesNotContain("\u001b");
    }

    @Test
    void hasNoColourInJson() {
        assertThat(cli().terminal(80)
                        .input(Bodies.of("anyapi"))
                        .run("decode", "-p", "luma", "--json")
                        .done()
                        .out())
                .doesNotContain("\u001b");
    }
}
