package dev.reelay.internal.call;

import dev.reelay.Timeouts;
import java.io.IOException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.Dispatcher;
import okhttp3.Headers;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Response;

/**
 * The HTTP clients behind one client. None retries or follows a redirect by itself.
 *
 * @param reads for calls that cost nothing
 * @param paid for calls that cost money: each has a connection of its own, since a kept one may turn out to be dead only
 *     after the request went out
 * @param files for downloads, which have no limit of time
 */
public record HttpClients(OkHttpClient reads, OkHttpClient paid, OkHttpClient files) implements AutoCloseable {
    private static final int CALLS_AT_ONCE = 32;
    private static final int FILES_AT_ONCE = 8;
    private static final String RETRY_AFTER = "Retry-After";
    private static final String HIDDEN_RETRY_AFTER = "Reelay-Hidden-Retry-After";

    /** Makes the clients, whose calls run on {@code workers} unless a caller's own thread makes them. */
    public static HttpClients of(Timeouts timeouts, ExecutorService workers) {
        OkHttpClient plain = new OkHttpClient.Builder()
                .connectTimeout(timeouts.connectTimeout())
                .readTimeout(timeouts.readTimeout())
                .writeTimeout(timeouts.writeTimeout())
                .followRedirects(false)
                .followSslRedirects(false)
                .retryOnConnectionFailure(false)
                .addNetworkInterceptor(HttpClients::hideRetryAfter)
                .build();
        InterruptibleNetwork network = new InterruptibleNetwork(workers);
        OkHttpClient reads = plain.newBuilder()
                .socketFactory(network)
                .dns(network)
                .dispatcher(dispatcher(workers, CALLS_AT_ONCE))
                .callTimeout(timeouts.callTimeout())
                .build();
        OkHttpClient paid = reads.newBuilder()
                .dispatcher(dispatcher(workers, CALLS_AT_ONCE))
                .connectionPool(new ConnectionPool(0, 1, TimeUnit.MILLISECONDS))
                .build();
        OkHttpClient files = plain.newBuilder()
                .dispatcher(dispatcher(workers, FILES_AT_ONCE))
                .build();
        return new HttpClients(reads, paid, files);
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
        for (OkHttpClient client : new OkHttpClient[] {reads, paid, files}) {
            client.dispatcher().cancelAll();
            client.connectionPool().evictAll();
        }
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

    private static Dispatcher dispatcher(ExecutorService workers, int atOnce) {
        Dispatcher dispatcher = new Dispatcher(workers);
        dispatcher.setMaxRequests(atOnce);
        dispatcher.setMaxRequestsPerHost(atOnce);
        return dispatcher;
    }
}
