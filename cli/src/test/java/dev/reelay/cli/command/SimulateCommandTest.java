package dev.reelay.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.reelay.cli.Cli;
import dev.reelay.cli.CliResult;
import dev.reelay.cli.json.Json;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.junit.jupiter.api.Test;

/** The simulator as a server, asked as a client in any language would ask it. */
class SimulateCommandTest {
    private final OkHttpClient http = new OkHttpClient();

    @Test
    void answersAsItsTimelineSays() throws Exception {
        PipedInputStream out = new PipedInputStream();
        OutputStream printed = new PipedOutputStream(out);
        Thread server = new Thread(
                () -> simulate(printed, "simulate", "--json", "--timeline", "processing -> failed: no memory"));
        server.start();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(out, StandardCharsets.UTF_8))) {
            Map<?, ?> anyapi = object(lines.readLine());
            String generations = anyapi.get("baseUrl") + "/luma/generations";
            String key = "Bearer " + anyapi.get("apiKey");

            Map<?, ?> submitted = send(new Request.Builder()
                    .url(generations)
                    .header("Authorization", key)
                    .post(RequestBody.create("{\"user_prompt\":\"a cat\"}", MediaType.get("application/json"))));
            Request.Builder get = new Request.Builder()
                    .url(generations + "/" + submitted.get("id"))
                    .header("Authorization", key);

            assertThat(anyapi.get("relay")).isEqualTo("anyapi");
            assertThat(send(get).get("state")).isEqualTo("processing");
            assertThat(send(get).toString()).contains("failed", "no memory");
        } finally {
            server.interrupt();
            server.join();
        }
    }

    @Test
    void saysWhichStepCannotBeRead() {
        CliResult result = Cli.cli().run("simulate", "--timeline", "pendng -> completed");

        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.err())
                .startsWith(
                        "reelay: --timeline: \"pendng\" is no step of a timeline: the stages are not-found, pending,");
    }

    private static void simulate(OutputStream printed, String... options) {
        try (printed) {
            Cli.cli().runInto(printed, options);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private Map<?, ?> send(Request.Builder request) throws IOException {
        try (Response response = http.newCall(request.build()).execute()) {
            return object(response.body().string());
        }
    }

    private static Map<?, ?> object(String json) {
        return (Map<?, ?>) Objects.requireNonNull(Json.read(json));
    }
}
