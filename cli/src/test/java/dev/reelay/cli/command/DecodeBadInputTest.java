package dev.reelay.cli.command;

import static dev.reelay.cli.Cli.cli;
import static org.assertj.core.api.Assertions.assertThat;

import dev.reelay.cli.Bodies;
import dev.reelay.cli.CliResult;
import dev.reelay.cli.decode.StoredAnswer;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecodeBadInputTest {
    @Test
    void anHtmlPage() {
        assertThat(decode("<!DOCTYPE html>\n<html><body>502 Bad Gateway")
                        .failed(9)
                        .err())
                .contains("standard input is an HTML or XML page, not JSON: nothing to read at $")
                .contains("it begins: <!DOCTYPE html> <html><body>502 Bad Gateway");
    }

    @Test
    void truncatedJson() {
        String body = Bodies.of("anyapi");
        String half = body.substring(0, body.indexOf("\"aspect_ratio\"") + 20);

        assertThat(decode(half).failed(9).err())
                .contains("is cut off: the JSON ends at $.request.aspect_ratio; it begins: { \"id\": \"4665a07c");
    }

    @Test
    void textThatIsNoJson() {
        assertThat(decode("{\"id\": nope}").failed(9).err())
                .contains("is no JSON from $.id on; it begins: {\"id\": nope}");
    }

    @Test
    void nothing() {
        assertThat(decode("  \n").failed(9).err())
                .isEqualTo("reelay: standard input is empty; give a relay's JSON answer\n");
    }

    @Test
    void jsonThatHoldsNoGeneration() {
        assertThat(decode("{\"hello\": \"world\"}").failed(9).err())
                .contains("holds no generation: no id in the answer")
                .contains("it begins: {\"hello\": \"world\"}");
    }

    @Test
    void jsonOfAnotherProtocol() {
        assertThat(decode("{\"detail\":{\"frames\":[1,2]},\"took\":3}")
                        .failed(9)
                        .err())
                .contains("standard input holds no generation", "it begins: {\"detail\":{\"frames\":[1,2]}");
    }

    @Test
    void whatFollowsAnAnswerIsLookedAtToo() {
        assertThat(decode("{\"id\":\"1\"}\n{\"id\":").failed(9).err()).contains("is cut off: the JSON ends at $.id");
        assertThat(decode("{\"id\":\"1\"} and more").failed(9).err()).contains("is no JSON from $ on");
    }

    @Test
    void aBodyThatIsTooLarge() {
        String body = "[" + " ".repeat(StoredAnswer.MAX_BYTES) + "]";

        assertThat(decode(body).failed(9).err()).contains("is larger than 16777216 bytes: that is no relay's answer");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "4 | task_not_exist | {\"code\":\"task_not_exist\",\"message\":\"task not exist\",\"data\":null}",
                "7 | quota_not_enough | {\"code\":\"quota_not_enough\",\"message\":\"no money\",\"data\":null}",
                "2 | sensitive | {\"error\":{\"message\":\"no\",\"type\":\"t\",\"code\":\"sensitive_words_detected\"}}",
                "8 | the moon is full | {\"error\":{\"message\":\"the moon is full\",\"type\":\"new_api_error\"}}"
            })
    void aRelaysError(int exit, String words, String body) {
        assertThat(decode(body).failed(exit).err())
                .startsWith("reelay: standard input is a relay's error")
                .contains(words);
    }

    @Test
    void masksSignaturesInTheStartOfABody() {
        String err = decode("{\"x\":\"https://host/a.mp4?X-Amz-Signature=abcdef\"}")
                .failed(9)
                .err();

        assertThat(err).contains("https://host/a.mp4?***").doesNotContain("abcdef");
    }

    @Test
    void lettersThatMoveTheCursor() {
        assertThat(decode("\u001b[2J\u0007oops").failed(9).err()).doesNotContain("\u001b", "\u0007");
    }

    @Test
    void aFileThatIsNotThere(@TempDir Path folder) {
        assertThat(cli().in(folder)
                        .run("decode", "-p", "luma", "nope.json")
                        .failed(2)
                        .err())
                .isEqualTo("reelay: there is no file nope.json\n");
    }

    @Test
    void anUnknownProvider() {
        assertThat(cli().run("decode", "-p", "sora").failed(2).err())
                .isEqualTo(
                        "reelay: unknown provider \"sora\"; there are: dreammachine, kling, luma, lumalabs, minimax, newapi, runway, videos\n");
    }

    @Test
    void noProvider() {
        assertThat(cli().run("decode").failed(2).err())
                .isEqualTo(
                        "reelay: no provider given; add -p with one of: dreammachine, kling, luma, lumalabs, minimax, newapi, runway, videos\n");
    }

    @Test
    void asJsonForPrograms() {
        CliResult result = cli().input("<html>").run("--json", "decode", "-p", "luma");

        assertThat(result.exit()).isEqualTo(9);
        assertThat(result.out()).isEmpty();
        assertThat(result.err().lines()).hasSize(1);
        assertThat(result.error().get("kind")).isEqualTo("malformed_answer");
        assertThat((String) result.error().get("message")).startsWith("standard input is an HTML");
        assertThat(result.error().keySet()).hasToString("[kind, message, status, requestId]");
    }

    private static CliResult decode(String body) {
        return cli().input(body).run("decode", "-p", "luma");
    }
}
