package dev.reelay.internal.http;

import dev.reelay.time.Timing;
import java.io.IOException;
import java.util.function.Consumer;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okio.Buffer;
import okio.BufferedSource;

/** One attempt at a call, from the request to the last byte of the answer. */
final class Attempt implements Callback {
    private final Delivery delivery = new Delivery();
    private final Timing timing;
    private final long maxBytes;
    private final Consumer<AttemptEnd> then;
    private final Call call;

    private Attempt(OkHttpClient client, Request request, long maxBytes, Timing timing, Consumer<AttemptEnd> then) {
        this.timing = timing;
        this.maxBytes = maxBytes;
        this.then = then;
        this.call = client.newCall(
                request.newBuilder().tag(Delivery.class, delivery).build());
    }

    /** Prepares an attempt; {@code then} is called exactly once after {@link #start}. */
    static Attempt of(OkHttpClient client, Request request, long maxBytes, Timing timing, Consumer<AttemptEnd> then) {
        return new Attempt(client, request, maxBytes, timing, then);
    }

    void start() {
        timing.workBegins();
        call.enqueue(this);
    }

    /** Ends the attempt as soon as can be; does nothing if it is over. */
    void cancel() {
        call.cancel();
    }

    boolean delivered() {
        return delivery.begun();
    }

    @Override
    public void onFailure(Call failed, IOException error) {
        end(new AttemptEnd.Broken(error, delivery.begun()));
    }

    @Override
    public void onResponse(Call answered, Response response) {
        AttemptEnd result;
        try (response) {
            result = new AttemptEnd.Answered(read(response));
        } catch (IOException e) {
            result = new AttemptEnd.Broken(e, delivery.begun());
        }
        end(result);
    }

    private void end(AttemptEnd result) {
        try {
            then.accept(result);
        } finally {
            timing.workEnds();
        }
    }

    private Answer read(Response response) throws IOException {
        BufferedSource source = response.body().source();
        boolean tooLong = source.request(maxBytes + 1);
        Buffer body = new Buffer();
        body.write(source.getBuffer(), Math.min(maxBytes, source.getBuffer().size()));
        return new Answer(
                response.code(), response.headers(), response.body().contentType(), body.readByteString(), tooLong);
    }
}
