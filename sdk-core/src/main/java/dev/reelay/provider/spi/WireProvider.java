package dev.reelay.provider.spi;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonEncodingException;
import dev.reelay.Generation;
import dev.reelay.GenerationState;
import dev.reelay.errors.ErrorDetails;
import dev.reelay.errors.ErrorKind;
import dev.reelay.errors.MalformedAnswerException;
import dev.reelay.provider.Capabilities;
import dev.reelay.provider.Provider;
import dev.reelay.provider.Relay;
import dev.reelay.provider.UnknownMember;
import java.io.EOFException;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import okhttp3.HttpUrl;
import okio.Buffer;
import okio.BufferedSource;
import org.jspecify.annotations.Nullable;

/** A provider as the client needs it: how its JSON becomes the unified model, and how its calls are prepared. */
public abstract class WireProvider implements Provider {
    private final String id;
    private final String title;
    private final List<Relay> relays;
    private final Capabilities capabilities;

    /** Makes a provider of what a specification and a mapping say. */
    protected WireProvider(String id, String title, List<Relay> relays, Capabilities capabilities) {
        this.id = id;
        this.title = title;
        this.relays = List.copyOf(relays);
        this.capabilities = capabilities;
    }

    /** Returns the decoders of the answers that hold generations, the one to be tried first in front. */
    protected abstract List<? extends GenerationDecoder<?>> decoders();

    /** Returns the mapping's own codes of errors, in their plain form. */
    protected Map<String, ErrorKind> codes() {
        return Map.of();
    }

    /**
     * Binds the operations to a relay.
     *
     * @param baseUrl where the relay answers, its path prefix included
     * @param origin names the relay in the refs of what it answers
     */
    public abstract RelayOperations connect(HttpUrl baseUrl, Origin origin);

    /**
     * Reads an answer of any documented shape.
     *
     * @param stateWhenAbsent the state of a generation whose relay gives none
     * @throws JsonDataException if the document is no answer that holds generations, or one has no id
     * @throws JsonEncodingException if the text is no JSON, or ends too early
     * @throws IOException if {@code body} cannot be read
     */
    public List<Generation> read(BufferedSource body, Origin origin, GenerationState stateWhenAbsent)
            throws IOException {
        Iterator<? extends GenerationDecoder<?>> decoders = decoders().iterator();
        while (true) {
            GenerationDecoder<?> decoder = decoders.next();
            try {
                return decoder.read(decoders.hasNext() ? body.peek() : body, origin, stateWhenAbsent);
            } catch (JsonDataException otherShape) {
                if (!decoders.hasNext()) {
                    throw otherShape;
                }
            }
        }
    }

    /**
     * Reads an error body of any shape.
     *
     * @param body the text as it came, which may hold anything
     * @return a fault whose parts are all {@code null} where the text says nothing
     */
    public RelayFault readFault(String body) {
        return FaultReader.read(body, codes());
    }

    @Override
    public final String id() {
        return id;
    }

    @Override
    public final String title() {
        return title;
    }

    @Override
    public final List<Relay> relays() {
        return relays;
    }

    @Override
    public Capabilities capabilities() {
        return capabilities;
    }

    @Override
    public final List<Generation> decode(String json, @Nullable String relay) {
        try {
            return List.copyOf(read(new Buffer().writeUtf8(json), new Origin(id, relay), GenerationState.UNKNOWN));
        } catch (IOException | JsonDataException e) {
            throw malformed(e, relay);
        }
    }

    @Override
    public List<UnknownMember> unknownMembers(String json) {
        try {
            return decoders().get(0).unknownMembers(new Buffer().writeUtf8(json));
        } catch (IOException | JsonDataException e) {
            throw malformed(e, null);
        }
    }

    private MalformedAnswerException malformed(Exception cause, @Nullable String relay) {
        String why = String.valueOf(cause.getMessage());
        return new MalformedAnswerException(
                cause instanceof EOFException
                        ? "the document is empty, or ends too early"
                        : why.replace("Use JsonReader.setLenient(true) to accept malformed JSON", "no JSON"),
                ErrorDetails.at(id, relay),
                cause);
    }
}
