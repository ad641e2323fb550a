package dev.reelay.internal.client;

import com.squareup.moshi.Moshi;
import dev.reelay.internal.call.RelayAddress;
import dev.reelay.provider.spi.Origin;
import dev.reelay.provider.spi.RelayOperations;
import okhttp3.OkHttpClient;
import retrofit2.Retrofit;
import retrofit2.converter.moshi.MoshiConverterFactory;

/** Binds a provider's operations to a relay. */
final class Connection {
    private Connection() {}

    /** Returns the operations, which prepare requests and make none. */
    static RelayOperations open(RelayAddress address, OkHttpClient client) {
        Moshi moshi = new Moshi.Builder().add(address.provider().jsonAdapters()).build();
        Retrofit retrofit = new Retrofit.Builder()
                .baseUrl(address.baseUrl())
                .addConverterFactory(MoshiConverterFactory.create(moshi))
                .callFactory(client)
                .build();
        return address.provider().connect(retrofit, Origin.of(address.provider().id(), address.relay()));
    }
}
