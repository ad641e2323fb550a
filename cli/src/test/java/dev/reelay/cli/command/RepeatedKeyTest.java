package dev.reelay.cli.command;

import static dev.reelay.cli.Cli.cli;
import static org.assertj.core.api.Assertions.assertThat;

import dev.reelay.GenerationRef;
import dev.reelay.cli.CliResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A relay that repeats the key wherever it can: in members, codes, words, headers, pages and places to go to. */
@Execution(ExecutionMode.CONCURRENT)
class RepeatedKeyTest {
    private static final String KEY = "sk/canary-4711+KEY";
    private static final String ID = "t1";

    private enum Answer {
        MEMBERS,
        FAILED,
        ERROR,
        ERROR_WITH_200,
        PAGE,
        REDIRECT,
        NO_JSON
    }

    @TempDir
    private Path folder;

    private final MockWebServer server = new MockWebServer();

    @BeforeEach
    void start() throws Exception {
        server.start();
    }

    @AfterEach
    void close() {
        server.close();
    }

    static Stream<Arguments> commandsAndAnswers() {
        List<Arguments> all = new ArrayList<>();
        for (String provider : List.of("luma", "kling")) {
            for (Answer answer : Answer.values()) {
                all.add(Arguments.of(provider, answer));
            }
        }
        return all.stream();
    }

    @ParameterizedTest
    @MethodSource("commandsAndAnswers")
    void noOutputHasTheKey(String provider, Answer answer) throws Exception {
        server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                return RepeatedKeyTest.answer(answer);
            }
        });
        String base = server.url("/").toString().replaceAll("/$", "");
        String ref = GenerationRef.of(provider, base, ID).toString();
        Path stored = Files.writeString(folder.resolve("stored.json"), body(answer), StandardCharsets.UTF_8);
        List<List<String>> commands = List.of(
                List.of(
                        "submit",
                        "a cat",
                        "-p",
                        provider,
                        "--base-url",
                        base,
                        "--wait",
                        "-o",
                        "a.mp4",
                        "--timeout",
                        "5s"),
                List.of("extend", ref, "on", "--timeout", "300ms"),
                List.of("get", ref, ref + "2"),
                List.of("wait", ref, "--timeout", "300ms"),
                List.of("download", ref, "-o", "b.mp4", "--timeout", "300ms"),
                List.of("list", "-p", provider, "--base-url", base, "--limit", "3"),
                List.of("cancel", ref),
                List.of("delete", ref),
                List.of("doctor", ID, "-p", provider, "--base-url", base),
                List.of("doctor", "-p", provider, "--base-url", base));
        for (List<String> command : commands) {
            for (String form : List.of("--json", "--verbose")) {
                List<String> words = new ArrayList<>(command);
                words.add(form);
                CliResult result =
                        cli().in(folder).variable("REELAY_API_KEY", KEY).run(words.toArray(String[]::new));
                assertHidden(words, result.out() + result.err());
            }
        }
        assertThat(stored).exists();
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString())).noneMatch(name -> name.contains("canary"));
        }
    }

    private static void assertHidden(List<String> command, String output) {
        assertThat(output)
                .as(String.join(" ", command))
                .doesNotContain(KEY)
                .doesNotContain("canary-4711")
                .doesNotContain(Base64.getEncoder().encodeToString(KEY.getBytes(StandardCharsets.UTF_8)));
    }

    private static MockResponse answer(Answer answer) {
        MockResponse.Builder response = new MockResponse.Builder()
                .setHeader("Content-Type", answer == Answer.PAGE ? "text/html" : "application/json")
                .setHeader("X-Request-Id", KEY)
                .setHeader("X-Oneapi-Request-Id", KEY)
                .setHeader("Retry-After", "0")
                .body(body(answer));
        return switch (answer) {
            case ERROR -> response.code(400).build();
            case REDIRECT ->
                response.code(302)
                        .setHeader("Location", "/" + KEY + "?key=" + KEY)
                        .build();
            default -> response.build();
        };
    }

    private static String body(Answer answer) {
        return switch (answer) {
            case MEMBERS ->
                "{\"id\":\"" + ID + "\",\"task_id\":\"" + ID + "\",\"state\":\"completed\",\"status\":\"" + KEY
                        + "\",\"prompt\":\"" + KEY + "\",\"model\":\"" + KEY
                        + "\",\"video\":{\"url\":\"https://cdn.invalid/"
                        + KEY + "/v.mp4?k=" + KEY + "\"}," + "\"" + KEY.replace("/", "\\/") + "\":\"" + KEY + "\"}";
            case FAILED ->
                "{\"id\":\"" + ID + "\",\"task_id\":\"" + ID + "\",\"state\":\"failed\",\"status\":\"FAILED\","
                        + "\"task_status\":\"failed\",\"failure_reason\":\"no " + KEY + "\",\"failureCode\":\"" + KEY
                        + "\",\"error\":{\"code\":\"" + KEY + "\",\"message\":\"" + KEY + "\"}}";
            case ERROR, ERROR_WITH_200 ->
                "{\"error\":{\"code\":\"" + KEY + "\",\"type\":\"" + KEY + "\",\"message\":\"bad key " + KEY
                        + " (request id: " + KEY + ")\"}}";
            case PAGE -> "<!DOCTYPE html><html><title>" + KEY + "</title>" + KEY + "</html>";
            case REDIRECT -> "";
            case NO_JSON -> "the key " + KEY + " is \"" + KEY + "\"";
        };
    }
}
