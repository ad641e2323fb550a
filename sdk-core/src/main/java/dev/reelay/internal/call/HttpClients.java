package dev.reelay.internal.call;

import dev.reelay.Timeouts;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.ConnectionSpec;
import okhttp3.Dispatcher;
import okhttp3.Headers;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** The HTTP clients behind one client. None retries or follows a redirect by itself. Thread-safe. */
public final class HttpClients implements AutoCloseable {
    private static final int CALLS_AT_ONCE = 32;
    private static final int FILES_AT_ONCE = 8;
    private static final String RETRY_AFTER = "Retry-After";
    private static final String HIDDEN_RETRY_AFTER = "Reelay-Hidden-Retry-After";

    private final Timeouts timeouts;
    private final ExecutorService workers;
    private final OkHttpClient reads;
    private final OkHttpClient paid;
    private @Nullable OkHttpClient files;

    /**
     * Makes the clients, whose calls run on {@code workers} unless a caller's own thread makes them.
     *
     * @param secure whether the relay answers on https; without that, nothing of it is set up for calls
     */
    public HttpClients(Timeouts timeouts, ExecutorService workers, boolean secure) {
        this.timeouts = timeouts;
        this.workers = workers;
        InterruptibleNetwork network = new InterruptibleNetwork(workers);
        OkHttpClient.Builder calls =
                builder(CALLS_AT_ONCE).socketFactory(network).dns(network).callTimeout(timeouts.callTimeout());
        if (!secure) {
            calls.connectionSpecs(List.of(ConnectionSpec.CLEARTEXT));
        }
        this.reads = calls.build();
        this.paid = reads.newBuilder()
                .dispatcher(dispatcher(CALLS_AT_ONCE))
                .connectionPool(new ConnectionPool(0, 1, TimeUnit.MILLISECONDS))
                .build();
    }

    /** Returns the client for calls that cost nothing. */
    public OkHttpClient reads() {
        return reads;
    }

    /**
     * Returns the client for calls that cost money: each has a connection of its own, since a kept one may turn out to be
     * dead only after the request went out.
     */
    public OkHttpClient paid() {
        return paid;
    }

    /** Returns the client for downloads, which have no limit of time. It is made when it is first needed. */
    public synchronized OkHttpClient files() {
        OkHttpClient made = files;
        if (made == null) {
            made = builder(FILES_AT_ONCE).build();
            files = made;
        }
        return made;
    }

    /** Returns an answer's headers as the relay sent them. */
    static Headers answered(Headers headers) {
        String hidden = headers.get(HIDDEN_RETRY_AFTER);
        return hidden == null
                ? headers
                : headers.newBuilder()
                        .removeAll(HIDDEN_RETRY_AFTER)
                        .set(RETRY_AFTER, hidden)
                        .build();
    }

    /** Cancels every call. */
    @Override
    public void close() {
        end(reads);
        end(paid);
        OkHttpClient made;
        synchronized (this) {
            made = files;
        }
        if (made != null) {
            end(made);
        }
    }

    private static void end(OkHttpClient client) {
        client.dispatcher().cancelAll();
        client.connectionPool().evictAll();
    }

    private OkHttpClient.Builder builder(int atOnce) {
        return new OkHttpClient.Builder()
                .dispatcher(dispatcher(atOnce))
                .connectTimeout(timeouts.connectTimeout())
                .readTimeout(timeouts.readTimeout())
                .writeTimeout(timeouts.writeTimeout())
                .followRedirects(false)
                .followSslRedirects(false)
                .retryOnConnectionFailure(false)
                .addNetworkInterceptor(HttpClients::hideRetryAfter);
    }

    /** OkHttp reads this header of a 503 by itself: it would send again on 0, and falls over a number that no int holds. */
    private static Response hideRetryAfter(Interceptor.Chain chain) throws IOException {
        Response response = chain.proceed(chain.request());
        String value = response.header(RETRY_AFTER);
        return value == null
                ? response
                : response.newBuilder()
                        .removeHeader(RETRY_AFTER)
                        .header(HIDDEN_RETRY_AFTER, value)
                        .build();
    }

    private Dispatcher dispatcher(int atOnce) {
        Dispatcher dispatcher = new Dispatcher(workers);
        dispatcher.setMaxRequests(atOnce);
        dispatcher.setMaxRequestsPerHost(atOnce);
        return dispatcher;
    }
}
