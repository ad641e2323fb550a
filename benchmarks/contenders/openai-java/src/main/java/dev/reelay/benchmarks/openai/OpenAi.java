package dev.reelay.benchmarks.openai;

import com.openai.client.OpenAIClient;
import com.openai.client.okhttp.OpenAIOkHttpClient;
import dev.reelay.benchmarks.Contender;
import java.io.IOException;

/** Fetches OpenAI's form of a generation with openai-java. */
public final class OpenAi extends Contender {
    private OpenAIClient client;

    private OpenAi() {}

    /** Runs the contender. */
    public static void main(String[] arguments) throws IOException {
        new OpenAi().run(arguments);
    }

    @Override
    protected void open(String server) {
        client = OpenAIOkHttpClient.builder()
                .baseUrl(server + "/v1")
                .apiKey("none")
                .build();
    }

    @Override
    @SuppressWarnings("deprecation") // as all of its calls for videos are
    protected String fetch() {
        return client.videos().retrieve(ID).id();
    }
}
