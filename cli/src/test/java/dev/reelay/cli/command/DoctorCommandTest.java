package dev.reelay.cli.command;

import static dev.reelay.cli.Cli.cli;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

import dev.reelay.cli.CliResult;
import dev.reelay.testkit.DocumentedRelay;
import dev.reelay.testkit.FakeRelay;
import dev.reelay.testkit.script.Exchange;
import dev.reelay.testkit.script.Fault;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DoctorCommandTest {
    private static final String ODD_ANSWER = """
            {"id":"1","state":"completed","video":{"url":"https://h/a.mp4","bitrate":1200,"media_type":"video"},
             "server":{"name":"eu","load":0.5},"tags":["a"],"note":null}""";

    private final FakeRelay relay = FakeRelay.builder().start();

    @AfterEach
    void close() {
        relay.close();
    }

    @Test
    void aRelayIsReachedAndTakesTheKey() {
        String out = luma().done().out();

        assertThat(out).contains("reached   yes, HTTP 4", "key       accepted", "give a generation's id");
        relay.verify().noSubmit();
    }

    @Test
    void aWrongKeyIsRefused() {
        CliResult result = run("sk-wrong", "luma", relay.baseUrl());

        assertThat(result.exit()).isEqualTo(3);
        assertThat(result.out()).contains("key       refused", "answer    ").doesNotContain("sk-wrong");
    }

    @Test
    void everyDocumentedRelayAnswersWithKnownMembersAlone() {
        for (DocumentedRelay documented : DocumentedRelay.values()) {
            String[] place = {"-p", documented.providerId(), "--base-url", relay.baseUrl(documented)};
            String model = documented.dialect().model();
            List<String> submit = model == null ? List.of("submit", "cat") : List.of("submit", "cat", "--model", model);
            withArguments(relay.apiKey(), submit, place).done();
            String id = relay.accepted().get(relay.accepted().size() - 1);

            String out = withArguments(relay.apiKey(), List.of("doctor", id), place)
                    .done()
                    .out();

            assertThat(out)
                    .as(documented.place())
                    .contains("unknown   no member")
                    .contains("shape     {");
        }
    }

    @Test
    void showsWhatToAddToTheSpecification() {
        relay.fail(Exchange.GET, Fault.json(200, ODD_ANSWER));

        String out = luma("1").done().out();

        assertThat(out)
                .contains("shape     {id, state, video{url, bitrate, media_type}, server{name, load}, tags[], note}")
                .contains("reads as  COMPLETED")
                .contains("unknown   4 members; add to specs/luma.yaml:")
                .contains("  # to the properties of VideoFile, seen in video\n  bitrate:\n    type: integer\n")
                .contains("  # to the properties of Task, seen in the answer itself\n  server:\n")
                .contains("  server:\n    type: object\n    properties:\n      name:\n        type: string\n")
                .contains("      load:\n        type: number\n")
                .contains("  tags:\n    type: array\n    items:\n      type: string\n")
                .contains("  note:\n    nullable: true")
                .containsOnlyOnce("the answer itself");
    }

    @Test
    void oneMemberIsOneWhereverItIs() {
        relay.fail(
                Exchange.GET,
                Fault.json(200, "{\"id\":\"1\",\"video\":{\"a.b\":1},\"artifact\":{\"video\":{\"a.b\":2}}}"));

        assertThat(luma("1").done().out())
                .contains("unknown   1 member; add")
                .containsPattern(
                        "VideoFile, seen in (video, artifact.video|artifact.video, video)\n  \"a.b\":\n    type: integer\n")
                .containsOnlyOnce("a.b\":");
    }

    @Test
    void aKnownMemberOfAnotherTypeIsKnown() {
        relay.fail(
                Exchange.GET,
                Fault.json(
                        200,
                        "{\"code\":5,\"message\":[],\"data\":{\"id\":\"1\",\"liked\":\"much\",\"video\":{\"width\":\"x\",\"media_type\":1}}}"));

        assertThat(luma("1").done().out()).contains("unknown   no member");
    }

    @Test
    void programsGetWhatToAddToo() {
        relay.fail(Exchange.GET, Fault.json(200, "{\"code\":\"success\",\"data\":[" + ODD_ANSWER + "]}"));

        Map<?, ?> json = luma("1", "--json").done().object();

        assertThat(json.get("unknown"))
                .asInstanceOf(LIST)
                .containsExactlyInAnyOrder("data.video.bitrate", "data.server", "data.tags", "data.note");
        assertThat(json.get("additions"))
                .asInstanceOf(LIST)
                .contains(Map.of(
                        "schema", "VideoFile",
                        "yaml", "bitrate:\n  type: integer\n  nullable: true\n"));
        assertThat(json.get("key")).isEqualTo("accepted");
    }

    @Test
    void ofSeveralGenerationsEachIsLookedAt() {
        relay.fail(Exchange.GET, Fault.json(200, "[{\"id\":\"1\"},{\"id\":\"2\",\"video\":{\"bitrate\":5}}]"));

        CliResult result = luma("1");

        assertThat(result.exit()).isEqualTo(9);
        assertThat(result.out()).contains("holds 2 generations instead of one", "key       accepted", "bitrate:");
    }

    @Test
    void aPageInsteadOfAnAnswer() {
        relay.fail(Exchange.GET, Fault.html());

        CliResult result = luma("1");

        assertThat(result.exit()).isEqualTo(9);
        assertThat(result.out())
                .contains("key       unclear", "an HTML page instead of JSON")
                .doesNotContain("shape");
    }

    @Test
    void anIdThatIsNotThere() {
        assertThat(luma("nope").exit()).isEqualTo(4);
    }

    private CliResult luma(String... more) {
        return run(relay.apiKey(), "luma", relay.baseUrl(), more);
    }

    private static CliResult run(String key, String provider, String baseUrl, String... more) {
        List<String> command = new ArrayList<>(List.of("doctor"));
        command.addAll(List.of(more));
        return withArguments(key, command, "-p", provider, "--base-url", baseUrl);
    }

    private static CliResult withArguments(String key, List<String> command, String... place) {
        List<String> all = new ArrayList<>(command);
        all.addAll(List.of(place));
        return cli().variable("REELAY_API_KEY", key).run(all.toArray(String[]::new));
    }
}
