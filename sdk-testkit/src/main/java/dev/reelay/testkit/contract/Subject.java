package dev.reelay.testkit.contract;

import static dev.reelay.testkit.contract.Must.hold;

import dev.reelay.Generation;
import dev.reelay.GenerationRef;
import dev.reelay.SubmitRequest;
import dev.reelay.provider.Provider;
import dev.reelay.provider.spi.Origin;
import dev.reelay.provider.spi.RelayCall;
import dev.reelay.provider.spi.RelayOperations;
import dev.reelay.provider.spi.WireProvider;
import dev.reelay.testkit.FakeRelay;
import dev.reelay.testkit.dialect.Dialect;
import dev.reelay.testkit.dialect.Told;
import java.io.IOException;
import java.util.List;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okio.Buffer;
import okio.ByteString;

/** A provider under test, and a simulated relay that speaks its protocol. */
final class Subject implements AutoCloseable {
    private static final String PREFIX = "/pro";

    private final WireProvider provider;
    private final Dialect dialect;
    private final FakeRelay relay;
    private final OkHttpClient http = new OkHttpClient();

    Subject(Provider provider, Dialect dialect) {
        if (!(provider instanceof WireProvider wire)) {
            throw new IllegalArgumentException(provider.getClass().getName() + " was not generated");
        }
        this.provider = wire;
        this.dialect = dialect;
        this.relay = FakeRelay.builder().dialect(dialect).pathPrefix(PREFIX).start();
    }

    WireProvider provider() {
        return provider;
    }

    Dialect dialect() {
        return dialect;
    }

    FakeRelay relay() {
        return relay;
    }

    Origin origin() {
        return new Origin(provider.id(), relay.baseUrl());
    }

    /** Returns the operations at the simulated relay. */
    RelayOperations operations() {
        return operationsAt(relay.baseUrl());
    }

    /** Returns the operations at any base URL, which is not asked anything. */
    RelayOperations operationsAt(String baseUrl) {
        return provider.connect(HttpUrl.get(baseUrl), origin());
    }

    /** Names any generation at the simulated relay. */
    GenerationRef ref(String id) {
        return GenerationRef.of(provider.id(), null, id);
    }

    /** Returns a request of nothing but what every submit must say. */
    SubmitRequest request() {
        return FullRequests.bare(dialect);
    }

    boolean tells(Told what) {
        return dialect.told().contains(what);
    }

    Generation submit() throws IOException {
        return single(operations().submit(request()));
    }

    Generation get(GenerationRef ref) throws IOException {
        return single(operations().get(ref));
    }

    Generation single(RelayCall<List<Generation>> call) throws IOException {
        List<Generation> generations = send(call);
        hold(
                generations.size() == 1,
                () -> "the answer to " + call.request() + " holds exactly one generation, " + "and was read as "
                        + generations);
        return generations.get(0);
    }

    /** Makes a call that must succeed, whatever it answers. */
    ByteString send(Request request) throws IOException {
        return body(new RelayCall<>(request, body -> body), true);
    }

    /** Makes a call that must succeed. */
    <T> T send(RelayCall<T> call) throws IOException {
        return call.reader().read(new Buffer().write(body(call, true)));
    }

    /** Makes a call, and returns the answer's body as it came. */
    ByteString body(RelayCall<?> call, boolean succeeds) throws IOException {
        Request request = call.request()
                .newBuilder()
                .header(dialect.keyHeader(), dialect.beforeKey() + relay.apiKey())
                .build();
        try (Response response = http.newCall(request).execute()) {
            ByteString body = response.body().byteString();
            hold(
                    response.isSuccessful() == succeeds,
                    () -> "the relay answered " + request + " with " + response.code() + ": " + body.utf8());
            return body;
        }
    }

    /** Fetches a file as a client should, without the key; returns its length. */
    long download(String url) throws IOException {
        try (Response response =
                http.newCall(new Request.Builder().url(url).build()).execute()) {
            hold(
                    response.isSuccessful(),
                    () -> "the file host answered " + response.code() + " for a link that " + "the provider read");
            return response.body().byteString().size();
        }
    }

    @Override
    public void close() {
        relay.close();
        http.dispatcher().executorService().shutdown();
        http.connectionPool().evictAll();
    }
}
