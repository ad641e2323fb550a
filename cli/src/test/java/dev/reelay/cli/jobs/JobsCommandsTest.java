package dev.reelay.cli.jobs;

import static dev.reelay.cli.Cli.cli;
import static org.assertj.core.api.Assertions.assertThat;

import dev.reelay.cli.Cli;
import dev.reelay.cli.CliResult;
import dev.reelay.testkit.DocumentedRelay;
import dev.reelay.testkit.FakeRelay;
import dev.reelay.testkit.script.Exchange;
import dev.reelay.testkit.script.Fault;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class JobsCommandsTest {
    @TempDir
    private Path folder;

    private final FakeRelay relay = FakeRelay.start(DocumentedRelay.ANYAPI);

    @AfterEach
    void end() {
        relay.close();
    }

    private Cli user() {
        return cli().in(folder).variable("HOME", folder.toString()).variable("REELAY_API_KEY", relay.apiKey());
    }

    private CliResult add(String... more) {
        String[] arguments = new String[more.length + 6];
        System.arraycopy(new String[] {"jobs", "add", "-p", "luma", "--base-url", relay.baseUrl()}, 0, arguments, 0, 6);
        System.arraycopy(more, 0, arguments, 6, more.length);
        return user().run(arguments);
    }

    @Test
    void ordersOfAFileBecomeVideos() throws Exception {
        Files.writeString(folder.resolve("prompts.jsonl"), """
                {"prompt":"a cat","aspectRatio":"1:1","key":"order-1"}

                {"prompt":"a dog","key":"order-2"}
                """);
        List<Map<?, ?>> added = add("--file", "prompts.jsonl", "--aspect-ratio", "16:9", "--json")
                .done()
                .objects();
        assertThat(added)
                .hasSize(2)
                .allSatisfy(job -> assertThat(job.get("state")).isEqualTo("PLANNED"));
        assertThat(add("--file", "prompts.jsonl", "--json").done().objects())
                .as("a key that is there already is the same job")
                .extracting(job -> job.get("job"))
                .isEqualTo(added.stream().map(job -> job.get("job")).toList());
        assertThat(relay.submits()).isZero();

        CliResult run =
                user().run("jobs", "run", "-d", "videos", "--until-idle").done();

        assertThat(run.err()).contains("2 done");
        List<Map<?, ?>> done =
                user().run("jobs", "list", "--state", "done", "--json").done().objects();
        assertThat(done).hasSize(2).allSatisfy(job -> {
            assertThat(String.valueOf(job.get("ref"))).startsWith("reelay:luma:");
            assertThat(Path.of(String.valueOf(job.get("file")))).isNotEmptyFile();
            assertThat(job.get("attempts")).isEqualTo(1L);
        });
        assertThat(relay.acceptedPrompts()).containsExactlyInAnyOrder("a cat", "a dog");
        assertThat(relay.requests().get(0).body() + relay.requests().get(1).body())
                .contains("1:1", "16:9");
        assertThat(user().run("jobs", "show", "order-1").done().out())
                .contains("DONE", "a cat", "order-1", "videos/")
                .doesNotContain(relay.apiKey());
        assertThat(user().run("jobs", "list").done().out()).contains("order-2", "a dog", "DONE");
    }

    @Test
    void anUnknownOutcomeIsShownAndResolved() {
        relay.fail(Exchange.SUBMIT, Fault.dropAfterBody());
        String job =
                String.valueOf(add("a cat", "--json").done().objects().get(0).get("job"));

        CliResult run =
                user().run("jobs", "run", "-d", ".", "--until-idle", "--quiet").done();

        assertThat(run.err()).contains(job, "may have been charged");
        Map<?, ?> shown =
                user().run("jobs", "show", job, "--json").done().objects().get(0);
        assertThat(shown.get("state")).isEqualTo("OUTCOME_UNKNOWN");
        assertThat(String.valueOf(shown.get("fingerprint"))).hasSize(64);
        assertThat(user().run("jobs", "show", job).done().out()).contains("look from", "fingerprint");
        user().run("jobs", "resolve", job, "--submit-again").failed(2);
        assertThat(user().run(
                                "jobs",
                                "resolve",
                                job,
                                "--accepted-as",
                                relay.accepted().get(0),
                                "--json")
                        .done()
                        .objects()
                        .get(0)
                        .get("state"))
                .isEqualTo("WAITING");
        user().run("jobs", "run", "-d", ".", "--until-idle").done();
        assertThat(folder.resolve(job + ".mp4")).isNotEmptyFile();
        assertThat(relay.submits()).isEqualTo(1);
    }

    @Test
    void whatCannotBeOrderedIsSaidAndNothingIsStored() throws Exception {
        Files.writeString(
                folder.resolve("bad.jsonl"), "{\"prompt\":\"a cat\"}\n{\"prompt\":\"a dog\",\"sise\":\"1x1\"}\n");
        assertThat(add("--file", "bad.jsonl").failed(2).err())
                .contains("line 2 of ", "no member \"sise\"", "nothing was stored");
        assertThat(add("--file", "missing.jsonl").failed(2).err()).contains("missing.jsonl");
        assertThat(add().failed(2).err()).contains("one or more prompts");
        assertThat(add("a", "b", "--key", "k").failed(2).err()).contains("--key names one job");
        assertThat(add("a", "--negative-prompt", "b").failed(2).err()).contains("luma takes no negativePrompt");
        assertThat(add("a", "--api-key-stdin").failed(2).err()).contains("--api-key-env");
        assertThat(user().run("jobs", "add", "a", "-p", "luma").failed(2).err()).contains("--relay or --base-url");
        assertThat(user().run("jobs", "show", "no-such").failed(4).err()).contains("no-such");
        assertThat(user().run("jobs", "resolve", "no-such", "--give-up")
                        .failed(4)
                        .err())
                .contains("no-such");
        assertThat(user().run("jobs", "list", "--db", "jdbc:mysql://u:secret@host/x")
                        .failed(2)
                        .err())
                .contains("neither a PostgreSQL nor an H2")
                .doesNotContain("secret");
        assertThat(user().run("jobs", "list").done().err()).contains("no jobs");
    }

    @Test
    void aKeyThatIsMissingIsNamed() {
        add("a cat").done();

        assertThat(cli().in(folder)
                        .variable("HOME", folder.toString())
                        .run("jobs", "resolve", "x", "--accepted-as", "y")
                        .failed(4)
                        .err())
                .contains("no job x");
        assertThat(user().run("jobs", "list", "--json").done().out()).doesNotContain(relay.apiKey());
    }

    @Test
    void whoLacksTheKeyIsToldAndNotKeptWaiting() {
        relay.fail(Exchange.SUBMIT, Fault.dropAfterBody());
        add("a cat", "--key", "order-1").done();
        user().run("jobs", "run", "-d", ".", "--until-idle").done();
        add("a dog").done();
        Cli stranger = cli().in(folder).variable("HOME", folder.toString());

        CliResult run = stranger.run("jobs", "run", "-d", ".", "--until-idle");
        CliResult resolve = stranger.run("jobs", "resolve", "order-1", "--accepted-as", "y");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("REELAY_API_KEY is not set", "nothing that is left can be carried on here");
        assertThat(resolve.exit()).isEqualTo(2);
        assertThat(resolve.err()).contains("REELAY_API_KEY is not set", "cannot be waited for from here");
        assertThat(relay.submits()).isEqualTo(1);
    }
}
