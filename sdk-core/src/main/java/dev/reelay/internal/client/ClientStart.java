package dev.reelay.internal.client;

import com.squareup.moshi.Moshi;
import dev.reelay.VideoClient;
import dev.reelay.internal.async.ClientThreads;
import dev.reelay.internal.download.Downloads;
import dev.reelay.internal.http.ApiKey;
import dev.reelay.internal.http.HttpClients;
import dev.reelay.internal.http.Place;
import dev.reelay.internal.http.RelayHttp;
import dev.reelay.internal.observe.Observer;
import dev.reelay.internal.read.GenerationReader;
import dev.reelay.internal.wait.PollQueue;
import dev.reelay.provider.spi.RelayOperations;
import dev.reelay.time.Timing;
import okhttp3.OkHttpClient;
import retrofit2.Retrofit;
import retrofit2.converter.moshi.MoshiConverterFactory;

/** Turns settings into a client. */
public final class ClientStart {
    private ClientStart() {}

    /** Checks the settings and starts the client. */
    public static VideoClient start(ClientSettings settings) {
        RelayAddress address = RelayAddress.of(settings);
        Place place = new Place(address.provider(), address.origin());
        ApiKey key = new ApiKey(settings.apiKey(), address.origin());
        key.get(); // a key that is missing is better missed now than at the first call

        ClientThreads threads = new ClientThreads(settings.timing());
        HttpClients clients = HttpClients.of(settings.limits(), threads.workers());
        Timing timing = threads.timing();
        RelayOperations operations = address.provider().connect(retrofit(address, clients.reads()), address.origin());
        Observer observer = new Observer(settings.listener());
        RelayHttp http = new RelayHttp(place, key, clients, settings.limits(), timing, observer);
        GenerationReader reader = new GenerationReader(http, operations, place, settings.batchSize());
        Downloads downloads = new Downloads(
                http,
                operations,
                reader,
                place,
                clients.files(),
                address.baseUrl().host(),
                settings.retryPolicy(),
                timing,
                threads.workers(),
                observer);
        OpenPromises open = new OpenPromises(place.details());
        RelayClient client = new RelayClient(
                address,
                place,
                operations,
                http,
                reader,
                new PollQueue(reader, timing, observer, key),
                downloads,
                settings.retryPolicy(),
                open,
                threads.workers());
        return new BlockingClient(address, client, () -> {
            open.close();
            clients.close();
            threads.close();
        });
    }

    /** Builds requests and nothing else: the calls are made elsewhere. */
    private static Retrofit retrofit(RelayAddress address, OkHttpClient client) {
        Moshi moshi = new Moshi.Builder().add(address.provider().jsonAdapters()).build();
        return new Retrofit.Builder()
                .baseUrl(address.baseUrl())
                .addConverterFactory(MoshiConverterFactory.create(moshi))
                .callFactory(client)
                .build();
    }
}
