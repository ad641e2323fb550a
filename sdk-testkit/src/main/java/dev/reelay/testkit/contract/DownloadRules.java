package dev.reelay.testkit.contract;

import static dev.reelay.testkit.contract.Must.hold;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.reelay.Generation;
import dev.reelay.Operation;
import dev.reelay.testkit.log.ReceivedRequest;
import dev.reelay.testkit.media.FileHost;
import dev.reelay.testkit.script.Exchange;
import dev.reelay.testkit.script.Fault;
import dev.reelay.testkit.script.Timeline;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Which file is downloaded, and to whom the key goes. How a download goes on where it broke off is between the client and
 * the file's host, whatever the provider.
 */
final class DownloadRules {
    private DownloadRules() {}

    static List<ClientRule> all() {
        return List.of(
                new ClientRule(
                        "downloads the video, and keeps the key from the file host",
                        "the links must be read as they came, query and all, and every call must go to the relay:"
                                + " the client adds the key to each",
                        DownloadRules::downloads),
                new ClientRule(
                        "downloads the file without a watermark where there is one",
                        "the playable link belongs in Video.url(), the clean one in Video.downloadUrl() or rawVideo()",
                        DownloadRules::withoutWatermark),
                new ClientRule(
                        "asks for a fresh link when one has run out",
                        "a provider is stateless: every answer must be read anew, with the links that it holds",
                        DownloadRules::expiredLinks));
    }

    private static void downloads(ClientSubject subject) throws IOException {
        byte[] file = subject.download(completed(subject));
        hold(file.length > 8, () -> "the file that was downloaded has " + file.length + " bytes");
        assertEquals(
                "ftyp",
                new String(file, 4, 4, StandardCharsets.US_ASCII),
                "the second word of the file that was downloaded, which should be an MP4");
        subject.relay().verify().noKeySentToTheCdn();
    }

    private static void withoutWatermark(ClientSubject subject) throws IOException {
        Generation generation = completed(subject);
        boolean offered = subject.relay().callback(generation.id()).contains("/" + FileHost.VIDEO)
                || subject.provider().capabilities().supports(Operation.VIDEO_URL);
        subject.download(generation);
        List<String> fetched = subject.relay().requests().stream()
                .filter(request -> request.exchange() == Exchange.FILE)
                .map(ReceivedRequest::url)
                .map(url -> url.pathSegments().get(url.pathSize() - 1))
                .toList();
        if (offered) {
            assertEquals(FileHost.VIDEO, fetched.get(fetched.size() - 1), "the file that was downloaded");
        }
    }

    private static void expiredLinks(ClientSubject subject) throws IOException {
        subject.relay().usually(Timeline.builder().completed());
        subject.failPolls(Fault.expiredLinks());
        Generation stale = subject.await(subject.submit().ref());
        subject.relay().recover();
        assertArrayEquals(subject.download(completed(subject)), subject.download(stale), "the video");
    }

    private static Generation completed(ClientSubject subject) {
        subject.relay().usually(Timeline.builder().completed());
        return subject.await(subject.submit().ref());
    }
}
