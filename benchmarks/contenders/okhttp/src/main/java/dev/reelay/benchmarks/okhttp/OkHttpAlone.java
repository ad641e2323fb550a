package dev.reelay.benchmarks.okhttp;

import dev.reelay.benchmarks.Contender;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** Fetches with OkHttp and reads the body as bytes. */
public class OkHttpAlone extends Contender {
    private static final String BEGIN = "{\"id\": \"";

    private OkHttpClient client;
    private Request request;

    OkHttpAlone() {}

    /** Runs the contender. */
    public static void main(String[] arguments) throws IOException {
        new OkHttpAlone().run(arguments);
    }

    @Override
    protected void open(String server) {
        client = new OkHttpClient();
        request = new Request.Builder()
                .url(HttpUrl.get(server)
                        .newBuilder()
                        .encodedPath("/luma/generations/" + ID)
                        .build())
                .header("Authorization", "Bearer none")
                .header("Accept", "application/json")
                .build();
    }

    @Override
    protected String fetch() throws IOException {
        try (Response response = client.newCall(request).execute()) {
            return read(response.body().bytes());
        }
    }

    /** Returns the id from an answer. */
    String read(byte[] body) throws IOException {
        return new String(body, BEGIN.length(), ID.length(), StandardCharsets.US_ASCII);
    }
}
