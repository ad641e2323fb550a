package dev.reelay.cli.board;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.reelay.jobs.Job;
import dev.reelay.jobs.JobQuery;
import dev.reelay.jobs.JobState;
import dev.reelay.jobs.JobStoreException;
import dev.reelay.jobs.Resolution;
import dev.reelay.jobs.VideoJobs;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/**
 * Serves the board on this machine, to whoever knows its token: by its own names alone, so that no other name that leads here
 * is answered; and it takes a decision from its own page alone.
 */
public final class BoardServer implements AutoCloseable {
    private static final int CARDS = 60;
    private static final int LARGEST_FORM = 16 * 1024;
    private static final int THREADS = 6;
    private static final String HTMX = "/META-INF/resources/webjars/htmx.org/2.0.10/dist/htmx.min.js";
    private static final String RULES = "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self';"
            + " media-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private final VideoJobs jobs;
    private final ZoneId zone;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);
    private final String token = random();
    private final String proof = random();

    /**
     * Starts it.
     *
     * @param port where; 0 for any that is free
     * @throws IOException if the port is taken
     */
    public BoardServer(VideoJobs jobs, int port, ZoneId zone) throws IOException {
        this.jobs = jobs;
        this.zone = zone;
        server =
                HttpServer.create(new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), port), 50);
        server.setExecutor(threads);
        server.createContext("/", this::serve);
        server.start();
    }

    private static String random() {
        byte[] bytes = new byte[16];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** Returns the address to open, with its token. */
    public String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/?token=" + token;
    }

    private void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            exchange.getResponseHeaders().set("Content-Security-Policy", RULES);
            exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
            // With "no-referrer", browsers would not say where a form comes from either.
            exchange.getResponseHeaders().set("Referrer-Policy", "same-origin");
            exchange.getResponseHeaders().set("Cache-Control", "no-store");
            try {
                answer(exchange);
            } catch (JobStoreException e) {
                text(exchange, 503, "The database does not answer; the page tries again.");
            } catch (IllegalArgumentException | IllegalStateException e) {
                text(exchange, 400, "This is no address of the board.");
            }
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        Map<String, String> query = form(exchange.getRequestURI().getRawQuery());
        String host = String.valueOf(exchange.getRequestHeaders().getFirst("Host"));
        int port = server.getAddress().getPort();
        if (!host.equals("127.0.0.1:" + port) && !host.equals("localhost:" + port)) {
            text(exchange, 421, "The board answers to http://127.0.0.1:" + port + " alone.");
        } else if (exchange.getRequestURI().getPath().equals("/") && isToken(query.get("token"))) {
            exchange.getResponseHeaders()
                    .set("Set-Cookie", cookie(port) + token + "; HttpOnly; SameSite=Strict; Path=/");
            elsewhere(exchange, "/");
        } else if (!isKnown(exchange, port)) {
            text(exchange, 403, "Open the address that the command 'reelay jobs board' printed: it ends with a token.");
        } else if (exchange.getRequestMethod().equals("GET")) {
            get(exchange, exchange.getRequestURI().getPath(), query);
        } else if (exchange.getRequestMethod().equals("POST")
                && exchange.getRequestURI().getPath().equals("/resolve")) {
            post(exchange, host);
        } else {
            text(exchange, 405, "The board does not know this.");
        }
    }

    /** Two boards on one machine share the cookies of its name. */
    private static String cookie(int port) {
        return "reelay-board-" + port + "=";
    }

    private boolean isKnown(HttpExchange exchange, int port) {
        for (String header : exchange.getRequestHeaders().getOrDefault("Cookie", List.of())) {
            for (String cookie : header.split(";", -1)) {
                String one = cookie.strip();
                if (one.startsWith(cookie(port))
                        && isToken(one.substring(cookie(port).length()))) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isToken(@Nullable String text) {
        return same(token, text);
    }

    private static boolean same(String secret, @Nullable String text) {
        return text != null
                && MessageDigest.isEqual(
                        secret.getBytes(StandardCharsets.UTF_8), text.getBytes(StandardCharsets.UTF_8));
    }

    private void get(HttpExchange exchange, String path, Map<String, String> query) throws IOException {
        switch (path) {
            case "/" -> page(exchange, "board.jte", view(query), Map.of("note", query.getOrDefault("note", "")));
            case "/live" -> {
                BoardView view = view(query);
                if (view.fingerprint().equals(query.get("seen"))) {
                    exchange.sendResponseHeaders(204, -1); // nothing is new, and nothing moves
                } else {
                    page(exchange, "live.jte", view, Map.of());
                }
            }
            case "/board.css" -> resource(exchange, "/dev/reelay/cli/board/board.css", "text/css; charset=utf-8");
            case "/favicon.ico" -> exchange.sendResponseHeaders(204, -1);
            case "/htmx.js" -> resource(exchange, HTMX, "text/javascript; charset=utf-8");
            default -> {
                Path video = path.startsWith("/video/") ? video(path.substring("/video/".length())) : null;
                if (video == null) {
                    text(exchange, 404, "There is no such page.");
                } else {
                    VideoFile.send(exchange, video);
                }
            }
        }
    }

    private @Nullable Path video(String job) {
        return jobs.find(job)
                .filter(one -> one.state() == JobState.DONE)
                .map(Job::file)
                .orElse(null);
    }

    private BoardView view(Map<String, String> query) {
        String state = query.getOrDefault("state", "");
        JobState chosen = state.isEmpty() ? null : JobState.valueOf(state);
        String before = query.getOrDefault("before", "");
        JobQuery asked = (chosen == null ? JobQuery.all() : JobQuery.in(chosen)).limit(CARDS);
        Job last = before.isEmpty() ? null : jobs.find(before).orElse(null);
        List<Job> found = jobs.list(last == null ? asked : asked.before(last));
        return BoardView.of(jobs.counts(), found, chosen, last == null ? "" : before, CARDS, zone, proof);
    }

    private void page(HttpExchange exchange, String template, BoardView view, Map<String, Object> more)
            throws IOException {
        Map<String, Object> values = new HashMap<>(more);
        values.put("view", view);
        StringOutput html = new StringOutput();
        templates.render(template, values, html);
        send(exchange, 200, "text/html; charset=utf-8", html.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** Browsers say where a form comes from, and no other page can say that it is this one, nor know its proof. */
    private void post(HttpExchange exchange, String host) throws IOException {
        byte[] body = exchange.getRequestBody().readNBytes(LARGEST_FORM + 1);
        Map<String, String> form =
                body.length > LARGEST_FORM ? Map.of() : form(new String(body, StandardCharsets.UTF_8));
        String origin = exchange.getRequestHeaders().getFirst("Origin");
        if (!("http://" + host).equals(origin) || !same(proof, form.get("proof"))) {
            text(exchange, 403, "Decisions are taken from the board's own page alone; load it anew.");
            return;
        }
        String note =
                resolve(form.getOrDefault("job", ""), form.getOrDefault("decision", ""), form.getOrDefault("id", ""));
        if (exchange.getRequestHeaders().containsKey("HX-Request")) {
            page(exchange, "resolved.jte", view(form), Map.of("note", note));
        } else {
            elsewhere(
                    exchange,
                    "/?state=" + inAddress(form.getOrDefault("state", "")) + "&before="
                            + inAddress(form.getOrDefault("before", "")) + "&note=" + inAddress(note));
        }
    }

    private static String inAddress(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private String resolve(String job, String decision, String id) {
        Resolution resolution = switch (decision) {
            case "accepted" -> Resolution.acceptedAs(id.strip());
            case "again" -> Resolution.submitAgain();
            case "give-up" -> Resolution.giveUp();
            default -> throw new IllegalArgumentException(decision);
        };
        if (decision.equals("accepted") && id.isBlank()) {
            return "Give the id that the relay's own list has for it.";
        }
        try {
            return "Done: the job is " + jobs.resolve(job, resolution).state().name() + " now.";
        } catch (IllegalArgumentException | IllegalStateException e) {
            return "Not done: " + BoardView.text(String.valueOf(e.getMessage()));
        }
    }

    private static Map<String, String> form(@Nullable String text) {
        Map<String, String> values = new HashMap<>();
        for (String pair : text == null ? new String[0] : text.split("&", -1)) {
            int at = pair.indexOf('=');
            if (at > 0) {
                values.put(
                        URLDecoder.decode(pair.substring(0, at), StandardCharsets.UTF_8),
                        URLDecoder.decode(pair.substring(at + 1), StandardCharsets.UTF_8));
            }
        }
        return values;
    }

    private static void elsewhere(HttpExchange exchange, String path) throws IOException {
        exchange.getResponseHeaders().set("Location", path);
        exchange.sendResponseHeaders(303, -1);
    }

    private static void resource(HttpExchange exchange, String name, String type) throws IOException {
        try (InputStream in = BoardServer.class.getResourceAsStream(name)) {
            send(exchange, 200, type, Objects.requireNonNull(in, name).readAllBytes());
        }
    }

    private static void text(HttpExchange exchange, int status, String text) throws IOException {
        send(exchange, status, "text/plain; charset=utf-8", text.getBytes(StandardCharsets.UTF_8));
    }

    private static void send(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
