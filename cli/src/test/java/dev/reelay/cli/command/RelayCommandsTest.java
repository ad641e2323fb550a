package dev.reelay.cli.command;

import static dev.reelay.cli.Cli.cli;
import static dev.reelay.cli.CliResult.member;
import static org.assertj.core.api.Assertions.assertThat;

import dev.reelay.GenerationRef;
import dev.reelay.cli.Cli;
import dev.reelay.cli.CliResult;
import dev.reelay.testkit.DocumentedRelay;
import dev.reelay.testkit.FakeRelay;
import dev.reelay.testkit.dialect.Told;
import dev.reelay.testkit.script.Exchange;
import dev.reelay.testkit.script.Fault;
import dev.reelay.testkit.script.Timeline;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RelayCommandsTest {
    private static final Timeline AT_ONCE = Timeline.builder().completed();

    @TempDir
    private Path folder;

    private final FakeRelay relay = FakeRelay.builder().timeline(AT_ONCE).start();

    @AfterEach
    void close() {
        relay.close();
    }

    @ParameterizedTest
    @EnumSource(DocumentedRelay.class)
    void submitWaitsAndSavesTheVideo(DocumentedRelay documented) throws Exception {
        List<String> words = new ArrayList<>(List.of("submit", "cat dance", "-o", "cat.mp4", "--json"));
        if (documented.dialect().model() != null) {
            words.addAll(List.of("--model", documented.dialect().model()));
        }
        CliResult result = at(documented, words.toArray(String[]::new));

        assertThat(result.done().object().get("state")).isEqualTo("COMPLETED");
        if (documented.dialect().told().contains(Told.PROMPT)) {
            assertThat(result.object().get("prompt")).isEqualTo("cat dance");
        }
        assertThat(result.err()).contains("reelay: accepted reelay:").contains("reelay: saved ");
        assertThat(Files.readAllBytes(folder.resolve("cat.mp4"))).contains("ftyp".getBytes(StandardCharsets.US_ASCII));
        relay.verify().exactlyOneSubmit().noKeySentToTheCdn();
    }

    @Test
    void submitAloneSaysHowToGoOn() {
        CliResult result = luma("submit", "cat dance").done();

        String ref = GenerationRef.of("luma", relay.baseUrl(), relay.accepted().get(0))
                .toString();
        assertThat(result.out()).startsWith("PENDING  " + ref + "\n");
        assertThat(result.err()).isEqualTo("reelay: accepted; wait for the video with: reelay wait " + ref + "\n");
    }

    @Test
    void submitSendsEveryField() throws Exception {
        Files.write(folder.resolve("first.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});

        luma(
                        "submit",
                        "cat",
                        "--aspect-ratio=1:1",
                        "--loop",
                        "--no-expand-prompt",
                        "--first-frame=first.png",
                        "--last-frame=https://host/last.jpg",
                        "--callback-url=https://host/hook",
                        "--resolution=720p",
                        "--duration=5s",
                        "--model=ray-v2",
                        "--parameter=seed=7",
                        "--parameter=style=oil paint")
                .done();

        assertThat(relay.requests().get(0).body())
                .contains("\"user_prompt\":\"cat\"")
                .contains("\"aspect_ratio\":\"1:1\"")
                .contains("\"loop\":true")
                .contains("\"expand_prompt\":false")
                .contains("\"image_url\":\"data:image/png;base64,iVBORw0KGgo=\"")
                .contains("\"image_end_url\":\"https://host/last.jpg\"")
                .contains("\"notify_hook\":\"https://host/hook\"")
                .contains("\"resolution\":\"720p\"")
                .contains("\"duration\":\"5s\"")
                .contains("\"model_name\":\"ray-v2\"")
                .contains("\"seed\":7")
                .contains("\"style\":\"oil paint\"");
    }

    @Test
    void submitLeavesUnsetFieldsOut() {
        luma("submit", "cat").done();

        assertThat(relay.requests().get(0).body()).isEqualTo("{\"user_prompt\":\"cat\"}");
    }

    @Test
    void aStoredRefSaysProviderAndRelay() {
        luma("submit", "cat").done();
        String ref = GenerationRef.of("luma", relay.baseUrl(), relay.accepted().get(0))
                .toString();

        CliResult result = withKey().run("get", ref, "--json");

        assertThat(result.done().object().get("ref")).isEqualTo(ref);
        assertThat(result.object().get("state")).isEqualTo("COMPLETED");
    }

    @Test
    void getOfManyKeepsTheOrderAcrossRelays() {
        luma("submit", "one").done();
        at(DocumentedRelay.RIXAPI, "submit", "two").done();
        luma("submit", "three").done();
        List<String> ids = relay.accepted();
        String[] refs = {
            ref("luma", relay.baseUrl(), ids.get(2)),
            ref("dreammachine", relay.baseUrl(DocumentedRelay.RIXAPI), ids.get(1)),
            ref("luma", relay.baseUrl(), ids.get(0))
        };

        CliResult result =
                withKey().run("get", "--json", refs[0], refs[1], refs[2]).done();

        assertThat(result.objects()).extracting(json -> json.get("prompt")).isEqualTo(List.of("three", "two", "one"));
    }

    @Test
    void getOfManyIsATableForPeople() {
        luma("submit", "one").done();
        luma("submit", "two").done();

        String out = luma("get", relay.accepted().get(0), relay.accepted().get(1))
                .done()
                .out();

        assertThat(out.lines()).hasSize(4);
        assertThat(out).contains("  COMPLETED  one", "  COMPLETED  two", "1360×752");
    }

    @ParameterizedTest
    @EnumSource(names = {"ANYAPI", "RIXAPI"})
    void getOfManyPrintsTheGoodOnesThoughOneIsMissing(DocumentedRelay documented) {
        at(documented, "submit", "one").done();
        at(documented, "submit", "two").done();
        List<String> ids = relay.accepted();

        CliResult result = at(documented, "get", ids.get(0), "no-such-id", ids.get(1), "--json");

        assertThat(result.exit()).isEqualTo(4);
        assertThat(result.objects()).extracting(json -> json.get("id")).isEqualTo(ids);
        assertThat(result.error().get("kind")).isEqualTo("not_found");
        assertThat(result.err().lines()).hasSize(1);
    }

    @Test
    void anErrorOfAllIsToldOnce() {
        relay.failAlways(Exchange.GET_MANY, Fault.outOfQuota());
        relay.failAlways(Exchange.GET, Fault.outOfQuota());

        luma("get", "one", "two", "three").failed(7);
    }

    @Test
    @Execution(ExecutionMode.CONCURRENT)
    void theRelaysLastWordsCountMoreThanTheDeadline() {
        relay.failAlways(Exchange.GET, Fault.tooManyRequests());

        assertThat(luma("get", "some-id", "--timeout", "4s", "--json").error().get("kind"))
                .isEqualTo("rate_limited");
    }

    @Test
    void anIdThatTheRelayDoesNotKnowIsNotWaitedFor() {
        luma("wait", "nope", "--timeout", "30s", "--quiet").failed(4);

        assertThat(relay.count(Exchange.GET) + relay.count(Exchange.GET_MANY)).isEqualTo(1);
    }

    @Test
    @Execution(ExecutionMode.CONCURRENT)
    void aGenerationThatRanOutOfTimeIsPrintedToo() {
        relay.next(Timeline.builder().processing(1).staysThere());
        luma("submit", "slow").done();
        luma("submit", "quick").done();
        List<String> ids = relay.accepted();

        CliResult result = luma("wait", ids.get(0), ids.get(1), "--timeout", "4s", "--json", "--quiet");

        assertThat(result.exit()).isEqualTo(6);
        assertThat(result.objects()).extracting(json -> json.get("prompt")).isEqualTo(List.of("quick", "slow"));
        assertThat(result.objects().get(1).get("state")).isEqualTo("PROCESSING");
        assertThat(result.err().lines()).hasSize(1);
    }

    @Test
    void extendStartsAnother() {
        luma("submit", "one").done();

        Map<?, ?> json = luma("extend", relay.accepted().get(0), "goes on", "--wait", "--json")
                .done()
                .object();

        assertThat(json.get("id")).isEqualTo(relay.accepted().get(1));
        assertThat(json.get("state")).isEqualTo("COMPLETED");
        assertThat(relay.count(Exchange.EXTEND)).isEqualTo(1);
    }

    @Test
    void waitTellsHowItGoesOnStandardErrorAlone() {
        luma("submit", "one").done();
        String id = relay.accepted().get(0);

        CliResult result = luma("wait", id, "--json").done();

        assertThat(result.object().get("state")).isEqualTo("COMPLETED");
        assertThat(result.err()).contains(id.substring(0, 8) + "… COMPLETED after 0:0");
        assertThat(luma("wait", id, "--quiet").done().err()).isEmpty();
    }

    @Test
    void waitPrintsAFailedGenerationAndItsReason() {
        relay.next(Timeline.builder().moderated());
        luma("submit", "one").done();

        CliResult result = luma("wait", relay.accepted().get(0), "--json", "--quiet");

        assertThat(result.exit()).isEqualTo(5);
        assertThat(result.object().get("state")).isEqualTo("FAILED");
        assertThat(result.object().get("failure")).isEqualTo("MODERATED");
        assertThat(result.error().get("kind")).isEqualTo("generation_failed");
    }

    @Test
    void ofSeveralThatAreWaitedForOneMayFail() {
        relay.next(Timeline.builder().failed("upstream broke"));
        luma("submit", "one").done();
        luma("submit", "two").done();
        List<String> ids = relay.accepted();

        CliResult result = luma("wait", "--quiet", "--json", ids.get(0), ids.get(1));

        assertThat(result.exit()).isEqualTo(5);
        assertThat(result.objects()).extracting(json -> json.get("state")).isEqualTo(List.of("FAILED", "COMPLETED"));
        assertThat(result.err().lines()).hasSize(1);
    }

    @Test
    @Execution(ExecutionMode.CONCURRENT)
    void theDeadlineEndsAWaitAndTheRefIsKept() {
        relay.usually(Timeline.builder().processing(1).staysThere());

        CliResult result = luma("submit", "one", "--wait", "--timeout", "4s", "--json", "--quiet");

        assertThat(result.exit()).isEqualTo(6);
        assertThat(result.object().get("id")).isEqualTo(relay.accepted().get(0));
        assertThat(result.error().get("kind")).isEqualTo("deadline_passed");
    }

    @Test
    void theDeadlineEndsAGet() {
        relay.failAlways(Exchange.GET, Fault.silence());

        assertThat(luma("get", "some-id", "--timeout", "200ms").failed(6).err()).contains("--timeout");
    }

    @Test
    void aSubmitWithoutAnAnswerHasAnUnknownOutcome() {
        relay.fail(Exchange.SUBMIT, Fault.dropAfterBody());

        luma("submit", "one").failed(10);

        relay.verify().exactlyOneSubmit();
    }

    @Test
    void downloadNamesTheFileAfterTheId() {
        luma("submit", "one").done();
        String id = relay.accepted().get(0);

        String out = luma("download", id).done().out().strip();

        assertThat(Path.of(out)).exists().hasParent(folder);
        assertThat(out).contains(id);
    }

    @Test
    void downloadSaysThatAFileMayCarryAWatermark() {
        luma("submit", "one").done();
        String id = relay.accepted().get(0);
        Object url = member(luma("get", id, "--json").object(), "video").get("url");
        relay.fail(
                Exchange.GET,
                Fault.json(200, "{\"id\":\"" + id + "\",\"state\":\"completed\",\"video\":{\"url\":\"" + url + "\"}}"));
        relay.failAlways(Exchange.VIDEO_URL, Fault.json(404, "{\"error\":{\"message\":\"no such path\"}}"));

        assertThat(luma("download", id, "-o", "marked.mp4").done().err()).contains("saved ", ", with a watermark");
        assertThat(folder.resolve("marked.mp4")).isNotEmptyFile();
    }

    @Test
    void downloadReplacesNoFileUnlessTold() throws Exception {
        luma("submit", "one").done();
        Files.writeString(folder.resolve("mine.mp4"), "mine");

        luma("download", relay.accepted().get(0), "-o", "mine.mp4").failed(2);
        assertThat(folder.resolve("mine.mp4")).hasContent("mine");
        luma("download", relay.accepted().get(0), "-o", "mine.mp4", "--overwrite")
                .done();
        assertThat(Files.size(folder.resolve("mine.mp4"))).isGreaterThan(1000);
    }

    @Test
    void theKeyNeverShows() {
        CliResult result = luma("submit", "one", "--wait", "--verbose").done();

        assertThat(result.out() + result.err()).doesNotContain(relay.apiKey());
        assertThat(member(luma("get", relay.accepted().get(0), "--json").object(), "video")
                        .get("url"))
                .isNotNull();
    }

    private CliResult luma(String... arguments) {
        return run("luma", relay.baseUrl(), arguments);
    }

    private CliResult at(DocumentedRelay documented, String... arguments) {
        return run(documented.providerId(), relay.baseUrl(documented), arguments);
    }

    private CliResult run(String provider, String baseUrl, String... arguments) {
        String[] all = Arrays.copyOf(arguments, arguments.length + 4);
        all[arguments.length] = "-p";
        all[arguments.length + 1] = provider;
        all[arguments.length + 2] = "--base-url";
        all[arguments.length + 3] = baseUrl;
        return withKey().run(all);
    }

    private Cli withKey() {
        return cli().in(folder).variable("REELAY_API_KEY", relay.apiKey());
    }

    private static String ref(String provider, String relay, String id) {
        return GenerationRef.of(provider, relay, id).toString();
    }
}
