package dev.reelay.benchmarks.reelay;

import dev.reelay.GenerationRef;
import dev.reelay.VideoClient;
import dev.reelay.benchmarks.Contender;
import java.io.IOException;

/** Fetches with Reelay. */
public final class Reelay extends Contender {
    private VideoClient client;
    private GenerationRef ref;

    private Reelay() {}

    /** Runs the contender. */
    public static void main(String[] arguments) throws IOException {
        new Reelay().run(arguments);
    }

    @Override
    protected void open(String server) {
        client = VideoClient.builder().baseUrl(server).apiKey("none").build();
        ref = client.ref(ID);
    }

    @Override
    protected String fetch() {
        return client.get(ref).id();
    }
}
