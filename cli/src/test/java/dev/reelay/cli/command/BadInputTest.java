package dev.reelay.cli.command;

import static dev.reelay.cli.Cli.cli;
import static org.assertj.core.api.Assertions.assertThat;

import dev.reelay.cli.CliResult;
import dev.reelay.testkit.FakeRelay;
import dev.reelay.testkit.script.Exchange;
import dev.reelay.testkit.script.Fault;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** What a user can get wrong, and what a relay can: one line that says what to do, and the exit code of the contract. */
class BadInputTest {
    private final FakeRelay relay = FakeRelay.builder().start();

    @AfterEach
    void close() {
        relay.close();
    }

    @Test
    void aWrongKey() {
        CliResult result = cli().variable("REELAY_API_KEY", "sk-wrong")
                .run("get", "some-id", "-p", "luma", "--base-url", relay.baseUrl());

        assertThat(result.failed(3).err()).contains("key").doesNotContain("sk-wrong");
    }

    @Test
    void aMissingKey() {
        assertThat(cli().run("get", "some-id", "-p", "luma", "--relay", "anyapi")
                        .failed(3)
                        .err())
                .isEqualTo("reelay: no API key: the environment variable REELAY_API_KEY is not set; set it, or name"
                        + " another one with --api-key-env\n");
    }

    @Test
    void aMissingKeyInAVariableOfTheUsersChoice() {
        assertThat(cli().variable("REELAY_API_KEY", "unused")
                        .run("get", "x", "-p", "luma", "--relay", "anyapi", "--api-key-env", "MY_KEY")
                        .failed(3)
                        .err())
                .contains("MY_KEY is not set");
    }

    @Test
    void anUnknownId() {
        assertThat(run("get", "no-such-id").failed(4).err()).contains("no-such-id");
    }

    @Test
    void anAnswerThatIsHtml() {
        relay.fail(Exchange.GET, Fault.html());

        assertThat(run("get", "some-id").failed(9).err()).containsIgnoringCase("html");
    }

    @Test
    void anAnswerThatIsCutOff() {
        run("submit", "cat").done();
        relay.fail(Exchange.GET, Fault.truncatedJson());

        assertThat(run("get", relay.accepted().get(0)).failed(9).err()).contains("$");
    }

    @Test
    @Execution(ExecutionMode.CONCURRENT)
    void aHostThatCannotBeReached() {
        relay.close();

        assertThat(run("get", "some-id", "--timeout", "20s").failed(8).err()).contains(relay.baseUrl());
    }

    @Test
    void aBaseUrlThatIsNone() {
        assertThat(cli().run("get", "x", "-p", "luma", "--base-url", "anyapi.vip")
                        .failed(2)
                        .err())
                .contains("not a base URL: \"anyapi.vip\"; it looks like https://host");
    }

    @Test
    void aBaseUrlThatWouldShowTheKey() {
        assertThat(cli().run("get", "x", "-p", "luma", "--base-url", "http://www.anyapi.vip")
                        .failed(2)
                        .err())
                .contains("plain http");
    }

    @Test
    void anUnknownProvider() {
        assertThat(cli().run("submit", "cat", "-p", "sora").failed(2).err())
                .isEqualTo(
                        "reelay: unknown provider \"sora\"; there are: dreammachine, kling, luma, lumalabs, minimax, newapi, runway, videos\n");
    }

    @Test
    void noProvider() {
        assertThat(cli().run("get", "x").failed(2).err())
                .contains("add -p with one of: dreammachine, kling, luma, lumalabs, minimax, newapi, runway, videos");
    }

    @Test
    void anUnknownRelay() {
        assertThat(cli().run("get", "x", "-p", "luma", "--relay", "nope")
                        .failed(2)
                        .err())
                .contains("unknown relay \"nope\" of luma; there are: anyapi, v-api, xuedingmao");
    }

    @Test
    void aRelayWithoutAPublicBaseUrl() {
        assertThat(cli().run("get", "x", "-p", "dreammachine", "--relay", "rixapi")
                        .failed(2)
                        .err())
                .contains("no public base URL", "--base-url");
    }

    @Test
    void anOptionThatTheProviderDoesNotTake() {
        assertThat(cli().variable("REELAY_API_KEY", relay.apiKey())
                        .run(
                                "submit",
                                "cat",
                                "--resolution",
                                "720p",
                                "-p",
                                "dreammachine",
                                "--base-url",
                                relay.baseUrl())
                        .failed(2)
                        .err())
                .contains("dreammachine", "resolution");
        relay.verify().noSubmit();
    }

    @Test
    void anOperationThatTheProviderDoesNotHave() {
        cli().variable("REELAY_API_KEY", relay.apiKey())
                .run("extend", "x", "more", "-p", "dreammachine", "--base-url", relay.baseUrl())
                .failed(2);
    }

    @Test
    void aPromptThatIsRefused() {
        relay.fail(Exchange.SUBMIT, Fault.promptBlocked());

        run("submit", "cat").failed(2);
    }

    @Test
    void noMoney() {
        relay.fail(Exchange.SUBMIT, Fault.outOfQuota());

        run("submit", "cat").failed(7);
    }

    @Test
    void aBlankPrompt() {
        assertThat(run("submit", " ").failed(2).err()).contains("prompt must not be blank");
    }

    @Test
    void aBrokenRef() {
        assertThat(run("get", "reelay:luma").failed(2).err()).contains("a ref looks like reelay:PROVIDER:RELAY:ID");
    }

    @Test
    void aPictureThatIsNotThere(@TempDir Path folder) {
        assertThat(cli().in(folder)
                        .run("submit", "cat", "--first-frame", "cat.png", "-p", "luma")
                        .failed(2)
                        .err())
                .contains("--first-frame: there is no file", "cat.png");
    }

    @Test
    void aPictureOfAnUnknownKind(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("cat.bmp"), "BM");

        assertThat(cli().in(folder)
                        .run("submit", "cat", "--first-frame", "cat.bmp", "-p", "luma")
                        .failed(2)
                        .err())
                .contains("cat.bmp is no .png");
    }

    @Test
    void asJsonForPrograms() {
        CliResult result = run("get", "no-such-id", "--json", "--quiet");

        assertThat(result.exit()).isEqualTo(4);
        assertThat(result.out()).isEmpty();
        assertThat(result.err().lines()).hasSize(1);
        assertThat(result.error().get("kind")).isEqualTo("not_found");
        assertThat(result.error().get("status")).isIn(400L, 404L);
    }

    private CliResult run(String... arguments) {
        String[] all = Arrays.copyOf(arguments, arguments.length + 4);
        all[arguments.length] = "-p";
        all[arguments.length + 1] = "luma";
        all[arguments.length + 2] = "--base-url";
        all[arguments.length + 3] = relay.baseUrl();
        return cli().variable("REELAY_API_KEY", relay.apiKey()).run(all);
    }
}
