package dev.reelay.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.reelay.Generation;
import dev.reelay.testkit.script.Exchange;
import dev.reelay.testkit.script.Fault;
import dev.reelay.testkit.script.Timeline;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What a download writes, and to whom the key goes. */
final class DownloadRules {
    private static final int SOME_BYTES = 10_000;

    private DownloadRules() {}

    static List<ClientRule> all() {
        return List.of(
                new ClientRule("downloads the video, and keeps the key from the file host", DownloadRules::downloads),
                new ClientRule("goes on where a download broke off", DownloadRules::resumes),
                new ClientRule("starts anew when the file host ignores ranges", DownloadRules::ignoredRange),
                new ClientRule("starts anew when the file has changed", DownloadRules::changedFile),
                new ClientRule("asks for a fresh link when one has run out", DownloadRules::expiredLinks),
                new ClientRule("asks for a fresh link when the file host refuses", DownloadRules::expiredFile));
    }

    private static void downloads(ClientSubject subject) throws IOException {
        byte[] file = subject.download(completed(subject));
        assertEquals("ftyp", new String(file, 4, 4, StandardCharsets.US_ASCII), "the second word of an MP4");
        assertTrue(subject.relay().count(Exchange.FILE) >= 1, "nobody asked the file host");
        subject.relay().verify().noKeySentToTheCdn();
    }

    private static void resumes(ClientSubject subject) throws IOException {
        assertHeals(subject, Fault.cutAfter(SOME_BYTES));
        assertTrue(
                subject.relay().requests().stream()
                        .anyMatch(request -> request.headers().get("Range") != null),
                "nobody asked for the rest");
    }

    private static void ignoredRange(ClientSubject subject) throws IOException {
        assertHeals(subject, Fault.cutAfter(SOME_BYTES), Fault.ignoredRange());
    }

    private static void changedFile(ClientSubject subject) throws IOException {
        Generation generation = completed(subject);
        subject.relay().fail(Exchange.FILE, Fault.cutAfter(SOME_BYTES)).fail(Exchange.FILE, Fault.changedFile());
        byte[] mended = subject.download(generation);
        assertArrayEquals(subject.download(generation), mended, "the new version, and no mixture");
    }

    private static void expiredLinks(ClientSubject subject) throws IOException {
        subject.relay().usually(Timeline.builder().completed());
        subject.failPolls(Fault.expiredLinks());
        Generation stale = subject.await(subject.submit().ref());
        subject.relay().recover();
        assertArrayEquals(subject.download(completed(subject)), subject.download(stale), "the video");
    }

    private static void expiredFile(ClientSubject subject) throws IOException {
        assertHeals(subject, Fault.expiredFile());
    }

    /** Downloads twice, with faults and without, and compares the files. */
    private static void assertHeals(ClientSubject subject, Fault... faults) throws IOException {
        Generation generation = completed(subject);
        byte[] whole = subject.download(generation);
        for (Fault fault : faults) {
            subject.relay().fail(Exchange.FILE, fault);
        }
        assertArrayEquals(whole, subject.download(generation), "the video");
        subject.relay().verify().noKeySentToTheCdn();
    }

    private static Generation completed(ClientSubject subject) {
        subject.relay().usually(Timeline.builder().completed());
        return subject.await(subject.submit().ref());
    }
}
