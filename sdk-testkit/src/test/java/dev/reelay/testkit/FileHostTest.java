package dev.reelay.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.reelay.testkit.PlainClient.Reply;
import dev.reelay.testkit.script.Timeline;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;
import okhttp3.Request;
import okio.ByteString;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The files are real, are what the answers say, and can be fetched in parts. */
class FileHostTest {
    private Instant now = Instant.parse("2026-01-01T00:00:00.139Z");
    private final FakeRelay fake = FakeRelay.builder()
            .clock(() -> now)
            .timeline(Timeline.builder().completed())
            .start();
    private final PlainClient client = PlainClient.of(fake);

    @AfterEach
    void close() {
        client.close();
        fake.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"16:9", "9:16", "1:1", "4:3", "3:4"})
    void servesAVideoAndPicturesOfTheSizeThatTheAnswerGives(String aspectRatio) throws IOException {
        Reply answer = completed(aspectRatio);
        Reply video = client.fetch(url(answer, "video.url"));
        Reply thumbnail = client.fetch(url(answer, "thumbnail.url"));
        Reply lastFrame = client.fetch(url(answer, "last_frame.url"));

        Mp4 mp4 = new Mp4(video.bytes());
        assertThat(video.headers().get("Content-Type")).isEqualTo("video/mp4");
        assertThat(video.bytes()).hasSizeLessThan(100_000);
        assertThat(mp4.indexComesFirst()).isTrue();
        assertThat(mp4.width()).isEqualTo(answer.at("video.width"));
        assertThat(mp4.height()).isEqualTo(answer.at("video.height"));
        assertThat(mp4.seconds())
                .isEqualTo(((Number) Objects.requireNonNull(answer.at("video_raw.duration"))).doubleValue(), within());
        for (Reply picture : new Reply[] {thumbnail, lastFrame}) {
            assertThat(picture.headers().get("Content-Type")).isEqualTo("image/jpeg");
            assertThat(Jpeg.size(picture.bytes()))
                    .isEqualTo(answer.at("thumbnail.width") + "x" + answer.at("thumbnail.height"));
        }
        ByteString palette = ByteString.decodeBase64(url(answer, "thumbnail.palette.grid"));
        assertThat(Objects.requireNonNull(palette).size()).isEqualTo(75);
    }

    @ParameterizedTest
    @CsvSource({"bytes=0-99,0,100", "bytes=100-,100,-1", "bytes=-10,-10,-1", "bytes=5-5,5,6"})
    void servesParts(String range, int from, int to) throws IOException {
        String url = url(completed("16:9"), "video.url");
        byte[] whole = client.fetch(url).bytes();
        int start = from < 0 ? whole.length + from : from;
        int end = to < 0 ? whole.length : to;

        Reply part = client.fetch(url, "Range", range);

        assertThat(part.status()).isEqualTo(206);
        assertThat(part.headers().get("Content-Range"))
                .isEqualTo("bytes " + start + "-" + (end - 1) + "/" + whole.length);
        assertThat(part.bytes()).isEqualTo(Arrays.copyOfRange(whole, start, end));
    }

    @Test
    void refusesAPartOutsideTheFileAndIgnoresOneOfAnotherVersion() throws IOException {
        String url = url(completed("16:9"), "video.url");
        Reply whole = client.fetch(url);
        String tag = Objects.requireNonNull(whole.headers().get("ETag"));

        Reply outside = client.fetch(url, "Range", "bytes=" + whole.bytes().length + "-");
        Reply same = client.fetch(url, "Range", "bytes=10-", "If-Range", tag);
        Reply other = client.fetch(url, "Range", "bytes=10-", "If-Range", "\"other\"");

        assertThat(outside.status()).isEqualTo(416);
        assertThat(outside.headers().get("Content-Range")).isEqualTo("bytes */" + whole.bytes().length);
        assertThat(same.status()).isEqualTo(206);
        assertThat(other.status()).isEqualTo(200);
        assertThat(other.bytes()).isEqualTo(whole.bytes());
    }

    @Test
    void tellsTheLengthWithoutTheFile() throws IOException {
        String url = url(completed("16:9"), "video.url");
        Reply head = client.send(new Request.Builder().url(url).head());

        assertThat(head.headers().get("Content-Length"))
                .isEqualTo(Integer.toString(client.fetch(url).bytes().length));
        assertThat(head.bytes()).isEmpty();
    }

    @Test
    void refusesASignedLinkWhenItsTimeIsOverOrItsSignatureWrong() throws IOException {
        try (PlainClient rixapi = new PlainClient(fake.baseUrl(DocumentedRelay.RIXAPI), fake.apiKey())) {
            Object id = rixapi.post("/dream-machine/v1/generations", "{\"prompt\":\"a cat\"}")
                    .at("id");
            String link = url(rixapi.get("/dream-machine/v1/generations/" + id), "video.download_url");

            assertThat(client.fetch(link).status()).isEqualTo(200);
            assertThat(client.fetch(link.replace("X-Amz-Signature=", "X-Amz-Signature=0"))
                            .status())
                    .isEqualTo(403);
            now = now.plus(Duration.ofHours(1));
            assertThat(client.fetch(link).text()).contains("Request has expired");
        }
    }

    @Test
    void knowsNoOtherFiles() throws IOException {
        String url = url(completed("16:9"), "video.url");

        assertThat(client.fetch(url.replace("video_0", "video_1")).status()).isEqualTo(404);
        assertThat(client.fetch(fake.baseUrl() + "/cdn/").status()).isEqualTo(404);
        assertThat(client.fetch(fake.baseUrl() + "/cdn/nobody/video_0.mp4").status())
                .isEqualTo(404);
    }

    @Test
    void noticesAKeyThatIsSentHere() throws IOException {
        String url = url(completed("16:9"), "video.url");
        client.fetch(url);
        fake.verify().noKeySentToTheCdn();

        client.fetch(url, "Authorization", "Bearer " + fake.apiKey());

        assertThatThrownBy(() -> fake.verify().noKeySentToTheCdn())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("(with a key)")
                .hasMessageNotContaining(fake.apiKey());
    }

    private Reply completed(String aspectRatio) throws IOException {
        String id = client.submit("{\"user_prompt\":\"a cat\",\"aspect_ratio\":\"" + aspectRatio + "\"}");
        return client.get("/luma/generations/" + id);
    }

    private static String url(Reply answer, String path) throws IOException {
        return (String) Objects.requireNonNull(answer.at(path), path);
    }

    private static org.assertj.core.data.Offset<Double> within() {
        return org.assertj.core.data.Offset.offset(0.001);
    }
}
