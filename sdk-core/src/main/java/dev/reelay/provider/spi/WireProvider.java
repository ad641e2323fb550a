package dev.reelay.provider.spi;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonEncodingException;
import dev.reelay.Generation;
import dev.reelay.GenerationState;
import dev.reelay.errors.AuthenticationException;
import dev.reelay.errors.ErrorDetails;
import dev.reelay.errors.ErrorKind;
import dev.reelay.errors.InvalidRequestException;
import dev.reelay.errors.MalformedAnswerException;
import dev.reelay.errors.ModeratedException;
import dev.reelay.errors.NotFoundException;
import dev.reelay.errors.PermissionException;
import dev.reelay.errors.QuotaException;
import dev.reelay.errors.RateLimitedException;
import dev.reelay.errors.ReelayException;
import dev.reelay.errors.ServerException;
import dev.reelay.provider.Capabilities;
import dev.reelay.provider.Provider;
import dev.reelay.provider.Relay;
import dev.reelay.provider.UnknownMember;
import dev.reelay.provider.mapping.KeyForm;
import java.io.EOFException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import okhttp3.HttpUrl;
import okio.Buffer;
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

    /** Returns what a key looks like, and how it is sent. */
    public KeyForm keys() {
        return KeyForm.BEARER;
    }

    /** Returns the header that the key goes into as it is; empty for {@code Authorization} in the form of {@link #keys()}. */
    public String keyHeader() {
        return "";
    }

    /**
     * Binds the operations to a relay.
     *
     * @param baseUrl where the relay answers, its path prefix included
     * @param origin names the relay in the refs of what it answers
     */
    public abstract RelayOperations connect(HttpUrl baseUrl, Origin origin);

    /**
     * Reads one document of any documented shape, and leaves what follows it.
     *
     * @param stateWhenAbsent the state of a generation whose relay gives none
     * @throws JsonDataException if the document is no answer that holds generations, or one has no id
     * @throws JsonEncodingException if the text is no JSON, or ends too early
     * @throws IOException if {@code body} cannot be read
     */
    public List<Generation> read(Buffer body, Origin origin, GenerationState stateWhenAbsent) throws IOException {
        return read(body, (decoder, rest) -> decoder.read(rest, origin, stateWhenAbsent));
    }

    /** What is read from one document with one decoder. */
    private interface Reading<R> {
        R of(GenerationDecoder<?> decoder, Buffer body) throws IOException;
    }

    private <R> R read(Buffer body, Reading<R> reading) throws IOException {
        Iterator<? extends GenerationDecoder<?>> decoders = decoders().iterator();
        while (true) {
            GenerationDecoder<?> decoder = decoders.next();
            Buffer rest = body.clone();
            try {
                R found = reading.of(decoder, rest);
                body.skip(body.size() - rest.size());
                return found;
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
        Buffer body = new Buffer().writeUtf8(json);
        List<Generation> found = new ArrayList<>();
        try {
            do {
                found.addAll(read(body, new Origin(id, relay), GenerationState.UNKNOWN));
            } while (!onlyBlanks(body));
        } catch (IOException | JsonDataException e) {
            RelayFault fault = readFault(json);
            throw fault.isError() ? said(fault, relay, e) : malformed(e, relay);
        }
        RelayFault fault = found.isEmpty() ? readFault(json) : RelayFault.NONE;
        if (fault.isError()) {
            throw said(fault, relay, null);
        }
        return List.copyOf(found);
    }

    @Override
    public final List<ReelayException> refusals(String json, @Nullable String relay) {
        Buffer body = new Buffer().writeUtf8(json);
        Origin origin = new Origin(id, relay);
        List<ReelayException> found = new ArrayList<>();
        try {
            do {
                for (String element : read(body, (decoder, rest) -> decoder.noGenerations(rest, origin))) {
                    RelayFault fault = readFault(element);
                    if (fault.isError()) {
                        found.add(said(fault, relay, null));
                    }
                }
            } while (!onlyBlanks(body));
        } catch (IOException | JsonDataException e) {
            throw malformed(e, relay);
        }
        return List.copyOf(found);
    }

    @Override
    public List<UnknownMember> unknownMembers(String json) {
        try {
            return decoders().get(0).unknownMembers(new Buffer().writeUtf8(json));
        } catch (IOException | JsonDataException e) {
            throw malformed(e, null);
        }
    }

    private static boolean onlyBlanks(Buffer body) throws EOFException {
        // Byte by byte from the start: one at a place would be looked for from an end of the buffer each time.
        Buffer rest = body.clone();
        while (!rest.exhausted()) {
            if (rest.readByte() > ' ') {
                return false;
            }
        }
        return true;
    }

    private ReelayException said(RelayFault fault, @Nullable String relay, @Nullable Exception cause) {
        ErrorDetails details = ErrorDetails.at(id, relay).withFault(fault.code(), fault.message());
        String message = "a relay's error" + (fault.code() == null ? "" : " " + fault.code())
                + (fault.message() == null ? "" : ": " + fault.message());
        ErrorKind kind = fault.kind() == null ? ErrorKind.SERVER : fault.kind();
        return switch (kind) {
            case AUTHENTICATION -> new AuthenticationException(message, details, cause);
            case PERMISSION -> new PermissionException(message, details, cause);
            case QUOTA -> new QuotaException(message, details, cause);
            case NOT_FOUND -> new NotFoundException(message, details, cause);
            case INVALID_REQUEST -> new InvalidRequestException(message, details, cause);
            case MODERATED -> new ModeratedException(message, details, cause);
            case RATE_LIMITED -> new RateLimitedException(message, details, null, cause);
            default -> new ServerException(message, details, null, cause); // what its code means is not known
        };
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
