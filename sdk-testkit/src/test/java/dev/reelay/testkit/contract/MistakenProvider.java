package dev.reelay.testkit.contract;

import com.squareup.moshi.JsonAdapter;
import dev.reelay.Generation;
import dev.reelay.provider.Capabilities;
import dev.reelay.provider.Provider;
import dev.reelay.provider.Relay;
import dev.reelay.provider.spi.Origin;
import dev.reelay.provider.spi.RelayFault;
import dev.reelay.provider.spi.RelayOperations;
import java.io.IOException;
import java.util.List;
import okio.BufferedSource;
import retrofit2.Retrofit;

/** A provider that is right but for one mistake. */
record MistakenProvider(Provider right, Mistake mistake) implements Provider {
    @Override
    public String id() {
        return right.id();
    }

    @Override
    public String title() {
        return right.title();
    }

    @Override
    public List<Relay> relays() {
        return right.relays();
    }

    @Override
    public Capabilities capabilities() {
        return mistake.capabilities(right.capabilities());
    }

    @Override
    public JsonAdapter.Factory jsonAdapters() {
        return right.jsonAdapters();
    }

    @Override
    public List<Generation> read(BufferedSource body, Origin origin) throws IOException {
        return mistake.callback(right.read(body, origin));
    }

    @Override
    public RelayFault readFault(String body) {
        return mistake.fault(body, right.readFault(body));
    }

    @Override
    public RelayOperations connect(Retrofit retrofit, Origin origin) {
        RelayOperations operations = right.connect(retrofit, origin);
        return mistake.operations(new ReadAgain(operations, mistake::answer), origin);
    }
}
