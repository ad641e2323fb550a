package dev.reelay.cli.command;

import static dev.reelay.cli.Cli.cli;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.reelay.GenerationRef;
import dev.reelay.cli.Cli;
import dev.reelay.cli.CliResult;
import dev.reelay.testkit.FakeRelay;
import dev.reelay.testkit.script.Exchange;
import dev.reelay.testkit.script.Fault;
import dev.reelay.testkit.script.Timeline;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is paid for is paid for once: targets are checked first, and every later failure says how to go on. */
class PaidWorkTest {
    @TempDir
    private Path folder;

    private final FakeRelay relay =
            FakeRelay.builder().timeline(Timeline.builder().completed()).start();

    @AfterEach
    void close() {
        relay.close();
    }

    @Test
    @Execution(ExecutionMode.CONCURRENT)
    void aDeadlineDuringTheDownloadNamesTheCommandThatSaves() {
        relay.failAlways(Exchange.FILE, Fault.silence());

        CliResult result = run("submit", "a", "-o", "late one.mp4", "--overwrite", "--timeout", "5s", "--json");

        assertThat(result.exit()).isEqualTo(6);
        assertThat(result.object().get("state")).isEqualTo("COMPLETED");
        assertThat(result.error().get("kind")).isEqualTo("deadline_passed");
        assertThat(String.valueOf(result.error().get("message")))
                .contains("is paid for, go on with: reelay download " + ref() + " -o 'late one.mp4' --overwrite")
                .doesNotContain("--timeout");
    }

    @Test
    @Execution(ExecutionMode.CONCURRENT)
    void aDeadlineDuringTheWaitNamesTheCommandsThatWaitAndSave() {
        relay.usually(Timeline.builder().processing(1).staysThere());

        CliResult result = run("submit", "a", "-o", "late.mp4", "--timeout", "4s");

        assertThat(result.exit()).isEqualTo(6);
        assertThat(result.err())
                .contains("go on with: reelay wait " + ref() + " && reelay download " + ref() + " -o late.mp4\n");
    }

    @Test
    void anErrorOfTheRelayDuringTheWaitNamesTheCommandThatWaits() {
        relay.failAlways(Exchange.GET, Fault.json(401, "{\"error\":{\"message\":\"key withdrawn\"}}"));

        CliResult result = run("submit", "a", "--wait", "--json", "--quiet");

        assertThat(result.exit()).isEqualTo(3);
        assertThat(result.error().get("status")).isEqualTo(401L);
        assertThat(String.valueOf(result.error().get("message"))).endsWith("go on with: reelay wait " + ref());
    }

    @Test
    void theCommandNamedFindsTheKeyAsTheFirstDid() {
        CliResult result = cli().in(folder)
                .variable("MY_KEY", relay.apiKey())
                .run("submit", "a", "-p", "luma", "--base-url", relay.baseUrl(), "--api-key-env", "MY_KEY");

        assertThat(result.done().err()).endsWith("reelay wait " + ref() + " --api-key-env MY_KEY\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "there.mp4 | --wait      | there.mp4 is there already: choose another name, or replace it with --overwrite",
                "none/     | --overwrite | there is no folder none/",
                "none/a.mp4| --overwrite | its directory does not exist",
                "there.mp4/a.mp4 | --overwrite | its directory does not exist",
                "-         | --overwrite | do not go to standard output",
                "''        | --overwrite | is empty",
                "%LONG%    | --overwrite | choose another name, a shorter one",
                "/dev/null | --overwrite | no regular file"
            })
    void aTargetThatCannotBeIsRefusedBeforeAnythingIsSent(String target, String option, String complaint)
            throws Exception {
        Files.writeString(folder.resolve("there.mp4"), "mine");
        target = target.replace("%LONG%", "a".repeat(250) + ".mp4");

        assertThat(run("submit", "a", option, "-o", target).failed(2).err()).contains(complaint);
        assertThat(run("extend", "some-id", "a", option, "-o", target).failed(2).err())
                .contains(complaint);
        assertThat(relay.requests()).isEmpty();
    }

    @Test
    void aFolderThatMayNotBeWrittenIsRefusedBeforeAnythingIsSent() throws Exception {
        Path locked = Files.createDirectory(folder.resolve("locked"));
        assumeThat(locked.toFile().setWritable(false)).isTrue();
        assumeThat(Files.isWritable(locked)).as("this user may write anywhere").isFalse();

        assertThat(run("submit", "a", "-o", "locked").failed(2).err()).contains("may not write");
        assertThat(run("submit", "a", "-o", "locked/a.mp4").failed(2).err()).contains("may not write");
        relay.verify().noSubmit();
    }

    @Test
    void aVideoIsSavedInAFolder() throws Exception {
        Files.createDirectory(folder.resolve("videos"));

        run("submit", "a", "-o", "videos/").done();

        String id = relay.accepted().get(0);
        assertThat(folder.resolve("videos/" + id + ".mp4")).isNotEmptyFile();
        assertThat(run("download", id, "-o", "videos").failed(2).err()).contains("--overwrite");
    }

    @Test
    @Execution(ExecutionMode.CONCURRENT)
    void aDeadlineDuringThePaidCallSaysWhatToLookFor() {
        relay.fail(Exchange.SUBMIT, Fault.silence());

        CliResult result = run("submit", "a", "--timeout", "4s", "--json");

        assertThat(result.exit()).isEqualTo(10);
        assertThat(result.error().get("kind")).isEqualTo("submit_outcome_unknown");
        assertThat(String.valueOf(result.error().get("message")))
                .contains("look for a job from", "the deadline passed")
                .doesNotContain("try again");
        assertThat(result.error().get("attempts")).isEqualTo(1L);
        assertThat(String.valueOf(result.error().get("fingerprint"))).matches("[0-9a-f]{64}");
        assertThat(Instant.parse(String.valueOf(result.error().get("notBefore"))))
                .isBefore(Instant.parse(String.valueOf(result.error().get("notAfter"))));
        relay.verify().exactlyOneSubmit();
    }

    @Test
    void aGenerationWhoseAnswerHasOddValuesIsAccepted() {
        relay.fail(
                Exchange.SUBMIT,
                Fault.json(
                        200,
                        "{\"id\":\"e7\",\"state\":\"pending\",\"prompt\":{\"text\":\"cat\"},\"video\":\"\",\"artifact\":[]}"));

        Map<?, ?> json = run("submit", "a", "--json").done().object();

        assertThat(json.get("id")).isEqualTo("e7");
        assertThat(json.get("state")).isEqualTo("PENDING");
    }

    @Test
    void theRefIsToldWhereNobodyReadsTheResult() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        OutputStream closed = new OutputStream() {
            @Override
            public void write(int single) throws IOException {
                throw new IOException("Broken pipe");
            }
        };

        String[] submit = {"submit", "a", "-p", "luma", "--base-url", relay.baseUrl(), "--quiet"};
        Cli cli = cli().in(folder).variable("REELAY_API_KEY", relay.apiKey());

        assertThat(cli.runInto(closed, err, submit)).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .hasLineCount(1)
                .contains("was closed before it was read", "go on with: reelay wait " + ref());

        err.reset();
        assertThat(cli.runInto(closed, err, Arrays.copyOf(submit, submit.length - 1)))
                .as("standard error names it anyway")
                .isZero();
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("reelay wait "
                        + GenerationRef.of(
                                "luma", relay.baseUrl(), relay.accepted().get(1)));
    }

    @Test
    @Execution(ExecutionMode.CONCURRENT)
    void aRefIsWaitedForThoughTheRelayDoesNotKnowItYet() {
        run("submit", "a").done();
        String ref = ref();
        relay.fail(Exchange.GET, Fault.json(400, "{\"code\":\"task_not_exist\",\"message\":\"no such task\"}"));

        CliResult result = cli().variable("REELAY_API_KEY", relay.apiKey()).run("wait", ref, "--quiet", "--json");

        assertThat(result.done().object().get("state")).isEqualTo("COMPLETED");
    }

    @Test
    void theKeyIsShownNowhereThoughTheRelayRepeatsIt() {
        String key = relay.apiKey();
        String spelled = key.chars().mapToObj(c -> String.format("\\u%04x", c)).collect(Collectors.joining());
        for (String said : new String[] {key, spelled}) {
            relay.fail(
                    Exchange.GET,
                    Fault.json(
                            200,
                            "{\"id\":\"x1\",\"state\":\"" + said + "\",\"prompt\":\"" + said + "\",\"" + said
                                    + "\":1}"),
                    3);
            for (String[] command : new String[][] {{"get", "x1"}, {"get", "x1", "--json"}, {"doctor", "x1"}}) {
                CliResult result = run(command);

                assertThat(result.out())
                        .as(String.join(" ", command))
                        .contains("***")
                        .doesNotContain(key);
                assertThat(result.err()).doesNotContain(key);
            }
            relay.fail(Exchange.GET, Fault.json(200, "{\"" + said + "\":nope}"));
            assertThat(run("get", "x1", "--verbose").err()).doesNotContain(key);
        }
    }

    @Test
    void aGenerationThatFailsAtOnceIsNoSuccess() {
        relay.fail(
                Exchange.SUBMIT,
                Fault.json(200, "{\"id\":\"x1\",\"state\":\"failed\",\"failure_reason\":\"no luck\"}"));

        CliResult result = run("submit", "a", "--json");

        assertThat(result.exit()).isEqualTo(5);
        assertThat(result.object().get("state")).isEqualTo("FAILED");
        assertThat(result.error().get("kind")).isEqualTo("generation_failed");
        assertThat(result.err()).contains("no luck").doesNotContain("reelay wait");
    }

    private String ref() {
        return GenerationRef.of("luma", relay.baseUrl(), relay.accepted().get(0))
                .toString();
    }

    private CliResult run(String... arguments) {
        String[] all = Arrays.copyOf(arguments, arguments.length + 4);
        all[arguments.length] = "-p";
        all[arguments.length + 1] = "luma";
        all[arguments.length + 2] = "--base-url";
        all[arguments.length + 3] = relay.baseUrl();
        return cli().in(folder).variable("REELAY_API_KEY", relay.apiKey()).run(all);
    }
}
