package dev.reelay.cli.config;

import static dev.reelay.cli.Cli.cli;
import static org.assertj.core.api.Assertions.assertThat;

import dev.reelay.GenerationRef;
import dev.reelay.cli.Cli;
import dev.reelay.testkit.FakeRelay;
import dev.reelay.testkit.script.Timeline;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfigTest {
    @TempDir
    private Path folder;

    private final FakeRelay relay =
            FakeRelay.builder().timeline(Timeline.builder().completed()).start();

    @BeforeEach
    void configure() throws IOException {
        write("""
                default = "cheap"

                [relays.cheap]
                provider = "luma"
                base-url = "%s"
                api-key-env = "CHEAP_KEY"

                [relays.anyapi]
                provider = "luma"
                api-key-env = "ANYAPI_KEY"
                """.formatted(relay.baseUrl()));
    }

    @AfterEach
    void close() {
        relay.close();
    }

    @Test
    void aNameStandsForProviderBaseUrlAndKey() {
        configured().run("submit", "cat", "--relay", "cheap").done();

        relay.verify().exactlyOneSubmit();
    }

    @Test
    void theDefaultNeedsNoName() {
        configured().run("submit", "cat").done();

        relay.verify().exactlyOneSubmit();
    }

    @Test
    void theDefaultIsNotForAnotherProvider() {
        assertThat(configured().run("get", "x", "-p", "dreammachine").failed(2).err())
                .contains("no public base URL");
    }

    @Test
    void aStoredRefFindsItsKey() {
        configured().run("submit", "cat").done();
        String ref = GenerationRef.of("luma", relay.baseUrl(), relay.accepted().get(0))
                .toString();

        assertThat(configured().run("get", ref, "--json").done().object().get("state"))
                .isEqualTo("COMPLETED");
    }

    @Test
    void aRelayOfTheSpecificationCanHaveItsOwnKey() {
        assertThat(configured().run("get", "x", "--relay", "anyapi").failed(3).err())
                .contains("ANYAPI_KEY is not set");
        assertThat(configured().run("get", "reelay:luma:anyapi:x").failed(3).err())
                .contains("ANYAPI_KEY is not set");
    }

    @Test
    void theCommandLineNamesAnotherVariable() {
        assertThat(configured()
                        .run("get", "x", "--api-key-env", "OTHER")
                        .failed(3)
                        .err())
                .contains("OTHER is not set");
    }

    @Test
    void theKeyCanComeFromStandardInput() {
        cli().in(folder)
                .variable("HOME", folder.toString())
                .input(relay.apiKey() + "\nmore\n")
                .run("submit", "cat", "--api-key-stdin")
                .done();

        relay.verify().exactlyOneSubmit();
    }

    @Test
    void aFileThatIsNoTextIsSaidInWords() throws IOException {
        Path file = folder.resolve(".config/reelay/config.toml");
        Files.write(file, new byte[] {'#', (byte) 0xff});

        assertThat(configured().run("get", "x").failed(2).err())
                .contains("it is no UTF-8 text; mend it")
                .doesNotContain("Exception", "REELAY_CONFIG");
        assertThat(configured()
                        .variable("REELAY_CONFIG", "nowhere.toml")
                        .run("get", "x")
                        .failed(2)
                        .err())
                .contains("it does not exist; mend it, or unset REELAY_CONFIG");
    }

    @Test
    void aKeyInsteadOfAVariablesNameIsNotShown() throws IOException {
        assertThat(configured()
                        .run("get", "x", "--api-key-env", "sk-1234")
                        .failed(2)
                        .err())
                .contains("--api-key-env takes the name of an environment variable")
                .doesNotContain("sk-1234");
        write("[relays.a]\nprovider = 'luma'\napi-key-env = 'sk-1234'");
        assertThat(configured().run("get", "x").failed(2).err())
                .contains("line 3: api-key-env takes the name of an environment variable")
                .doesNotContain("sk-1234");
    }

    @Test
    void aKeyHasOneSource() {
        assertThat(configured()
                        .run("get", "x", "--api-key-env", "MY_KEY", "--api-key-stdin")
                        .failed(2)
                        .err())
                .contains("leave one out");
    }

    @Test
    void aBlankLineIsNoKeyAndAnEndlessOneNeither() {
        assertThat(configured()
                        .input("  \n")
                        .run("submit", "cat", "--api-key-stdin")
                        .failed(3)
                        .err())
                .contains("the first line of standard input is empty")
                .doesNotContain("apiKey(");
        assertThat(configured()
                        .input("\0".repeat(10_000))
                        .run("submit", "cat", "--api-key-stdin")
                        .failed(2)
                        .err())
                .contains("longer than any key");
    }

    @Test
    void anEmptyStandardInputIsNoKey() {
        assertThat(configured()
                        .run("submit", "cat", "--api-key-stdin")
                        .failed(3)
                        .err())
                .contains("the first line of standard input is empty");
    }

    @Test
    void anotherFileCanBeNamed() throws IOException {
        Files.writeString(folder.resolve("other.toml"), "default = \"gone\"");

        assertThat(configured()
                        .variable("REELAY_CONFIG", "other.toml")
                        .run("get", "x")
                        .failed(2)
                        .err())
                .contains("other.toml, line 1: default names \"gone\", and there is no [relays.gone]");
        assertThat(configured()
                        .variable("REELAY_CONFIG", "nowhere.toml")
                        .run("get", "x")
                        .failed(2)
                        .err())
                .contains("nowhere.toml cannot be read");
    }

    @Test
    void aProviderThatContradictsTheFile() {
        assertThat(configured()
                        .run("get", "x", "--relay", "cheap", "-p", "dreammachine")
                        .failed(2)
                        .err())
                .contains("the configuration says that cheap speaks luma, and the command says dreammachine");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[relays.a]#colour = 'red'      | line 2: unknown member \"colour\" of relays.a; there are: provider, relay",
                "[relays.a]#api-key = 'sk-1234' | line 2: unknown member \"api-key\" of relays.a; a key has no place",
                "[relays.a]#provider = 7        | line 2: provider must be a text in quotes",
                "relays = 'x'                   | line 1: relays must be a table, as [relays.NAME]",
                "[relays.a                      | line 1: "
            })
    void aFileThatNobodyUnderstands(String text, String complaint) throws IOException {
        write(text.replace('#', '\n'));

        assertThat(configured().run("get", "x").failed(2).err())
                .contains("config.toml, ", complaint)
                .doesNotContain("sk-1234");
    }

    @Test
    void commandsWithoutARelayNeedNoFile() throws IOException {
        write("[broken");

        configured().run("providers").done();
    }

    private Cli configured() {
        return cli().in(folder).variable("HOME", folder.toString()).variable("CHEAP_KEY", relay.apiKey());
    }

    private void write(String toml) throws IOException {
        Path file = folder.resolve(".config/reelay/config.toml");
        Files.createDirectories(file.getParent());
        Files.writeString(file, toml);
    }
}
