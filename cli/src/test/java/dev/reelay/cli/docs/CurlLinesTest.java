package dev.reelay.cli.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.reelay.testkit.FakeRelay;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.junit.jupiter.api.Test;

/** The requests that the guide makes with curl are answered by the simulator; a machine without curl runs them too. */
class CurlLinesTest {
    private static final Pattern URL = Pattern.compile("curl (\\S+)");
    private static final Pattern HEADER = Pattern.compile("-H \"([^:]+): ([^\"]+)\"");
    private static final Pattern BODY = Pattern.compile("-d '([^']+)'");
    private static final Pattern ID = Pattern.compile("\"id\" *: *\"([^\"]+)\"");

    @Test
    void submitAndPollAreAnswered() throws IOException {
        List<ShellLine> lines = Page.all().stream()
                .flatMap(page -> ShellLine.of(page).stream())
                .filter(ShellLine::isCurl)
                .toList();
        assertThat(lines).hasSize(2);
        OkHttpClient http = new OkHttpClient();
        try (FakeRelay simulator = FakeRelay.serve(0)) {
            String submitted = answer(http, simulator, lines.get(0), "");
            String id = first(ID, submitted).group(1);

            assertThat(submitted).contains("a cat");
            assertThat(answer(http, simulator, lines.get(1), id)).contains(id, "\"state\"");
        } finally {
            http.dispatcher().executorService().shutdown();
            http.connectionPool().evictAll();
        }
    }

    private static String answer(OkHttpClient http, FakeRelay simulator, ShellLine line, String id) throws IOException {
        String command = line.command().replace("$KEY", simulator.apiKey()).replace("/ID ", "/" + id + " ");
        String path = URI.create(first(URL, command).group(1)).getRawPath();
        String origin = "http://" + URI.create(simulator.baseUrl()).getRawAuthority();
        Request.Builder request = new Request.Builder().url(origin + path);
        Matcher header = first(HEADER, command);
        request.header(header.group(1), header.group(2));
        Matcher body = BODY.matcher(command);
        if (body.find()) {
            request.post(RequestBody.create(body.group(1).getBytes(StandardCharsets.UTF_8)));
        }
        try (Response response = http.newCall(request.build()).execute()) {
            assertThat(response.code()).as(command).isEqualTo(200);
            return response.body().string();
        }
    }

    private static Matcher first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        assertThat(matcher.find()).as("%s in %s", pattern, text).isTrue();
        return matcher;
    }
}
