package dev.reelay.cli.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.reelay.SubmitRequest;
import dev.reelay.VideoClient;
import dev.reelay.WaitOptions;
import dev.reelay.jobs.Job;
import dev.reelay.jobs.JobState;
import dev.reelay.jobs.NewJob;
import dev.reelay.jobs.VideoJobs;
import dev.reelay.testkit.DocumentedRelay;
import dev.reelay.testkit.FakeRelay;
import dev.reelay.testkit.script.Exchange;
import dev.reelay.testkit.script.Fault;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BoardServerTest {
    private static final String HOSTILE = "<script>alert(1)</script> \u202Egnp.exe javascript:alert(2)"
            + " https://cdn.example/a.mp4?X-Amz-Signature=deadbeef \"><img src=x onerror=alert(3)>";

    @TempDir
    private Path folder;

    private final FakeRelay relay = FakeRelay.start(DocumentedRelay.ANYAPI);
    private final JdbcConnectionPool database =
            JdbcConnectionPool.create("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "", "");
    private final VideoClient client = VideoClient.builder()
            .provider("luma")
            .baseUrl(relay.baseUrl())
            .apiKey(relay.apiKey())
            .build();
    private final HttpClient browser = HttpClient.newHttpClient();
    private VideoJobs jobs;
    private BoardServer board;
    private String cookie = "";

    @BeforeEach
    void start() throws Exception {
        database.setMaxConnections(30);
        jobs = VideoJobs.builder(database)
                .client("anyapi", client)
                .placement(job -> folder.resolve(job.id() + ".mp4"))
                .pollInterval(Duration.ofMillis(50))
                .waiting(WaitOptions.builder()
                        .initialDelay(Duration.ofMillis(20))
                        .minDelay(Duration.ofMillis(20))
                        .maxDelay(Duration.ofMillis(100))
                        .build())
                .createTables()
                .start();
        board = new BoardServer(jobs, 0, ZoneOffset.UTC);
        HttpResponse<String> first = send(HttpRequest.newBuilder(URI.create(board.address())));
        assertThat(first.statusCode()).isEqualTo(303);
        String set = first.headers().firstValue("Set-Cookie").orElseThrow();
        assertThat(set).contains("HttpOnly").contains("SameSite=Strict");
        cookie = set.substring(0, set.indexOf(';'));
    }

    @AfterEach
    void end() {
        board.close();
        jobs.close(Duration.ofSeconds(10));
        client.close();
        relay.close();
        database.dispose();
    }

    private URI at(String path) {
        return URI.create(board.address()).resolve(path);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        if (!cookie.isEmpty()) {
            request.header("Cookie", cookie);
        }
        return browser.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(at(path)));
    }

    private Job ended(String prompt, JobState state) {
        Job job = jobs.submit(NewJob.of("anyapi", SubmitRequest.of(prompt)));
        long end = System.nanoTime() + 30_000_000_000L;
        while (jobs.find(job.id()).orElseThrow().state() != state) {
            assertThat(System.nanoTime()).as("%s is not %s", job, state).isLessThan(end);
            LockSupport.parkNanos(20_000_000);
        }
        return job;
    }

    @Test
    void whatRelaysAndCallersSaySetsNothingInMotion() throws Exception {
        Job done = ended(HOSTILE, JobState.DONE);

        String html = get("/").body();

        assertThat(html)
                .contains("&lt;script&gt;alert(1)")
                .doesNotContain("<script>alert")
                .doesNotContain("<img")
                .doesNotContain("\u202E")
                .doesNotContain("deadbeef")
                .doesNotContain("href=\"javascript")
                .doesNotContain(relay.apiKey())
                .contains("a.mp4?***")
                .contains("src=\"/video/" + done.id());
        assertThat(html.replaceAll("(src|href)=\"/[^\"]*\"", ""))
                .doesNotContain(" src=\"")
                .doesNotContain(" href=\"");
        assertThat(get("/").headers().firstValue("Referrer-Policy"))
                .as("under no-referrer, a browser sends the form's origin as null")
                .hasValue("same-origin");
        assertThat(get("/").headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(rules ->
                        assertThat(rules).startsWith("default-src 'none'").doesNotContain("unsafe"));
    }

    @Test
    void videosArePlayedByParts() throws Exception {
        Job done = ended("a cat", JobState.DONE);
        HttpResponse<byte[]> part = browser.send(
                HttpRequest.newBuilder(at("/video/" + done.id()))
                        .header("Cookie", cookie)
                        .header("Range", "bytes=4-7")
                        .build(),
                HttpResponse.BodyHandlers.ofByteArray());

        assertThat(part.statusCode()).isEqualTo(206);
        assertThat(new String(part.body(), StandardCharsets.US_ASCII)).isEqualTo("ftyp");
        assertThat(get("/video/" + UUID.randomUUID()).statusCode()).isEqualTo(404);
        assertThat(get("/video/..%2F..%2Fetc%2Fpasswd").statusCode()).isEqualTo(404);
    }

    @Test
    void theLivePartMovesWhenSomethingIsNew() throws Exception {
        String html = get("/").body();
        String live = html.substring(html.indexOf("hx-get=\"") + 8);
        live = live.substring(0, live.indexOf('"')).replace("&amp;", "&");
        assertThat(get(live).statusCode()).isEqualTo(204);

        ended("a cat", JobState.DONE);

        assertThat(get(live).body()).startsWith("<div id=\"live\"").contains("a cat");
        assertThat(get("/htmx.js").body()).contains("htmx");
        assertThat(get("/board.css").body()).contains("prefers-color-scheme");
    }

    @Test
    void aDecisionIsTakenFromTheBoardAlone() throws Exception {
        relay.fail(Exchange.SUBMIT, Fault.dropAfterBody());
        Job unknown = ended("a cat", JobState.OUTCOME_UNKNOWN);
        String html = get("/?state=OUTCOME_UNKNOWN").body();
        assertThat(html).contains("It may have been charged").contains("fingerprint");
        String proof = html.substring(html.indexOf("name=\"proof\" value=\"") + 20);
        proof = proof.substring(0, proof.indexOf('"'));
        String own = "http://127.0.0.1:" + at("/").getPort();
        String accepted = "job=" + unknown.id() + "&decision=accepted&id="
                + URLEncoder.encode(relay.accepted().get(0), StandardCharsets.UTF_8);

        assertThat(post(accepted + "&proof=" + proof, "https://elsewhere.example")
                        .statusCode())
                .isEqualTo(403);
        assertThat(post(accepted + "&proof=" + proof, null).statusCode()).isEqualTo(403);
        assertThat(post(accepted + "&proof=guessed", own).statusCode()).isEqualTo(403);
        assertThat(jobs.find(unknown.id()).orElseThrow().state()).isEqualTo(JobState.OUTCOME_UNKNOWN);
        HttpResponse<String> early = post("job=" + unknown.id() + "&decision=again&proof=" + proof, own);
        assertThat(early.headers().firstValue("Location").orElseThrow()).contains("may+not+be+sent+again");

        HttpResponse<String> taken = post(accepted + "&proof=" + proof, own);

        assertThat(taken.statusCode()).isEqualTo(303);
        assertThat(jobs.find(unknown.id()).orElseThrow().state()).isNotEqualTo(JobState.OUTCOME_UNKNOWN);
        assertThat(get(taken.headers().firstValue("Location").orElseThrow()).body())
                .contains("Done: the job is");
    }

    private HttpResponse<String> post(String form, @Nullable String origin) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(at("/resolve"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form));
        return send(origin == null ? request : request.header("Origin", origin));
    }

    @Test
    void strangersAreTurnedAway() throws Exception {
        cookie = "";
        assertThat(get("/").statusCode()).isEqualTo(403);
        assertThat(get("/?token=guessed").statusCode()).isEqualTo(403);
        assertThat(get("/live").statusCode()).isEqualTo(403);
        assertThat(statusFor("rebound.example:" + at("/").getPort())).contains(" 421 ");
        assertThat(statusFor("127.0.0.1:" + at("/").getPort())).contains(" 303 ");
        assertThatThrownBy(() -> new BoardServer(jobs, at("/").getPort(), ZoneOffset.UTC))
                .isInstanceOf(IOException.class);
    }

    /** Asks under a name of the caller's choice, as a page whose name leads here could. */
    private String statusFor(String host) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), at("/").getPort())) {
            String path = board.address().substring(board.address().indexOf("/?"));
            socket.getOutputStream()
                    .write(("GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .findFirst()
                    .orElse("");
        }
    }

    @Test
    void oddAddressesAreRefused() throws Exception {
        assertThat(get("/?state=NO_SUCH").statusCode()).isEqualTo(400);
        assertThat(get("/nowhere").statusCode()).isEqualTo(404);
        assertThat(get("/?before=no-such-job").statusCode()).isEqualTo(200);
    }
}
