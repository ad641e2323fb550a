package dev.reelay.cli.board;

import static dev.reelay.cli.board.Chromium.until;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
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
import dev.reelay.testkit.script.Timeline;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The board as a person has it: in a real browser, with jobs in every state and texts that would do harm. */
class BoardInBrowserTest {
    private static final String RAN = "document.body.dataset.ran = 1; alert(1)";
    private static final String HOSTILE = "<script>" + RAN + "</script> \u202Egnp.exe <a href=\"javascript:" + RAN
            + "\">free</a> \"><img src=x onerror=\"" + RAN
            + "\"> https://cdn.example/a.mp4?X-Amz-Signature=deadbeef";
    private static final String NARROW = "document.documentElement.scrollWidth <= document.documentElement.clientWidth";

    private static final String TOO_WIDE = "[...document.querySelectorAll('article, article *')].filter(part =>"
            + " part.scrollWidth > part.clientWidth && getComputedStyle(part).display !== 'inline').map(part =>"
            + " part.outerHTML.slice(0, 80) + ' ' + part.scrollWidth + ' > ' + part.clientWidth)";

    private static Chromium browser;

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
    private VideoJobs jobs;
    private BoardServer board;

    @BeforeAll
    static void startBrowser() {
        browser = Chromium.start();
    }

    @AfterAll
    static void endBrowser() {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void start() throws IOException {
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
    }

    @AfterEach
    void end() {
        browser.open("about:blank");
        board.close();
        jobs.close(Duration.ofSeconds(10));
        client.close();
        relay.close();
        database.dispose();
    }

    private String origin() {
        return board.address().substring(0, board.address().indexOf("/?"));
    }

    private Job order(String prompt, JobState state) {
        Job job = jobs.submit(NewJob.of("anyapi", SubmitRequest.of(prompt)));
        until(() -> state(job) == state, job + " is not " + state);
        return job;
    }

    private JobState state(Job job) {
        return jobs.find(job.id()).orElseThrow().state();
    }

    private Job unknown(String prompt) {
        relay.fail(Exchange.SUBMIT, Fault.dropAfterBody());
        return order(prompt, JobState.OUTCOME_UNKNOWN);
    }

    /** Orders jobs that end in every state in which one can be left, each with a text that would do harm. */
    private void orderAllKinds() {
        order(HOSTILE, JobState.DONE);
        unknown(HOSTILE);
        relay.fail(Exchange.SUBMIT, Fault.promptBlocked());
        order(HOSTILE, JobState.REFUSED);
        relay.next(Timeline.builder().failed(HOSTILE + " " + relay.apiKey()));
        order("fails", JobState.FAILED);
        relay.next(Timeline.builder().processing(Duration.ofHours(1)).completed());
        order("x".repeat(2000), JobState.WAITING);
        var unused = jobs.submit(NewJob.of("of another node", SubmitRequest.of(HOSTILE)));
    }

    private static String card(Job job) {
        return "#job-" + job.id();
    }

    @Test
    void whatRelaysAndCallersSayIsText() {
        orderAllKinds();

        browser.open(board.address());
        until(() -> browser.holds("!!window.htmx"), "the page's own script did not run");
        until(
                () -> browser.holds("[...document.querySelectorAll('video')].every(video => video.readyState > 0)"),
                "the video cannot be played");

        assertThat(browser.elements("article")).hasSize(6);
        assertThat(browser.text(".done h2"))
                .contains("<script>document.body")
                .contains("<a href=\"javascript:")
                .contains("a.mp4?***");
        assertThat(browser.text(".failed .error")).contains("<img src=x onerror=");
        assertThat(browser.elements("article a, article img, article script")).isEmpty();
        assertThat(browser.holds("document.body.dataset.ran === undefined")).isTrue();
        assertThat(browser.dialogs()).isZero();
        assertThat(browser.complaints()).isEmpty();
        assertThat(browser.requests())
                .contains(origin() + "/", origin() + "/htmx.js")
                .allMatch(address -> address.startsWith(origin() + "/"));
        assertThat(browser.html())
                .doesNotContain(relay.apiKey())
                .doesNotContain("deadbeef")
                .doesNotContain("\u202E");
    }

    @Test
    void aDecisionChangesItsJobInPlace() {
        Job lost = unknown("was not accepted");
        Job found = unknown("was accepted");
        Job early = unknown("became unknown a moment ago");
        browser.open(board.address());
        until(() -> browser.holds("!!window.htmx"), "the page's own script did not run");
        browser.script("window.stays = true");

        browser.element(card(lost) + " button[value=give-up]").click();
        until(() -> !browser.elements(card(lost) + ".failed").isEmpty(), "the job that was given up looks as before");
        assertThat(browser.text("#note")).isEqualTo("Done: the job is FAILED now.");

        browser.element(card(early) + " button[value=again]").click();
        until(() -> browser.text("#note").contains("may not be sent again before"), "nothing was said");
        assertThat(state(early)).isEqualTo(JobState.OUTCOME_UNKNOWN);

        browser.element(card(found) + " input[name=id]")
                .sendKeys(relay.accepted().get(1));
        browser.element(card(found) + " button[value=accepted]").click();
        until(() -> !browser.elements(card(found) + ".done video").isEmpty(), "what was accepted is not finished");

        assertThat(browser.holds("window.stays"))
                .as("the page was not loaded anew")
                .isTrue();
        assertThat(relay.submits()).isEqualTo(3);
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void whatIsNewComesByItselfAndDisturbsNobody() {
        Job unknown = unknown("an unknown one");
        browser.open(board.address());
        browser.script("window.stays = true");
        browser.element(card(unknown) + " input[name=id]").sendKeys("task-1");

        Job added = order("a new one", JobState.DONE);
        until(() -> !browser.elements(card(added) + ".done").isEmpty(), "the new job does not come");
        browser.element(card(unknown) + " input[name=id]").sendKeys("7");

        assertThat(browser.element(card(unknown) + " input[name=id]").getDomProperty("value"))
                .isEqualTo("task-17");
        assertThat(browser.holds("document.activeElement.name === 'id'"))
                .as("the cursor is where it was")
                .isTrue();
        assertThat(browser.holds("window.stays"))
                .as("the page was not loaded anew")
                .isTrue();
    }

    @Test
    void nothingIsWiderThanTheScreen() {
        orderAllKinds();
        browser.open(board.address());
        assertThat(browser.elements("article")).hasSize(6);

        for (int width : new int[] {360, 800, 1600}) {
            browser.width(width);
            until(() -> browser.holds("innerWidth === arguments[0]", width), "the screen is not " + width + " wide");
            assertThat(browser.holds(NARROW)).as("a page on %s pixels", width).isTrue();
            assertThat((List<?>) browser.script(TOO_WIDE))
                    .as("on %s pixels", width)
                    .isEmpty();
        }
    }

    @Test
    void whoLikesItDarkHasItDark() {
        var unused = unknown("a cat");
        browser.open(board.address());

        browser.scheme("dark");
        assertThat(brightness("body")).isLessThan(60);
        assertThat(brightness("article")).isLessThan(60);
        browser.scheme("light");
        assertThat(brightness("body")).isGreaterThan(200);
        assertThat(brightness("article")).isGreaterThan(200);
    }

    /** Returns the brightness of a background, from 0 to 255. */
    private static double brightness(String selector) {
        String colour = String.valueOf(
                browser.script("getComputedStyle(document.querySelector(arguments[0])).backgroundColor", selector));
        return Arrays.stream(colour.replaceAll("[^0-9,]", "").split(",", -1))
                .limit(3)
                .mapToInt(Integer::parseInt)
                .average()
                .orElseThrow();
    }

    /** The browser sends the board's cookie with it, as both are of one machine's name. */
    @Test
    void otherPagesOfThisMachinePressNoButton() throws IOException {
        Job unknown = unknown("a cat");
        browser.open(board.address());
        String proof = String.valueOf(browser.element("input[name=proof]").getDomProperty("value"));
        String page = "<form method=post action='" + origin() + "/resolve'><input name=job value='" + unknown.id()
                + "'><input name=decision value=give-up><input name=proof value='" + proof
                + "'></form><script>document.forms[0].submit()</script>";
        HttpServer other = serve(page);
        try {
            browser.open("http://127.0.0.1:" + other.getAddress().getPort() + "/");
            until(() -> browser.html().contains("from the board's own page alone"), "the form was not sent");

            assertThat(state(unknown)).isEqualTo(JobState.OUTCOME_UNKNOWN);
        } finally {
            other.stop(0);
        }
    }

    @Test
    void otherPagesDoNotFrameIt() throws IOException {
        browser.open(board.address());
        HttpServer other = serve("<iframe src='" + origin() + "/'></iframe>");
        try {
            browser.open("http://127.0.0.1:" + other.getAddress().getPort() + "/");
            until(() -> browser.complaints().toString().contains("frame-ancestors"), "the browser does not say so");
            browser.enter("iframe");

            assertThat(browser.elements("#live")).isEmpty();
        } finally {
            other.stop(0);
        }
    }

    private static HttpServer serve(String page) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 10);
        server.createContext("/", exchange -> {
            try (exchange) {
                byte[] body = ("<!DOCTYPE html><title>another</title>" + page).getBytes(StandardCharsets.UTF_8);
                exchange.getResponseHeaders().set("Content-Type", "text/html");
                exchange.sendResponseHeaders(200, body.length);
                exchange.getResponseBody().write(body);
            }
        });
        server.start();
        return server;
    }
}
