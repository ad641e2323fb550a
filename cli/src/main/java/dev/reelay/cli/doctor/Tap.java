package dev.reelay.cli.doctor;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import dev.reelay.Generation;
import dev.reelay.SubmitRequest;
import dev.reelay.provider.Capabilities;
import dev.reelay.provider.Provider;
import dev.reelay.provider.Relay;
import dev.reelay.provider.spi.AnswerReader;
import dev.reelay.provider.spi.JsonValues;
import dev.reelay.provider.spi.KnownMembers;
import dev.reelay.provider.spi.Origin;
import dev.reelay.provider.spi.RelayCall;
import dev.reelay.provider.spi.RelayFault;
import dev.reelay.provider.spi.RelayOperations;
import java.io.IOException;
import java.util.List;
import okio.Buffer;
import okio.BufferedSource;
import org.jspecify.annotations.Nullable;
import retrofit2.Retrofit;

/** A provider that keeps what it was given to read. For a client that makes one call. */
final class Tap implements Provider {
    private final Provider provider;
    private volatile @Nullable String body;
    private volatile @Nullable List<Generation> found;
    private volatile @Nullable RelayFault fault;

    Tap(Provider provider) {
        this.provider = provider;
    }

    /** Tells whether anything came to be read. */
    boolean answered() {
        return body != null;
    }

    /** Returns the answer; {@code null} where it is no JSON. */
    @Nullable
    Object json() {
        String text = body;
        try {
            return text == null ? null : JsonValues.ADAPTER.fromJson(text);
        } catch (IOException | JsonDataException e) {
            return null;
        }
    }

    /** Returns the generations of the answer; {@code null} where it could not be read. */
    @Nullable
    List<Generation> found() {
        return found;
    }

    /** Tells whether the relay's own code says that there is no such generation. */
    boolean saysNotFound() {
        RelayFault said = fault;
        return said != null && said.kind() == RelayFault.Kind.NOT_FOUND;
    }

    @Override
    public RelayOperations connect(Retrofit retrofit, Origin origin) {
        RelayOperations operations = provider.connect(retrofit, origin);
        return new RelayOperations() {
            @Override
            public RelayCall<List<Generation>> submit(SubmitRequest request) {
                return operations.submit(request);
            }

            @Override
            public RelayCall<List<Generation>> get(String id) {
                RelayCall<List<Generation>> call = operations.get(id);
                return new RelayCall<>(call.request(), source -> read(source, call.reader()));
            }
        };
    }

    private List<Generation> read(BufferedSource source, AnswerReader<List<Generation>> reader) throws IOException {
        Buffer copy = new Buffer();
        copy.writeAll(source);
        body = copy.clone().readUtf8();
        List<Generation> read = reader.read(copy);
        found = read;
        return read;
    }

    @Override
    public RelayFault readFault(String text) {
        body = text;
        RelayFault read = provider.readFault(text);
        fault = read;
        return read;
    }

    @Override
    public List<Generation> read(BufferedSource source, Origin origin) throws IOException {
        return provider.read(source, origin);
    }

    @Override
    public String id() {
        return provider.id();
    }

    @Override
    public String title() {
        return provider.title();
    }

    @Override
    public List<Relay> relays() {
        return provider.relays();
    }

    @Override
    public Capabilities capabilities() {
        return provider.capabilities();
    }

    @Override
    public JsonAdapter.Factory jsonAdapters() {
        return provider.jsonAdapters();
    }

    @Override
    public KnownMembers knownMembers() {
        return provider.knownMembers();
    }
}
