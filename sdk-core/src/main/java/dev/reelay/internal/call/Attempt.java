package dev.reelay.internal.call;

import dev.reelay.time.Timing;
import java.io.IOException;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okio.Buffer;
import okio.BufferedSource;
import org.jspecify.annotations.Nullable;

/** One attempt at a call, from the request to the last byte of the answer. */
final class Attempt implements Callback {
    /** Hears how an attempt ended; exactly one of answer and error is there. */
    @FunctionalInterface
    interface End {
        void ended(Attempt attempt, @Nullable Answer answer, @Nullable IOException error);
    }

    private final Call call;
    private final @Nullable PaidBody paid;
    private final long maxBytes;
    private final Timing timing;
    private final End end;

    /**
     * Prepares an attempt.
     *
     * @param maxBytes how much of an answer is read
     * @param end called exactly once after {@link #enqueue} or {@link #run}
     */
    Attempt(OkHttpClient client, Request request, long maxBytes, Timing timing, End end) {
        this.call = client.newCall(request);
        this.paid = request.body() instanceof PaidBody body ? body : null;
        this.maxBytes = maxBytes;
        this.timing = timing;
        this.end = end;
    }

    /** Makes the attempt on a thread of the client. */
    void enqueue() {
        timing.workBegins();
        call.enqueue(this);
    }

    /** Makes the attempt on this thread. */
    void run() {
        timing.workBegins();
        Response response;
        try {
            response = call.execute();
        } catch (IOException e) {
            onFailure(call, e);
            return;
        } catch (Exception e) {
            // OkHttp is Kotlin, which does not declare that waiting for a connection can be interrupted.
            if (e instanceof InterruptedException) {
                Thread.currentThread().interrupt();
            }
            onFailure(call, new IOException(e));
            return;
        }
        onResponse(call, response);
    }

    /** Ends the attempt as soon as can be; does nothing if it is over. */
    void cancel() {
        call.cancel();
    }

    /** Tells whether a byte of a paid request's body may have reached the relay's program. */
    boolean delivered() {
        return paid == null || paid.begun();
    }

    /** Keeps a paid request from being delivered; tells whether it was not, and never will be. */
    boolean refuse() {
        return paid != null && paid.refuse();
    }

    @Override
    public void onFailure(Call failed, IOException error) {
        end(null, error);
    }

    @Override
    public void onResponse(Call answered, Response response) {
        Answer answer;
        try (response) {
            answer = read(response);
        } catch (IOException e) {
            end(null, e);
            return;
        }
        end(answer, null);
    }

    private void end(@Nullable Answer answer, @Nullable IOException error) {
        try {
            end.ended(this, answer, error);
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
                response.code(),
                HttpClients.answered(response.headers()),
                response.body().contentType(),
                body,
                tooLong);
    }
}
