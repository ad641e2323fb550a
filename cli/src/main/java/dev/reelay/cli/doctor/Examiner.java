package dev.reelay.cli.doctor;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.Moshi;
import dev.reelay.Generation;
import dev.reelay.VideoClient;
import dev.reelay.cli.decode.AnswerDecoder;
import dev.reelay.cli.decode.StoredAnswer;
import dev.reelay.cli.failure.CommandFailure;
import dev.reelay.errors.ErrorKind;
import dev.reelay.provider.Origin;
import dev.reelay.provider.Provider;
import dev.reelay.wire.JsonValues;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;
import retrofit2.Retrofit;
import retrofit2.converter.moshi.MoshiConverterFactory;

/** Makes one request that costs nothing, a get, and looks at all of its answer. */
public final class Examiner {
    private final VideoClient client;
    private final String key;
    private final Duration timeout;

    /** Makes an examiner of the relay that a client talks to. */
    public Examiner(VideoClient client, String key, Duration timeout) {
        this.client = client;
        this.key = key;
        this.timeout = timeout;
    }

    /**
     * Asks for a generation.
     *
     * @throws CommandFailure if the relay cannot be reached
     */
    public Findings examine(String id) {
        Request request = request(id);
        long began = System.nanoTime();
        OkHttpClient http = new OkHttpClient.Builder()
                .callTimeout(timeout)
                .followRedirects(false)
                .build();
        try (Response response = http.newCall(request).execute()) {
            StoredAnswer answer =
                    StoredAnswer.ofStream("the answer", response.body().byteStream());
            return findings(response.code(), Duration.ofNanos(System.nanoTime() - began), answer);
        } catch (IOException e) {
            throw new CommandFailure(
                    ErrorKind.TRANSPORT,
                    client.baseUrl() + " cannot be reached (" + e.getMessage()
                            + "); check the base URL and the network",
                    e);
        } finally {
            http.connectionPool().evictAll();
            http.dispatcher().executorService().shutdown();
        }
    }

    private Request request(String id) {
        Provider provider = client.provider();
        Retrofit retrofit = new Retrofit.Builder()
                .baseUrl(client.baseUrl().endsWith("/") ? client.baseUrl() : client.baseUrl() + "/")
                .addConverterFactory(MoshiConverterFactory.create(
                        new Moshi.Builder().add(provider.jsonAdapters()).build()))
                .build();
        return provider.connect(retrofit, origin())
                .get(id)
                .request()
                .newBuilder()
                .header("Authorization", "Bearer " + key)
                .build();
    }

    private Findings findings(int status, Duration took, StoredAnswer answer) {
        Object json = json(answer);
        Generation generation = null;
        String trouble = null;
        KeyVerdict verdict = KeyVerdict.UNCLEAR;
        try {
            List<Generation> found = AnswerDecoder.decode(client.provider(), answer);
            generation = found.isEmpty() ? null : found.get(0);
            verdict = KeyVerdict.ACCEPTED;
        } catch (CommandFailure e) {
            trouble = e.getMessage();
            verdict = verdict(status, e.kind());
        }
        return new Findings(
                client.provider().id(),
                client.relay(),
                client.baseUrl(),
                status,
                took,
                verdict,
                ShapeText.of(json),
                generation,
                trouble,
                generation == null || json == null
                        ? List.of()
                        : new UnknownMembers(client.provider(), json).of(generation));
    }

    private static KeyVerdict verdict(int status, ErrorKind kind) {
        if (status == 401 || status == 403 || kind == ErrorKind.AUTHENTICATION || kind == ErrorKind.PERMISSION) {
            return KeyVerdict.REFUSED;
        }
        // Relays look at the key before they look for the task.
        return kind == ErrorKind.NOT_FOUND ? KeyVerdict.ACCEPTED : KeyVerdict.UNCLEAR;
    }

    private static @Nullable Object json(StoredAnswer answer) {
        try {
            return JsonValues.ADAPTER.fromJson(answer.source());
        } catch (IOException | JsonDataException e) {
            return null; // the trouble says so
        }
    }

    private Origin origin() {
        return Origin.of(client.provider().id(), client.relay());
    }
}
