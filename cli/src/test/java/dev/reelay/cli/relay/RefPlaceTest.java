package dev.reelay.cli.relay;

import static dev.reelay.cli.Cli.cli;
import static org.assertj.core.api.Assertions.assertThat;

import dev.reelay.GenerationRef;
import dev.reelay.cli.Cli;
import dev.reelay.cli.CliResult;
import dev.reelay.cli.option.RelayOptions;
import dev.reelay.testkit.DocumentedRelay;
import dev.reelay.testkit.FakeRelay;
import dev.reelay.testkit.script.Timeline;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where refs lead, and where a key goes. A test that ends for want of a key shows that one was asked for. */
class RefPlaceTest {
    private static final String STRANGER =
            GenerationRef.of("luma", "https://collects.example", "x").toString();

    @TempDir
    private Path folder;

    private final FakeRelay relay = fake();
    private final FakeRelay other = fake();

    @AfterEach
    void close() {
        relay.close();
        other.close();
    }

    @Test
    void aHostThatNothingButARefNamesGetsNoKey() {
        CliResult result = withKey().run("get", STRANGER, "--timeout", "30s");

        assertThat(result.failed(2).err())
                .contains("host collects.example")
                .contains("add --base-url https://collects.example, or name the relay in the configuration");
        assertThat(withKey()
                        .input("sk-1\n")
                        .run("get", STRANGER, "--api-key-stdin", "-p", "luma")
                        .failed(2)
                        .err())
                .contains("collects.example");
        assertThat(withKey()
                        .run("get", "x", STRANGER, "-p", "luma", "--base-url", relay.baseUrl())
                        .failed(2)
                        .err())
                .contains("collects.example");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://www.anyapi.vip@collects.example",
                "https://localhost.collects.example",
                "https://127.0.0.1.collects.example",
                "https:\\\\collects.example",
                "https:///collects.example"
            })
    void aHostThatOnlyLooksKnownGetsNoKey(String baseUrl) {
        withKey()
                .run("get", GenerationRef.of("luma", baseUrl, "x").toString(), "--timeout", "30s")
                .failed(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "reelay:luma:https%3A%2F%2Fme%3Ahush%40collects.example:x",
                "reelay:luma:https://me:hush@collects.example:x",
                "reelay:luma:https%3a%2f%2fme%3ahush%40and%40collects.example:x",
            })
    void theUserInARefIsShownNowhere(String ref) {
        for (String option : new String[] {"--quiet", "--json", "--verbose"}) {
            CliResult result = withKey().run("get", ref, option, "--timeout", "30s");

            assertThat(result.exit()).isEqualTo(2);
            assertThat(result.err()).contains("collects.example").doesNotContain("hush");
        }
    }

    @Test
    void theOptionsTheConfigurationAndTheSpecificationMakeAHostKnown() throws Exception {
        assertThat(cli().run("get", STRANGER, "--base-url", "https://Collects.example:443/")
                        .failed(3)
                        .err())
                .contains("REELAY_API_KEY is not set");
        assertThat(cli().run("get", "reelay:luma:https%3A%2F%2Fwww.anyapi.vip:x")
                        .failed(3)
                        .err())
                .contains("REELAY_API_KEY is not set");
        assertThat(configured("[relays.mine]\nbase-url = 'https://collects.example/'\napi-key-env = 'MINE'")
                        .run("get", STRANGER)
                        .failed(3)
                        .err())
                .contains("MINE is not set");
    }

    @Test
    void optionsServeTheBareIdsAndARefKnowsItsPlace() {
        String id = relay.given(Timeline.builder().completed());
        String elsewhere = other.given(Timeline.builder().completed());
        String ref = GenerationRef.of("dreammachine", other.baseUrl(DocumentedRelay.RIXAPI), elsewhere)
                .toString();

        CliResult result = withKey().run("get", "--json", ref, id, "-p", "luma", "--base-url", relay.baseUrl());

        assertThat(result.exit()).isIn(0, 4);
        assertThat(result.err()).doesNotContain("client");
        assertThat(relay.requests()).isNotEmpty();
        assertThat(other.requests()).isNotEmpty();
    }

    @Test
    void optionsThatContradictARefAreAnErrorInWordsOfTheCommandLine() {
        String ref = GenerationRef.of("luma", relay.baseUrl(), "x").toString();

        for (String[] options : new String[][] {
            {"--base-url", other.baseUrl()}, {"-p", "dreammachine"}, {"-p", "luma", "--relay", "anyapi"}
        }) {
            String[] all = new String[options.length + 2];
            all[0] = "get";
            all[1] = ref;
            System.arraycopy(options, 0, all, 2, options.length);
            assertThat(withKey().run(all).failed(2).err())
                    .contains("the options name another place; leave -p, --relay and --base-url out");
        }
        assertThat(withKey()
                        .run("get", ref, "-p", "luma", "--base-url", relay.baseUrl() + "/")
                        .failed(4)
                        .err())
                .contains("x");
    }

    @Test
    void aNameInARefIsTheSpecificationsWhateverTheUserCallsRelays() throws Exception {
        CliResult result = configured("[relays.v-api]\nprovider = 'luma'\nbase-url = '" + relay.baseUrl() + "'")
                .run("get", "reelay:luma:v-api:x");

        assertThat(result.failed(3).err()).contains("REELAY_API_KEY is not set");
        assertThat(relay.requests()).isEmpty();
    }

    @Test
    void aRelayThatNobodyKnowsIsToldFromThoseThereAre() throws Exception {
        Cli configured = configured("[relays.sim]\nprovider = 'luma'\nbase-url = '" + relay.baseUrl() + "'");

        assertThat(configured.run("get", "x", "--relay", "simm").failed(2).err())
                .contains("no relay \"simm\" is known; the configuration names: sim");
        assertThat(configured
                        .run("get", "x", "--relay", "simm", "-p", "luma")
                        .failed(2)
                        .err())
                .contains("unknown relay \"simm\" of luma; there are: anyapi", "; the configuration names: sim");
        assertThat(configured.run("get", "x", "--relay", "anyapi").failed(2).err())
                .contains("add -p kling or -p luma");
    }

    @Test
    void theCommandThatGoesOnNamesAHostThatIsNotKnown() {
        Resume resume = new Resume(new RelayOptions(), ref -> true);

        assertThat(resume.waiting(List.of(GenerationRef.parse(STRANGER))))
                .isEqualTo("reelay wait " + STRANGER + " --base-url https://collects.example");
    }

    private Cli withKey() {
        return cli().in(folder).variable("REELAY_API_KEY", FakeRelay.DEFAULT_API_KEY);
    }

    private Cli configured(String toml) throws Exception {
        Files.writeString(folder.resolve("config.toml"), toml);
        return cli().in(folder).variable("REELAY_CONFIG", "config.toml");
    }

    private static FakeRelay fake() {
        return FakeRelay.builder().timeline(Timeline.builder().completed()).start();
    }
}
