package dev.reelay.cli.option;

import static dev.reelay.cli.Cli.cli;
import static org.assertj.core.api.Assertions.assertThat;

import dev.reelay.cli.CliResult;
import dev.reelay.testkit.DocumentedRelay;
import dev.reelay.testkit.FakeRelay;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What cannot be meant is refused before it is paid for. */
class RequestOptionsTest {
    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    --aspect-ratio | foo             | is no ratio; write it as 16:9
                    --aspect-ratio | ``              | is no ratio; write it as 16:9
                    --model        | ``              | it is blank
                    --resolution   | ` `             | it is blank
                    --callback-url | nonsense        | is no URL that a relay could call
                    --callback-url | ``              | is no URL that a relay could call
                    --parameter    | bar={"a":[1     | --parameter bar is broken JSON
                    --parameter    | foo=null        | --parameter foo=null cannot be sent
                    --parameter    | =1              | has no name
                    """)
    void refusesWhatCannotBeMeant(String option, String value, String message) {
        try (FakeRelay relay = FakeRelay.start(DocumentedRelay.ANYAPI)) {
            CliResult result = cli().variable("REELAY_API_KEY", relay.apiKey())
                    .run("submit", "cat", "-p", "luma", "--base-url", relay.baseUrl(), option, value);

            assertThat(result.failed(2).err()).contains(message);
            assertThat(relay.requests()).isEmpty();
        }
    }
}
