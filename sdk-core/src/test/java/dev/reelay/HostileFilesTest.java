package dev.reelay;

import static dev.reelay.kit.TestRelay.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.reelay.errors.InvalidRequestException;
import dev.reelay.errors.NotFoundException;
import dev.reelay.errors.ReelayException;
import dev.reelay.errors.TransportException;
import dev.reelay.kit.Face;
import dev.reelay.kit.FileHost;
import dev.reelay.kit.Generations;
import dev.reelay.kit.TestRelay;
import dev.reelay.observe.ClientEvent;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;
import okio.Buffer;
import okio.BufferedSink;
import okio.GzipSink;
import okio.Okio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A host of files that lies: the right file comes of it or an error in bounded time, and nothing half is saved. */
@Timeout(60)
class HostileFilesTest {
    private static final int SIZE = 100_000;
    private static final int HALF = 50_000;

    @TempDir
    Path directory;

    private final FileHost host = new FileHost(SIZE);

    @ParameterizedTest
    @EnumSource
    void twoVersionsAreNeverMixed(Face face) throws Exception {
        FileHost old = new FileHost(SIZE + 1);
        begun(Arrays.copyOf(old.file, HALF), "\"v0\"", SIZE + 1);
        // It ignores If-Range: the rest of the new file, with its own tag and length, for the beginning of the old.
        assertThat(download(face, this::restWhatever)).hasBinaryContent(host.file);
    }

    @ParameterizedTest
    @EnumSource
    void anotherLengthUnderTheSameTagIsAnotherVersion(Face face) throws Exception {
        begun(new byte[HALF], "\"v1\"", SIZE - 1);
        assertThat(download(face, this::restWhatever)).hasBinaryContent(host.file);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html>log in</html>",
                "{\"error\":\"no such file\"}",
                "<?xml version=\"1.0\"?><Error><Code>AccessDenied</Code></Error>",
                "not a file",
                "\u00ef\u00bb\u00bf  {\"a\":1}"
            })
    void whatIsNoVideoIsNotSavedWhateverItsLabel(String body) throws Exception {
        for (String label : new String[] {"video/mp4", "application/octet-stream"}) {
            refused(request -> new MockResponse.Builder()
                    .addHeader("Content-Type", label)
                    .body(new Buffer().writeString(body, StandardCharsets.ISO_8859_1))
                    .build());
        }
    }

    @Test
    void whatIsPackedOrAStubIsNotSaved() throws Exception {
        for (byte[] body : new byte[][] {
            {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, 0, 1, 2, 3}, new byte[10], {(byte) 0x89, 'P', 'N', 'G', 0, 1}
        }) {
            refused(request -> new MockResponse.Builder()
                    .addHeader("Content-Type", "video/mp4")
                    .body(new Buffer().write(body))
                    .build());
        }
        refused(request -> host.answer(request)
                .newBuilder()
                .addHeader("Content-Encoding", "br")
                .build());
    }

    @ParameterizedTest
    @EnumSource
    void whatIsPackedAndSaysSoIsUnpacked(Face face) throws Exception {
        Buffer packed = new Buffer();
        try (BufferedSink sink = Okio.buffer(new GzipSink(packed))) {
            sink.write(host.file);
        }
        assertThat(download(
                        face,
                        request -> new MockResponse.Builder()
                                .addHeader("Content-Type", "video/mp4")
                                .addHeader("Content-Encoding", "gzip")
                                .body(packed.clone())
                                .build()))
                .hasBinaryContent(host.file);
    }

    @ParameterizedTest
    @EnumSource
    void aVideoIsSavedWhateverItsLabel(Face face) throws Exception {
        assertThat(download(
                        face,
                        request -> host.answer(request)
                                .newBuilder()
                                .setHeader("Content-Type", "text/plain")
                                .build()))
                .hasBinaryContent(host.file);
    }

    @ParameterizedTest
    @EnumSource
    void aLengthThatIsTooLargeEndsInBoundedTime(Face face) throws Exception {
        List<RecordedRequest> requests = new CopyOnWriteArrayList<>();
        assertThatThrownBy(() -> download(face, request -> {
                    requests.add(request);
                    return host.answer(request)
                            .newBuilder()
                            .setHeader("Content-Length", SIZE + 10)
                            .onResponseEnd(SocketEffect.ShutdownConnection.INSTANCE)
                            .build();
                }))
                .isInstanceOf(TransportException.class);
        assertThat(requests).hasSizeLessThan(20);
        assertThat(directory.resolve("1.mp4")).doesNotExist();
    }

    @ParameterizedTest
    @EnumSource
    void oneThatBreaksAtTheSamePlaceForEverEndsInBoundedTime(Face face) throws Exception {
        List<RecordedRequest> requests = new CopyOnWriteArrayList<>();
        host.ranges = false;
        assertThatThrownBy(() -> download(face, request -> {
                    requests.add(request);
                    return host.answer(request)
                            .newBuilder()
                            .onResponseBody(new SocketEffect.CloseSocket())
                            .build();
                }))
                .isInstanceOf(TransportException.class);
        assertThat(requests).hasSizeLessThan(20);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.mp4.part", "1.mp4.part.tag"})
    void symbolicLinksAreNotFollowed(String name) throws Exception {
        Path precious = Files.writeString(directory.resolve("precious"), "precious");
        Files.createSymbolicLink(directory.resolve(name), precious);

        assertThatThrownBy(() -> download(Face.BLOCKING, host::answer)).isInstanceOf(InvalidRequestException.class);

        assertThat(precious).hasContent("precious");
    }

    @Test
    void aFinishedFileIsNotTakenForAPart() throws Exception {
        // Whoever opened the part before it got its name holds the file itself.
        try (TestRelay relay = new TestRelay(host::answer)) {
            List<Path> files = new CopyOnWriteArrayList<>();
            List<Thread> threads = new CopyOnWriteArrayList<>();
            for (int i = 0; i < 8; i++) {
                Thread thread = new Thread(() -> {
                    try {
                        files.add(relay.client()
                                .download(
                                        generation(relay, "/a.mp4"),
                                        directory,
                                        DownloadOptions.builder()
                                                .overwrite(true)
                                                .build()));
                    } catch (ReelayException another) {
                        assertThat(another).hasMessageContaining("another download writes it");
                    }
                });
                threads.add(thread);
                thread.start();
            }
            for (Thread thread : threads) {
                thread.join();
            }
            assertThat(files).isNotEmpty();
            assertThat(directory.resolve("1.mp4")).hasBinaryContent(host.file);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aWatermarkIsSaid(Face face) throws Exception {
        List<ClientEvent> events = new CopyOnWriteArrayList<>();
        try (TestRelay relay = new TestRelay(request ->
                request.getUrl().encodedPath().startsWith("/jobs/") ? json(404, "") : host.answer(request))) {
            relay.provider.with(Operation.VIDEO_URL);
            VideoClient client =
                    relay.closing(relay.builder().listener(events::add).build());
            Generation generation = generation(relay, "/a.mp4");
            DownloadOptions options = DownloadOptions.DEFAULT;

            face.call(
                    client,
                    c -> c.download(generation, directory, options),
                    c -> c.download(generation, directory, options));

            assertThat(events)
                    .filteredOn(ClientEvent.DownloadEnded.class::isInstance)
                    .singleElement()
                    .matches(event -> ((ClientEvent.DownloadEnded) event).watermarked());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "BLOCKING, Authorization, 'Bearer '",
        "ASYNC, Authorization, 'Bearer '",
        "BLOCKING, X-Key, ''",
        "ASYNC, X-Key, ''"
    })
    void theRelaysOwnFileIsFetchedWithTheKeyWhereItMustBeAndNoOther(Face face, String header, String before)
            throws Exception {
        TestRelay[] self = new TestRelay[1];
        try (TestRelay relay = new TestRelay(request -> switch (request.getUrl().encodedPath()) {
            case "/content" ->
                request.getHeaders().get(header) == null ? json(401, "{}") : redirect(self[0].baseUrl() + "/moved");
            case "/moved" -> redirect(self[0].filesUrl() + "/away");
            case "/away" -> redirect(self[0].baseUrl() + "/back");
            case "/back" -> redirect(self[0].baseUrl() + "/signed?sig=canarysignature");
            default -> host.answer(request);
        })) {
            self[0] = relay;
            relay.provider.keyIn(header.equals("Authorization") ? "" : header);
            VideoClient client = relay.client();
            Generation generation =
                    new Generations("tiny", relay.baseUrl()).completed("1", relay.baseUrl() + "/content");
            DownloadOptions options = DownloadOptions.DEFAULT;

            Path file = face.call(
                    client,
                    c -> c.download(generation, directory, options),
                    c -> c.download(generation, directory, options));

            assertThat(file).hasBinaryContent(host.file);
            assertThat(relay.requests())
                    .extracting(request -> request.getUrl().encodedPath() + " "
                            + request.getHeaders().get(header))
                    .containsExactly(
                            "/content null",
                            "/content " + before + TestRelay.KEY,
                            "/moved " + before + TestRelay.KEY,
                            "/away null",
                            "/back null",
                            "/signed null");

            client.download(
                    new Generations("tiny", relay.baseUrl())
                            .completed("2", relay.baseUrl() + "/a.mp4?sig=canarysignature"),
                    directory);
            assertThat(relay.requests().get(6).getHeaders().get(header)).isNull();
        }
    }

    private MockResponse restWhatever(RecordedRequest request) {
        boolean rest = request.getHeaders().get("Range") != null;
        return rest
                ? new MockResponse.Builder()
                        .code(206)
                        .addHeader("Content-Type", "video/mp4")
                        .addHeader("ETag", host.etag)
                        .addHeader("Content-Range", "bytes " + HALF + "-" + (SIZE - 1) + "/" + SIZE)
                        .body(new Buffer().write(host.file, HALF, SIZE - HALF))
                        .build()
                : host.answer(request);
    }

    /** A download that somebody began, of another version or not. */
    private void begun(byte[] part, String validator, int total) throws IOException {
        Files.write(directory.resolve("1.mp4.part"), part);
        tag = List.of(validator, Integer.toString(total));
    }

    private List<String> tag = List.of();

    private Path download(Face face, Function<RecordedRequest, MockResponse> files) throws Exception {
        TestRelay[] self = new TestRelay[1];
        try (TestRelay relay =
                new TestRelay(request -> request.getUrl().encodedPath().equals("/jobs/1")
                        ? json("{\"id\":\"1\",\"state\":\"completed\",\"video\":\"" + self[0].filesUrl() + "/a.mp4\"}")
                        : files.apply(request))) {
            self[0] = relay;
            if (!tag.isEmpty()) {
                Files.write(
                        directory.resolve("1.mp4.part.tag"),
                        List.of(relay.ref("1").toString(), tag.get(0), tag.get(1)));
            }
            VideoClient client = relay.client();
            Generation generation = generation(relay, "/a.mp4");
            DownloadOptions options = DownloadOptions.DEFAULT;
            return face.call(
                    client,
                    c -> c.download(generation, directory, options),
                    c -> c.download(generation, directory, options));
        }
    }

    private void refused(Function<RecordedRequest, MockResponse> files) {
        for (Face face : Face.values()) {
            assertThatThrownBy(() -> download(face, files))
                    .isInstanceOf(NotFoundException.class)
                    .hasMessageContaining("no link to the video");
            assertThat(directory.resolve("1.mp4")).doesNotExist();
        }
    }

    private static MockResponse redirect(String location) {
        return new MockResponse.Builder()
                .code(302)
                .addHeader("Location", location)
                .build();
    }

    private static Generation generation(TestRelay relay, String path) {
        return new Generations("tiny", relay.baseUrl()).completed("1", relay.filesUrl() + path);
    }
}
