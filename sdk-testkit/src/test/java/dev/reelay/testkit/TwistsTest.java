package dev.reelay.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.reelay.testkit.PlainClient.Reply;
import dev.reelay.testkit.script.Exchange;
import dev.reelay.testkit.script.Fault;
import dev.reelay.testkit.script.Timeline;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The relay and its file host do their work in odd ways, as scripted. */
class TwistsTest {
    private static final String BODY = "{\"user_prompt\":\"a cat\"}";

    private final FakeRelay fake =
            FakeRelay.builder().timeline(Timeline.builder().completed()).start();
    private final PlainClient client = PlainClient.of(fake);

    @AfterEach
    void close() {
        client.close();
        fake.close();
    }

    @ParameterizedTest
    @EnumSource(
            value = DocumentedRelay.class,
            names = {"ANYAPI", "V_API", "XUEDINGMAO", "RIXAPI"})
    void givesOutLinksThatHaveRunOutOnce(DocumentedRelay relay) throws IOException {
        boolean luma = relay.providerId().equals("luma");
        String path = luma ? "/luma/generations" : "/dream-machine/v1/generations";
        try (PlainClient there = new PlainClient(fake.baseUrl(relay), fake.apiKey())) {
            Object id = there.post(path, luma ? BODY : "{\"prompt\":\"a cat\"}").at("id");
            fake.fail(Exchange.GET, Fault.expiredLinks());

            Reply stale = there.get(path + "/" + id);
            Reply fresh = there.get(path + "/" + id);

            for (String link : List.of("video.url", "video.download_url", "thumbnail.url", "last_frame.url")) {
                assertThat(client.fetch(text(stale, link)).status()).as(link).isEqualTo(403);
                assertThat(client.fetch(text(fresh, link)).status()).as(link).isEqualTo(200);
            }
        }
    }

    @Test
    void leavesAnIdOutOfABatch() throws IOException {
        String body = "{\"ids\":[\"" + client.submit(BODY) + "\",\"" + client.submit(BODY) + "\"]}";
        fake.fail(Exchange.GET_MANY, Fault.missingId());

        Reply first = client.post("/luma/tasks", body);
        Reply second = client.post("/luma/tasks", body);

        assertThat((List<?>) first.json()).hasSize(1);
        assertThat((List<?>) second.json()).hasSize(2);
    }

    @Test
    void sendsTheWholeFileThoughAPartWasAskedFor() throws IOException {
        String link = video();
        fake.fail(Exchange.FILE, Fault.ignoredRange());

        Reply whole = client.fetch(link, "Range", "bytes=10-");
        Reply part = client.fetch(link, "Range", "bytes=10-");

        assertThat(whole.status()).isEqualTo(200);
        assertThat(part.status()).isEqualTo(206);
        assertThat(part.bytes()).hasSize(whole.bytes().length - 10);
    }

    @Test
    void replacesTheFileByAnotherVersionForGood() throws IOException {
        String link = video();
        Reply before = client.fetch(link);
        fake.fail(Exchange.FILE, Fault.changedFile());

        Reply resumed = client.fetch(link, "Range", "bytes=10-", "If-Range", tag(before));
        Reply after = client.fetch(link);

        assertThat(resumed.status()).isEqualTo(200);
        assertThat(tag(resumed)).isNotEqualTo(tag(before)).isEqualTo(tag(after));
        assertThat(resumed.bytes()).isNotEqualTo(before.bytes()).isEqualTo(after.bytes());
    }

    @Test
    void refusesAFileAsIfItsLinkHadRunOut() throws IOException {
        String link = video();
        fake.fail(Exchange.FILE, Fault.expiredFile());

        assertThat(client.fetch(link).status()).isEqualTo(403);
        assertThat(client.fetch(link).status()).isEqualTo(200);
    }

    private String video() throws IOException {
        return text(client.get("/luma/generations/" + client.submit(BODY)), "video.url");
    }

    private static String tag(Reply reply) {
        return Objects.requireNonNull(reply.headers().get("ETag"));
    }

    private static String text(Reply reply, String path) throws IOException {
        return (String) Objects.requireNonNull(reply.at(path), path);
    }
}
