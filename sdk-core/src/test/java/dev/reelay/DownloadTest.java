package dev.reelay;

import static dev.reelay.kit.TestRelay.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.reelay.errors.CompletedWithoutVideoException;
import dev.reelay.errors.InvalidRequestException;
import dev.reelay.errors.TransportException;
import dev.reelay.kit.Face;
import dev.reelay.kit.FileHost;
import dev.reelay.kit.Generations;
import dev.reelay.kit.TestRelay;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import okio.Buffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A video arrives whole, or what there is of it can be gone on with; and the key stays at home. */
class DownloadTest {
    private static final int SIZE = 300_000;

    @TempDir
    Path directory;

    private final FileHost host = new FileHost(SIZE);

    @ParameterizedTest
    @EnumSource
    void writesTheWholeFileAndSendsNoKey(Face face) throws Exception {
        try (TestRelay relay = new TestRelay(host::answer)) {
            List<DownloadProgress> seen = new CopyOnWriteArrayList<>();
            DownloadOptions options =
                    DownloadOptions.builder().onProgress(seen::add).build();
            Generation generation = generation(relay, "/a.mp4?sig=x");

            Path file = download(face, relay, generation, directory, options);

            assertThat(file).isEqualTo(directory.resolve("1.mp4")).hasBinaryContent(host.file);
            assertThat(host.requests).allSatisfy(request -> {
                assertThat(request.getHeaders().get("Authorization")).isNull();
                assertThat(request.getHeaders().toString()).doesNotContain(TestRelay.KEY);
            });
            assertThat(seen.get(seen.size() - 1)).isEqualTo(new DownloadProgress(SIZE, SIZE));
            assertThat(left()).containsExactly("1.mp4");
        }
    }

    @ParameterizedTest
    @EnumSource
    void resumesWhatBreaksOff(Face face) throws Exception {
        AtomicInteger count = new AtomicInteger();
        try (TestRelay relay = new TestRelay(request -> {
            MockResponse whole = host.answer(request);
            return count.getAndIncrement() < 3
                    ? whole.newBuilder()
                            .onResponseBody(new SocketEffect.CloseSocket())
                            .build()
                    : whole;
        })) {
            Path file = download(face, relay, generation(relay, "/a.mp4"), directory, DownloadOptions.DEFAULT);

            assertThat(file).hasBinaryContent(host.file);
            assertThat(host.ranges().get(0)).isEqualTo("null");
            assertThat(host.ranges().subList(1, 4))
                    .allSatisfy(range -> assertThat(range).matches("bytes=[1-9]\\d*-"));
            assertThat(host.requests.get(1).getHeaders().get("If-Range")).isEqualTo("\"v1\"");
        }
    }

    @ParameterizedTest
    @EnumSource
    void startsAgainWhenTheHostIgnoresRangesOrTheFileChanged(Face face) throws Exception {
        AtomicInteger count = new AtomicInteger();
        try (TestRelay relay = new TestRelay(request -> {
            MockResponse whole = host.answer(request);
            host.etag = "\"v2\"";
            return count.getAndIncrement() == 0
                    ? whole.newBuilder()
                            .onResponseBody(new SocketEffect.CloseSocket())
                            .build()
                    : whole;
        })) {
            Path file = download(face, relay, generation(relay, "/a.mp4"), directory, DownloadOptions.DEFAULT);

            assertThat(file).hasBinaryContent(host.file);
            assertThat(host.requests).hasSize(2);
        }
    }

    @Test
    void anotherProcessGoesOnWithThePart() throws Exception {
        byte[] start = Arrays.copyOf(host.file, 1000);
        try (TestRelay relay = new TestRelay(host::answer)) {
            Files.write(directory.resolve("1.mp4.part"), start);
            Files.write(
                    directory.resolve("1.mp4.part.tag"),
                    List.of(relay.ref("1").toString(), "\"v1\"", Integer.toString(SIZE)));

            Path file = relay.client().download(generation(relay, "/a.mp4"), directory);

            assertThat(file).hasBinaryContent(host.file);
            assertThat(host.ranges()).containsExactly("bytes=1000-");
        }
    }

    @ParameterizedTest
    @CsvSource({"reelay:tiny::other,\"v1\",300000", "same,\"v0\",300000", "same,,300000", "same,\"v1\",999", "x,y,z"})
    void aPartOfSomethingElseIsNotGoneOnWith(String ref, String validator, String total) throws Exception {
        try (TestRelay relay = new TestRelay(host::answer)) {
            Files.write(directory.resolve("1.mp4.part"), new byte[1000]);
            Files.write(
                    directory.resolve("1.mp4.part.tag"),
                    List.of(ref.equals("same") ? relay.ref("1").toString() : ref, String.valueOf(validator), total));

            assertThat(relay.client().download(generation(relay, "/a.mp4"), directory))
                    .hasBinaryContent(host.file);
        }
    }

    @Test
    void aPartThatIsWholeOnlyNeedsItsName() throws Exception {
        try (TestRelay relay = new TestRelay(host::answer)) {
            Files.write(directory.resolve("1.mp4.part"), host.file);
            Files.write(
                    directory.resolve("1.mp4.part.tag"),
                    List.of(relay.ref("1").toString(), "\"v1\"", Integer.toString(SIZE)));

            assertThat(relay.client().download(generation(relay, "/a.mp4"), directory))
                    .hasBinaryContent(host.file);
            assertThat(host.requests).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void leavesAPartThatCanBeGoneOnWithWhenItGivesUp(Face face) throws Exception {
        try (TestRelay relay = new TestRelay(request -> host.answer(request)
                .newBuilder()
                .onResponseBody(new SocketEffect.CloseSocket())
                .build())) {
            relay.closing(relay.builder().retryPolicy(RetryPolicy.NEVER).build());
            VideoClient once =
                    relay.closing(relay.builder().retryPolicy(RetryPolicy.NEVER).build());
            Generation generation = generation(relay, "/a.mp4");

            assertThatThrownBy(() -> face.call(
                            once,
                            c -> c.download(generation, directory),
                            c -> c.download(generation, directory, DownloadOptions.DEFAULT)))
                    .isInstanceOf(TransportException.class)
                    .hasMessageContaining("goes on where it stopped");
            assertThat(Files.size(directory.resolve("1.mp4.part"))).isPositive();
            assertThat(left()).doesNotContain("1.mp4");
        }
    }

    @ParameterizedTest
    @EnumSource
    void neverOverwritesUnlessTold(Face face) throws Exception {
        Path target = Files.writeString(directory.resolve("mine.mp4"), "precious");
        try (TestRelay relay = new TestRelay(host::answer)) {
            Generation generation = generation(relay, "/a.mp4");
            assertThatThrownBy(() -> download(face, relay, generation, target, DownloadOptions.DEFAULT))
                    .isInstanceOf(InvalidRequestException.class)
                    .hasMessageContaining("is there already");
            assertThat(target).hasContent("precious");
            assertThat(host.requests).isEmpty();

            DownloadOptions overwrite =
                    DownloadOptions.builder().overwrite(true).build();
            assertThat(download(face, relay, generation, target, overwrite)).hasBinaryContent(host.file);
        }
    }

    @Test
    void aFileThatAppearsMeanwhileIsKept() throws Exception {
        Path target = directory.resolve("mine.mp4");
        try (TestRelay relay = new TestRelay(request -> {
            try {
                Files.writeString(target, "precious");
            } catch (IOException e) {
                throw new AssertionError(e);
            }
            return host.answer(request);
        })) {
            assertThatThrownBy(() -> relay.client().download(generation(relay, "/a.mp4"), target))
                    .isInstanceOf(InvalidRequestException.class);
            assertThat(target).hasContent("precious");
        }
    }

    @ParameterizedTest
    @EnumSource
    void theSizeIsBounded(Face face) throws Exception {
        DownloadOptions small = DownloadOptions.builder().maxBytes(SIZE - 1).build();
        MockResponse endless = new MockResponse.Builder()
                .chunkedBody(new Buffer().write(host.file), 4096)
                .build();
        for (boolean announced : new boolean[] {true, false}) {
            try (TestRelay relay = new TestRelay(request -> announced ? host.answer(request) : endless)) {
                assertThatThrownBy(() -> download(face, relay, generation(relay, "/a.mp4"), directory, small))
                        .isInstanceOf(InvalidRequestException.class)
                        .hasMessageContaining("raise maxBytes");
                assertThat(left()).doesNotContain("1.mp4");
            }
        }
    }

    @Test
    void cancellingLeavesAPartAndNoCall() throws Exception {
        Path part = directory.resolve("1.mp4.part");
        try (TestRelay relay = new TestRelay(request -> host.answer(request)
                .newBuilder()
                .throttleBody(50_000, 1, TimeUnit.HOURS)
                .build())) {
            CompletableFuture<Void> begun = new CompletableFuture<>();
            DownloadOptions options = DownloadOptions.builder()
                    .onProgress(progress -> {
                        if (progress.bytes() > 0) {
                            begun.complete(null);
                        }
                    })
                    .build();
            CompletableFuture<Path> download =
                    relay.client().async().download(generation(relay, "/a.mp4"), directory, options);
            begun.get();

            download.cancel(true);

            assertThatCode(() -> FileChannel.open(part, StandardOpenOption.WRITE)
                            .lock()
                            .channel()
                            .close())
                    .as("whoever gave up may begin again at once")
                    .doesNotThrowAnyException();
            relay.timing.awaitBusy(0);
            assertThat(Files.size(part)).isPositive();
            assertThat(left()).doesNotContain("1.mp4");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aGenerationWithoutVideoSaysWhatToDo(Face face) throws Exception {
        for (Map.Entry<String, Class<?>> state : Map.<String, Class<?>>of(
                        "pending", InvalidRequestException.class, "completed", CompletedWithoutVideoException.class)
                .entrySet()) {
            try (TestRelay relay = TestRelay.answering(json("{\"id\":\"1\",\"state\":\"" + state.getKey() + "\"}"))) {
                VideoClient client = relay.client();
                assertThatThrownBy(() -> face.call(
                                client,
                                c -> c.download(relay.ref("1"), directory, DownloadOptions.DEFAULT),
                                c -> c.download(relay.ref("1"), directory, DownloadOptions.DEFAULT)))
                        .isInstanceOf(state.getValue());
            }
        }
    }

    @Test
    void anIdCannotLeadOutOfTheDirectory() throws Exception {
        try (TestRelay relay = new TestRelay(host::answer)) {
            Generation generation =
                    new Generations("tiny", relay.baseUrl()).completed("../../etc/x", relay.filesUrl() + "/a.mp4");

            assertThat(relay.client().download(generation, directory)).hasParent(directory);
        }
    }

    private static Generation generation(TestRelay relay, String path) {
        return new Generations("tiny", relay.baseUrl()).completed("1", relay.filesUrl() + path);
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
