package dev.reelay.benchmarks.okhttp;

import java.io.IOException;

/** Fetches with OkHttp and reads the body into records with Jackson. */
public final class OkHttpAndJackson extends OkHttpAlone {
    private final TaskReader reader = new TaskReader();

    private OkHttpAndJackson() {}

    /** Runs the contender. */
    public static void main(String[] arguments) throws IOException {
        new OkHttpAndJackson().run(arguments);
    }

    @Override
    String read(byte[] body) throws IOException {
        return reader.read(body).id();
    }
}
