package dev.reelay.cli.command;

import static dev.reelay.cli.Cli.cli;
import static org.assertj.core.api.Assertions.assertThat;

import dev.reelay.cli.CliResult;
import dev.reelay.testkit.FakeRelay;
import dev.reelay.testkit.script.Exchange;
import dev.reelay.testkit.script.Fault;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A script that knows how one command ends knows how all do. */
class DoctorExitTest {
    private final FakeRelay relay = FakeRelay.builder().start();

    @AfterEach
    void close() {
        relay.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "401 | {'error':{'message':'no'}}                              | 3 | refused",
                "403 | {'error':{'message':'no'}}                              | 3 | refused",
                "402 | {'error':{'message':'pay'}}                             | 7 | accepted",
                "429 | {'error':{'message':'slow'}}                            | 7 | unclear",
                "400 | {'error':{'message':'what?'}}                           | 2 | unclear",
                "400 | {'code':'task_not_exist','message':'gone','data':null}  | 4 | accepted",
                "404 | {'code':'task_not_exist','message':'gone','data':null}  | 4 | accepted",
                "404 | {'error':{'message':'gone'}}                            | 4 | unclear",
                "404 | Not Found                                               | 4 | unclear",
                "500 | {'error':{'message':'oh'}}                              | 8 | unclear",
                "200 | {'code':'quota_not_enough','message':'pay','data':null} | 7 | accepted",
                "200 | <html>                                                  | 9 | unclear",
            })
    void endsAsGetDoes(int status, String body, int exit, String key) {
        relay.failAlways(Exchange.GET, Fault.json(status, body.replace('\'', '"')));
        CliResult doctor = run("doctor", "1");

        assertThat(doctor.exit()).isEqualTo(exit);
        assertThat(doctor.out()).contains("key       " + key, "reached   yes, HTTP " + status);
        if (status < 429) { // others are tried again, which takes its time
            assertThat(run("get", "1").exit()).isEqualTo(exit);
        }
    }

    @Test
    void aListOfNothingHasNoSuchGeneration() {
        relay.fail(Exchange.GET, Fault.json(200, "[]"));
        CliResult result = run("doctor", "1");

        assertThat(result.exit()).isEqualTo(4);
        assertThat(result.out()).contains("key       accepted", "does not know the id");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html>", "{\"error\":{\"message\":\"Invalid URL\",\"code\":\"\"}}"})
    void aPathThatIsNotThereShowsEvenWithoutAnId(String body) {
        relay.fail(Exchange.GET, Fault.json(404, body));
        CliResult result = run("doctor");

        assertThat(result.exit()).isEqualTo(4);
        assertThat(result.out()).contains("key       unclear", "the path that is wrong, so check --base-url");
    }

    @Test
    void aRelayThatNeverAnswersRunsIntoTheDeadline() {
        relay.fail(Exchange.GET, Fault.silence());

        assertThat(run("doctor", "1", "--timeout", "200ms").failed(6).err()).contains("--timeout");
    }

    @Test
    void aRelayThatCannotBeReached() {
        relay.close();

        assertThat(run("doctor").failed(8).err()).contains("could not be reached", "check the base URL");
    }

    @Test
    void aRedirectSaysWhereTheRelayIs() {
        relay.fail(Exchange.GET, redirect("https://www.new.example:8443/secret/path?key=hush"));
        CliResult result = run("doctor", "1");

        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.out())
                .contains("redirects to https://www.new.example:8443, so make that the base URL (--base-url)")
                .doesNotContain("secret", "hush");
    }

    @Test
    void aRedirectWithinTheRelayDoesNot() {
        relay.fail(Exchange.GET, redirect(relay.baseUrl() + "/login"));

        assertThat(run("doctor", "1").out()).contains("another path of the same host");
    }

    @Test
    void oneRequestIsEnough() {
        relay.fail(Exchange.GET, Fault.tooManyRequests());

        assertThat(run("doctor", "1").exit()).isEqualTo(7);
        assertThat(relay.count(Exchange.GET)).isOne();
    }

    private static Fault redirect(String to) {
        return new Fault.Reply(301, "text/html", "", Map.of("Location", to), false);
    }

    private CliResult run(String... command) {
        List<String> all = new ArrayList<>(List.of(command));
        all.addAll(List.of("-p", "luma", "--base-url", relay.baseUrl()));
        return cli().variable("REELAY_API_KEY", relay.apiKey()).run(all.toArray(String[]::new));
    }
}
