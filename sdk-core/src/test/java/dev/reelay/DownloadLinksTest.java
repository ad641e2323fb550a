package dev.reelay;

import static dev.reelay.kit.TestRelay.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.reelay.errors.InvalidRequestException;
import dev.reelay.errors.NotFoundException;
import dev.reelay.kit.Face;
import dev.reelay.kit.FileHost;
import dev.reelay.kit.Generations;
import dev.reelay.kit.TestRelay;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The best link that works is taken, wherever it leads, but not into the caller's own network. */
class DownloadLinksTest {
    private static final int SIZE = 300_000;

    @TempDir
    Path directory;

    private final FileHost host = new FileHost(SIZE);

    @ParameterizedTest
    @CsvSource({"BLOCKING,403", "ASYNC,403", "BLOCKING,404", "ASYNC,410"})
    void aDeadLinkIsRefreshedOnceThroughTheRelay(Face face, int status) throws Exception {
        TestRelay[] self = new TestRelay[1];
        try (TestRelay relay = new TestRelay(request -> switch (request.getUrl().encodedPath()) {
            case "/old.mp4" -> json(status, "");
            case "/jobs/1" ->
                json("{\"id\":\"1\",\"state\":\"completed\",\"video\":\"" + self[0].filesUrl() + "/new.mp4\"}");
            default -> host.answer(request);
        })) {
            self[0] = relay;

            assertThat(download(face, relay, generation(relay, "/old.mp4"), directory, DownloadOptions.DEFAULT))
                    .hasBinaryContent(host.file);
            assertThat(relay.log()).containsExactly("GET /old.mp4", "GET /jobs/1", "GET /new.mp4");
        }
    }

    @Test
    void anExpiredLinkIsNotEvenTried() throws Exception {
        String expired = "/old.mp4?X-Amz-Date=20200101T000000Z&X-Amz-Expires=3600&X-Amz-Signature=s";
        TestRelay[] self = new TestRelay[1];
        try (TestRelay relay =
                new TestRelay(request -> request.getUrl().encodedPath().equals("/jobs/1")
                        ? json("{\"id\":\"1\",\"state\":\"completed\",\"video\":\"" + self[0].filesUrl()
                                + "/new.mp4\"}")
                        : host.answer(request))) {
            self[0] = relay;

            relay.client().download(generation(relay, expired), directory);

            assertThat(relay.log()).containsExactly("GET /jobs/1", "GET /new.mp4");
        }
    }

    @ParameterizedTest
    @EnumSource
    void saysSoWhenNoLinkWorks(Face face) throws Exception {
        TestRelay[] self = new TestRelay[1];
        try (TestRelay relay =
                new TestRelay(request -> request.getUrl().encodedPath().equals("/jobs/1")
                        ? json("{\"id\":\"1\",\"state\":\"completed\",\"video\":\"" + self[0].baseUrl()
                                + "/old.mp4?sig=canary\"}")
                        : json(403, ""))) {
            self[0] = relay;
            assertThatThrownBy(() -> download(
                            face, relay, generation(relay, "/old.mp4?sig=canary"), directory, DownloadOptions.DEFAULT))
                    .isInstanceOf(NotFoundException.class)
                    .hasMessageContaining("link of the video: HTTP 403")
                    .hasMessageNotContaining("canary");
            assertThat(relay.log()).containsExactly("GET /old.mp4", "GET /jobs/1", "GET /old.mp4");
        }
    }

    @Test
    void theCleanFileComesFirst() throws Exception {
        try (TestRelay relay =
                new TestRelay(request -> request.getUrl().encodedPath().startsWith("/jobs/")
                        ? json("{\"url\":\"" + request.getUrl().resolve("/asked.mp4") + "\"}")
                        : host.answer(request))) {
            relay.provider.with(Operation.VIDEO_URL);
            VideoClient client = relay.client();
            String base = relay.filesUrl();
            Video play = Video.of(base + "/watermark.mp4");
            Video both = Video.builder(base + "/watermark.mp4")
                    .downloadUrl(base + "/clean.mp4")
                    .build();
            Video raw = Video.of(base + "/raw.mp4");

            client.download(generation(relay, both, raw), directory.resolve("a"));
            client.download(generation(relay, play, raw), directory.resolve("b"));
            client.download(generation(relay, play, null), directory.resolve("c"));

            assertThat(relay.log())
                    .containsExactly("GET /clean.mp4", "GET /raw.mp4", "GET /jobs/1/link", "GET /asked.mp4");
        }
    }

    @Test
    void aRelayThatGivesNoCleanLinkStillGivesTheVideo() throws Exception {
        try (TestRelay relay = new TestRelay(request ->
                request.getUrl().encodedPath().startsWith("/jobs/") ? json(404, "") : host.answer(request))) {
            relay.provider.with(Operation.VIDEO_URL);

            relay.client().download(generation(relay, "/a.mp4"), directory);

            assertThat(relay.log()).containsExactly("GET /jobs/1/link", "GET /a.mp4");
        }
    }

    @ParameterizedTest
    @EnumSource
    void redirectsAreFollowedWithinBoundsAndWithoutTheKey(Face face) throws Exception {
        try (TestRelay relay = new TestRelay(request -> redirecting(request, 5))) {
            assertThat(download(face, relay, generation(relay, "/r0"), directory, DownloadOptions.DEFAULT))
                    .hasBinaryContent(host.file);
            assertThat(relay.requests())
                    .allSatisfy(request -> assertThat(request.getHeaders().get("Authorization"))
                            .isNull());
        }
        TestRelay[] self = new TestRelay[1];
        try (TestRelay relay =
                new TestRelay(request -> request.getUrl().encodedPath().equals("/jobs/1")
                        ? json("{\"id\":\"1\",\"state\":\"completed\",\"video\":\"" + self[0].filesUrl() + "/r0\"}")
                        : redirecting(request, 6))) {
            self[0] = relay;
            Path target = directory.resolve("x");
            assertThatThrownBy(() -> download(face, relay, generation(relay, "/r0"), target, DownloadOptions.DEFAULT))
                    .isInstanceOf(NotFoundException.class)
                    .hasMessageContaining("redirects more than 5 times");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aPageInThePlaceOfAVideoIsNoVideo(Face face) throws Exception {
        MockResponse page = new MockResponse.Builder()
                .addHeader("Content-Type", "text/html; charset=utf-8")
                .body("<html>log in</html>")
                .build();
        TestRelay[] self = new TestRelay[1];
        try (TestRelay relay =
                new TestRelay(request -> request.getUrl().encodedPath().equals("/jobs/1")
                        ? json("{\"id\":\"1\",\"state\":\"completed\",\"video\":\"" + self[0].filesUrl() + "/a.mp4\"}")
                        : page)) {
            self[0] = relay;
            assertThatThrownBy(() ->
                            download(face, relay, generation(relay, "/a.mp4"), directory, DownloadOptions.DEFAULT))
                    .isInstanceOf(NotFoundException.class)
                    .hasMessageContaining("text labelled text/html");
            assertThat(left()).doesNotContain("1.mp4");
        }
    }

    @Test
    void aLinkIntoAPrivateNetworkIsRefusedUnlessAllowed() throws Exception {
        try (TestRelay relay = new TestRelay(host::answer);
                VideoClient far = VideoClient.builder()
                        .provider(relay.provider)
                        .relay("alpha")
                        .apiKey("k")
                        .build()) {
            for (String name : new String[] {"127.0.0.1", "localhost"}) {
                String link = "http://" + name + ":" + relay.server().getPort() + "/a.mp4";
                Generation generation = new Generations("tiny", "alpha").completed("1", link);

                assertThatThrownBy(() -> far.download(generation, directory))
                        .isInstanceOf(InvalidRequestException.class)
                        .hasMessageContaining("private network");
                assertThat(relay.requests()).isEmpty();
            }
            Generation generation = new Generations("tiny", "alpha")
                    .completed("1", "http://127.0.0.1:" + relay.server().getPort() + "/a.mp4");
            DownloadOptions allow =
                    DownloadOptions.builder().allowPrivateNetworks(true).build();
            assertThat(far.download(generation, directory, allow)).hasBinaryContent(host.file);
        }
    }

    private MockResponse redirecting(RecordedRequest request, int times) {
        int step = Integer.parseInt(request.getUrl().encodedPath().replaceAll("\\D", "0"));
        return step >= times
                ? host.answer(request)
                : new MockResponse.Builder()
                        .code(302)
                        .addHeader("Location", "/r" + (step + 1))
                        .build();
    }

    private static Generation generation(TestRelay relay, String path) {
        return generation(relay, Video.of(relay.filesUrl() + path), null);
    }

    private static Generation generation(TestRelay relay, Video video, @Nullable Video raw) {
        return new Generations("tiny", relay.baseUrl()).completed("1", video, raw);
    }

    private static Path download(
            Face face, TestRelay relay, Generation generation, Path target, DownloadOptions options) {
        VideoClient client = relay.client();
        return face.call(
                client, c -> c.download(generation, target, options), c -> c.download(generation, target, options));
    }

    private List<String> left() throws IOException {
        try (var files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
