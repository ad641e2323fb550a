package dev.reelay.benchmarks;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Objects;

/** A relay that has one generation, in a process of its own. It prints its address, and ends when its input does. */
public final class Server {
    private Server() {}

    /** Runs the server. */
    public static void main(String[] arguments) throws IOException {
        System.setProperty("sun.net.httpserver.nodelay", "true"); // or an answer waits for the client's acknowledgement
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        byte[] generation = body("generation.json");
        byte[] video = body("openai-video.json");
        server.createContext("/luma/generations/" + Contender.ID, exchange -> answer(exchange, generation));
        server.createContext("/v1/videos/" + Contender.ID, exchange -> answer(exchange, video));
        server.start();
        System.out.println("http://127.0.0.1:" + server.getAddress().getPort());
        while (System.in.read() >= 0) {}
        System.exit(0);
    }

    /** Returns a body that the server answers with. */
    public static byte[] body(String name) throws IOException {
        try (InputStream body = Objects.requireNonNull(Server.class.getResourceAsStream(name), name)) {
            return body.readAllBytes();
        }
    }

    private static void answer(HttpExchange exchange, byte[] body) throws IOException {
        try (exchange) {
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        }
    }
}
