package dev.reelay.provider;

import com.squareup.moshi.JsonAdapter;
import dev.reelay.Generation;
import dev.reelay.provider.spi.KnownMembers;
import dev.reelay.provider.spi.Origin;
import dev.reelay.provider.spi.RelayFault;
import dev.reelay.provider.spi.RelayOperations;
import java.io.IOException;
import java.util.List;
import okio.BufferedSource;
import retrofit2.Retrofit;

/**
 * One protocol: which relays speak it, what it can do, and how its JSON becomes the unified model.
 *
 * <p>Implementations are generated, found through {@link java.util.ServiceLoader}, stateless and thread-safe.
 */
public interface Provider {
    /** Returns the short, stable id, as {@code luma}. */
    String id();

    /** Returns the name for people, as {@code Luma}. */
    String title();

    /** Returns the relays that the specification names, in its order. */
    List<Relay> relays();

    /** Returns what the provider can do. */
    Capabilities capabilities();

    /** Returns the adapters of all wire records. */
    JsonAdapter.Factory jsonAdapters();

    /**
     * Reads an answer of any documented shape: a generation, a wrapper round one, or a list of either.
     *
     * @throws com.squareup.moshi.JsonDataException if the document is no answer that holds generations, or one has no id
     * @throws com.squareup.moshi.JsonEncodingException if the text is no JSON
     * @throws IOException if {@code body} cannot be read
     */
    List<Generation> read(BufferedSource body, Origin origin) throws IOException;

    /**
     * Reads an error body of any documented shape.
     *
     * @param body the text as it came, which may hold anything
     * @return a fault whose parts are all {@code null} where the text says nothing
     */
    RelayFault readFault(String body);

    /** Returns the members that the specification names in what {@link #read} reads; unless overridden, all count as known. */
    default KnownMembers knownMembers() {
        return KnownMembers.ALL;
    }

    /**
     * Binds the operations to a relay.
     *
     * @param retrofit has the relay's base URL, and a converter that knows {@link #jsonAdapters()}
     * @param origin names the relay in the refs of what it answers
     */
    RelayOperations connect(Retrofit retrofit, Origin origin);
}
