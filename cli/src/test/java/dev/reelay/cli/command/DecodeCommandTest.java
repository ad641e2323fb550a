package dev.reelay.cli.command;

import static dev.reelay.cli.Cli.cli;
import static dev.reelay.cli.CliResult.member;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.reelay.cli.Bodies;
import dev.reelay.cli.Cli;
import dev.reelay.cli.CliResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecodeCommandTest {
    @ParameterizedTest
    @CsvSource({
        "luma, anyapi, 4665a07c-7641-4809-a133-10786201bb56, cat dance, 2024-12-22T13:38:40.139Z",
        "luma, v-api, e70fdf3c-ce95-4dd1-a967-220ce957aff5, 美人鱼, 2024-12-24T18:01:25.319Z",
        "luma, xuedingmao, 4665a07c-7641-4809-a133-10786201bb56, cat dance, 2024-12-22T13:38:40.139Z",
        "dreammachine, anyapi, 4665a07c-7641-4809-a133-10786201bb56, cat dance, 2024-12-22T13:38:40.139Z"
    })
    void readsNestedAnswers(String provider, String relay, String id, String prompt, String createdAt) {
        Map<?, ?> json = decode(provider, Bodies.of(relay)).done().object();

        assertThat(json.get("provider")).isEqualTo(provider);
        assertThat(json.get("id")).isEqualTo(id);
        assertThat(json.get("ref")).isEqualTo("reelay:" + provider + "::" + id);
        assertThat(json.get("state")).isEqualTo("COMPLETED");
        assertThat(json.get("rawState")).isEqualTo("completed");
        assertThat(json.get("prompt")).isEqualTo(prompt);
        assertThat(json.get("aspectRatio")).isEqualTo("16:9");
        assertThat(json.get("createdAt")).isEqualTo(createdAt);
        Map<?, ?> video = member(json, "video");
        assertThat(video.get("width")).isEqualTo(1360L);
        assertThat(video.get("height")).isEqualTo(752L);
        assertThat(video.get("durationSeconds")).hasToString("5.041667");
        assertThat(video.get("watermarked")).isEqualTo(false);
        assertThat((List<?>) member(json, "thumbnail").get("palette"))
                .hasSize(25)
                .allSatisfy(color -> assertThat((String) color).matches("#[0-9a-f]{6}"));
        assertThat(json.toString()).doesNotContain("0001-01-01");
    }

    @Test
    void errorInAListIsToldBesideWhatTheListHolds() {
        CliResult result = decode(
                "luma",
                "[{\"id\":\"r1\",\"state\":\"queued\"},{\"id\":\"r2\",\"error\":{\"code\":\"task_not_exist\"}}]");

        assertThat(result.exit()).isEqualTo(4);
        assertThat(result.out()).contains("\"id\":\"r1\"").doesNotContain("r2");
        assertThat(result.err()).contains("task_not_exist", "beside generations");
    }

    @ParameterizedTest
    @ValueSource(strings = {"dreammachine", "luma"})
    void readsTheFlatAnswerWithItsPresignedAndWatermarkedLinks(String provider) {
        Map<?, ?> json = decode(provider, Bodies.of("rixapi")).done().object();

        assertThat(json.get("id")).isEqualTo("32ec5549-7b7a-4111-a43b-445b3a89c8ef");
        assertThat(json.get("state")).isEqualTo("COMPLETED");
        assertThat((String) json.get("prompt")).startsWith("Please generate a video simulating");
        assertThat(json.get("createdAt")).isEqualTo("2024-10-15T08:56:19.325Z");
        Map<?, ?> video = member(json, "video");
        assertThat(video.get("width")).isEqualTo(752L);
        assertThat(video.get("height")).isEqualTo(1360L);
        assertThat(video.get("expiresAt")).isEqualTo("2024-10-15T09:56:53Z");
        assertThat(video.get("watermarked")).isEqualTo(true);
        assertThat((String) video.get("downloadUrl"))
                .as("a program needs the whole link")
                .contains("X-Amz-Signature=");
    }

    @Test
    void readsAFile(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("answer.json"), Bodies.of("v-api"));

        Map<?, ?> json = cli().in(folder)
                .run("--json", "decode", "-p", "luma", "answer.json")
                .done()
                .object();

        assertThat(json.get("prompt")).isEqualTo("美人鱼");
    }

    @Test
    void printsALineForEachOfSeveral() {
        CliResult result = decode("luma", "[" + Bodies.of("anyapi") + "," + Bodies.of("v-api") + "]")
                .done();

        assertThat(result.objects()).extracting(json -> json.get("prompt")).isEqualTo(List.of("cat dance", "美人鱼"));
    }

    @Test
    void printsALineForEachOfSeveralDocuments() {
        CliResult result = decode("luma", "{\"id\":\"b1\",\"state\":\"queued\"}\n\n{\"id\":\"b2\"} [{\"id\":\"b3\"}]\n")
                .done();

        assertThat(result.objects()).extracting(json -> json.get("id")).isEqualTo(List.of("b1", "b2", "b3"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'task_id':'c1','status':'SUCCESS','result_url':'https://cdn.test/c1.mp4'}        | c1 | COMPLETED",
                "{'id':'c2','state':'completed','video':'https://cdn.test/c2.mp4'}                 | c2 | COMPLETED",
                "{'id':'c3','state':'completed','video_url':'https://cdn.test/c3.mp4'}             | c3 | COMPLETED",
                "{'code':200,'data':{'task_id':'c4','task_status':'succeed','task_result':"
                        + "{'videos':[{'url':'https://cdn.test/c4.mp4'}]}}}                        | c4 | COMPLETED",
            })
    void aLinkIsALinkUnderAnyOfItsNames(String body, String id, String state) {
        Map<?, ?> json = decode("luma", body.replace('\'', '"')).done().object();

        assertThat(json.get("id")).isEqualTo(id);
        assertThat(json.get("state")).isEqualTo(state);
        assertThat(member(json, "video").get("url")).isEqualTo("https://cdn.test/" + id + ".mp4");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'id':'d1','state':'failed','error':{'message':'picture refused'}} | picture refused",
                "{'id':'d2','status':'FAILURE','failReason':'no such style'}        | no such style",
            })
    void aReasonIsAReason(String body, String reason) {
        Map<?, ?> json = decode("luma", body.replace('\'', '"')).done().object();

        assertThat(json.get("state")).isEqualTo("FAILED");
        assertThat(json.get("failureReason")).isEqualTo(reason);
    }

    @Test
    void aValueOfAnotherTypeIsKeptAndHarmsNothing() {
        Map<?, ?> json = decode(
                        "luma",
                        "{\"id\":\"42\",\"state\":\"pending\",\"prompt\":{\"text\":\"cat\"},\"video\":\"\",\"artifact\":[]}")
                .done()
                .object();

        assertThat(json.get("id")).isEqualTo("42");
        assertThat(json.get("state")).isEqualTo("PENDING");
        assertThat(json.get("video")).isNull();
        assertThat(member(json, "extras").get("prompt")).isEqualTo(Map.of("text", "cat"));
    }

    @Test
    void nothingInJsonMovesACursorOrTurnsText() {
        String odd = "a\u009b31mred\u007f \u202etxt\u2066 \u061c\u200f";
        CliResult result = decode("luma", "{\"id\":\"1\",\"prompt\":\"" + odd + "\",\"x\u200e\":\"\u0085\"}")
                .done();

        assertThat(result.out())
                .contains("\\u009b31mred\\u007f \\u202etxt\\u2066 \\u061c\\u200f", "\"x\\u200e\":\"\\u0085\"")
                .matches("[\\x0a\\x20-\\x7e]*");
        assertThat(result.object().get("prompt")).isEqualTo(odd);
    }

    @Test
    void tellsPeopleOfEveryVideoTheProgressAndTheModel() {
        String out = cli().input(
                        "{\"id\":\"1\",\"state\":\"processing\",\"progress\":\"40%\",\"model\":\"ray-9\","
                                + "\"task_result\":{\"videos\":[{\"url\":\"https://cdn.test/1.mp4\"},{\"url\":\"https://cdn.test/2.mp4\"}]}}")
                .run("decode", "-p", "luma")
                .done()
                .out();

        assertThat(out)
                .startsWith("PROCESSING 40 %  reelay:luma::1\n")
                .contains("  model      ray-9\n")
                .contains("  video 1    https://cdn.test/1.mp4\n")
                .contains("  video 2    https://cdn.test/2.mp4\n");
    }

    @Test
    void hostileTextOfAnyLengthIsPrintedInTime() {
        String links = "http://".repeat(40_000);
        String body = "{\"id\":\"1\",\"state\":\"failed\",\"failure_reason\":\"" + links
                + "\",\"video_url\":\"https://cdn.test/" + links + "\",\"prompt\":\"" + "a".repeat(300_000) + "\"}";

        Cli person = cli().terminal(80).input(body);

        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertThat(person.run("decode", "-p", "luma").done().out())
                        .startsWith("FAILED"));
    }

    @Test
    void saysThatAListIsEmpty() {
        CliResult result = decode("luma", "[]").done();

        assertThat(result.out()).isEmpty();
        assertThat(result.err()).isEqualTo("reelay: the answer is a list of no generations\n");
    }

    @Test
    void skipsAByteOrderMark() {
        assertThat(decode("luma", "\ufeff" + Bodies.of("anyapi"))
                        .done()
                        .object()
                        .get("state"))
                .isEqualTo("COMPLETED");
    }

    @Test
    void tellsPeopleTheFactsInTheirZoneWithoutSignatures() {
        String out = cli().zone("Europe/Berlin")
                .input(Bodies.of("rixapi"))
                .run("decode", "-p", "dreammachine")
                .done()
                .out();

        assertThat(out)
                .startsWith("COMPLETED  reelay:dreammachine::32ec5549-7b7a-4111-a43b-445b3a89c8ef\n")
                .contains("  created    2024-10-15 10:56:19 Europe/Berlin\n")
                .contains("  video      752×1360, watermarked, link ends 2024-10-15 11:56:53\n")
                .contains(".mp4?***\n")
                .doesNotContain("X-Amz", "\u001b");
    }

    private static CliResult decode(String provider, String body) {
        return cli().input(body).run("decode", "-p", provider, "--json");
    }
}
