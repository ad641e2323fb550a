package dev.reelay.cli;

import static dev.reelay.cli.Cli.cli;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandTreeTest {
    @Test
    void withoutACommandItNamesThem() {
        assertThat(cli().run().failed(2).err()).startsWith("reelay: no command given; there are: demo, providers, ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"--help", "demo -h", "submit -h", "extend -h", "get -h", "wait -h", "download -h", "decode -h"})
    void helpFitsTheWidth(String arguments) {
        String out = cli().terminal(80)
                .variable("NO_COLOR", "1")
                .run(arguments.split(" "))
                .done()
                .out();

        assertThat(out).contains("Usage: reelay", "--json");
        assertThat(out.lines()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
    }

    @Test
    void usageErrorsAreJsonWhenAsked() {
        CliResult result = cli().run("get", "id", "--bogus", "--json");

        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.error().get("kind")).isEqualTo("invalid_request");
        assertThat((String) result.error().get("message")).contains("--bogus").endsWith("see 'reelay get --help'");
    }

    @Test
    void optionBeforeAndAfterTheCommandIsMeantTwice() {
        assertThat(cli().run("--json", "get", "id", "--bogus", "--json").error().get("message"))
                .isNotNull();
        assertThat(cli().run("--json", "providers", "--json").done().out()).startsWith("{");
    }

    @Test
    void verboseShowsTheStackTrace() {
        CliResult result = cli().run("decode", "--verbose", "-p", "sora");

        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.err()).contains("unknown provider", "\tat dev.reelay.");
    }

    @Test
    void aDurationThatIsNoneIsAUsageError() {
        assertThat(cli().run("get", "x", "--timeout", "soon").failed(2).err())
                .contains("'soon' is no duration; write 30s, 10m, 1h or PT1H");
    }
}
