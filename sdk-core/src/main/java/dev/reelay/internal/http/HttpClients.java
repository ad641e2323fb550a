package dev.reelay.internal.http;

import dev.reelay.CallLimits;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.Dispatcher;
import okhttp3.OkHttpClient;

/**
 * The HTTP clients behind one client. None retries or follows a redirect by itself.
 *
 * @param reads for calls that cost nothing
 * @param paid for calls that cost money: each has a connection of its own, since a kept one may turn out to be dead only
 *     after the request went out
 * @param files for downloads, which have no key and no limit of time
 */
public record HttpClients(OkHttpClient reads, OkHttpClient paid, OkHttpClient files) implements AutoCloseable {
    private static final int CALLS_AT_ONCE = 32;
    private static final int FILES_AT_ONCE = 8;

    /** Makes the clients, whose calls run on {@code workers}. */
    public static HttpClients of(CallLimits limits, ExecutorService workers) {
        OkHttpClient plain = new OkHttpClient.Builder()
                .connectTimeout(limits.connectTimeout())
                .readTimeout(limits.readTimeout())
                .writeTimeout(limits.writeTimeout())
                .followRedirects(false)
                .followSslRedirects(false)
                .retryOnConnectionFailure(false)
                .build();
        OkHttpClient reads = plain.newBuilder()
                .dispatcher(dispatcher(workers, CALLS_AT_ONCE))
                .callTimeout(limits.callTimeout())
                .eventListenerFactory(Delivery.listeners())
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

    /** Cancels every call. */
    @Override
    public void close() {
        for (OkHttpClient client : new OkHttpClient[] {reads, paid, files}) {
            client.dispatcher().cancelAll();
            client.connectionPool().evictAll();
        }
    }

    private static Dispatcher dispatcher(ExecutorService workers, int atOnce) {
        Dispatcher dispatcher = new Dispatcher(workers);
        dispatcher.setMaxRequests(atOnce);
        dispatcher.setMaxRequestsPerHost(atOnce);
        return dispatcher;
    }
}
