package dev.reelay.provider.spi;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonEncodingException;
import com.squareup.moshi.JsonReader;
import dev.reelay.Generation;
import dev.reelay.GenerationState;
import dev.reelay.provider.UnknownMember;
import java.io.EOFException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import okio.Buffer;
import okio.BufferedSource;
import org.jspecify.annotations.Nullable;

/**
 * Reads the answers that one wire record describes, as a mapping says. Generated subclasses are stateless and
 * thread-safe.
 *
 * @param <T> the wire record of one generation, or of an envelope round some
 */
public abstract class GenerationDecoder<T extends WireObject> {
    private final JsonAdapter<T> adapter;
    private final @Nullable String envelope;
    private final Map<String, GenerationState> words;

    /**
     * Makes a decoder.
     *
     * @param envelope the name of the member that holds what an envelope holds; {@code null} where there are none
     * @param words the mapping's own words for states, in their plain form
     */
    protected GenerationDecoder(JsonAdapter<T> adapter, @Nullable String envelope, Map<String, GenerationState> words) {
        this.adapter = adapter;
        this.envelope = envelope;
        this.words = words;
    }

    /** Offers what one object says, in the mapping's order. */
    protected abstract void read(T wire, GenerationDraft draft, Leftovers at);

    /** Returns what an envelope holds; {@code null} where it holds nothing. */
    protected @Nullable List<T> within(T wire) {
        return null;
    }

    /**
     * Reads an answer: a generation, an envelope round one or several, or a list of any of these.
     *
     * @param stateWhenAbsent the state of a generation whose relay gives none: {@link GenerationState#PENDING} right after
     *     a submit, {@link GenerationState#UNKNOWN} otherwise
     * @throws JsonDataException if the document holds no generation
     * @throws JsonEncodingException if the text is no JSON, or ends too early
     * @throws IOException if {@code body} cannot be read
     */
    public final List<Generation> read(BufferedSource body, Origin origin, GenerationState stateWhenAbsent)
            throws IOException {
        return new AnswerContent<>(this, origin, stateWhenAbsent)
                .of(parse(body))
                .generations();
    }

    /** Returns what reads the answers of one call. */
    public final AnswerReader<List<Generation>> reader(Origin origin, GenerationState stateWhenAbsent) {
        return body -> {
            List<Generation> generations = read(body, origin, stateWhenAbsent);
            body.getBuffer().clear(); // a line's end behind the document would keep 8 KiB from being used again
            return generations;
        };
    }

    /**
     * Returns the elements of an answer, as JSON, that were to be generations and are none.
     *
     * @throws JsonDataException if there is no other
     */
    final List<String> noGenerations(BufferedSource body, Origin origin) throws IOException {
        return new AnswerContent<>(this, origin, GenerationState.UNKNOWN)
                .of(parse(body)).others().stream().map(adapter::toJson).toList();
    }

    /** Returns the members of an answer that its specification does not name, each once, in the order of their appearance. */
    final List<UnknownMember> unknownMembers(BufferedSource body) throws IOException {
        UnknownMemberFinder finder = new UnknownMemberFinder();
        for (T wire : parse(body)) {
            unknownMembers(wire, List.of(), finder);
        }
        return finder.found();
    }

    private void unknownMembers(T wire, List<String> place, UnknownMemberFinder finder) throws IOException {
        Leftovers at = Leftovers.of(wire);
        read(wire, new GenerationDraft(words), at);
        finder.add(at, place);
        List<T> within = content(wire);
        if (within != null && envelope != null) {
            List<String> inner = new ArrayList<>(place);
            inner.add(envelope);
            for (T one : within) {
                unknownMembers(one, inner, finder);
            }
        }
    }

    /**
     * Returns a reader of a page of generations.
     *
     * @param page reads the page
     * @param items finds the generations in it; {@code null} for none
     */
    public final <P> AnswerReader<List<Generation>> pageReader(
            JsonAdapter<P> page, Function<P, @Nullable List<T>> items, Origin origin, GenerationState stateWhenAbsent) {
        return body -> {
            P read = page.fromJson(body);
            List<T> found = read == null ? null : items.apply(read);
            return found == null
                    ? List.of()
                    : new AnswerContent<>(this, origin, stateWhenAbsent)
                            .of(found)
                            .generations();
        };
    }

    private List<T> parse(BufferedSource body) throws IOException {
        JsonReader reader = JsonReader.of(body);
        try {
            return parse(reader);
        } catch (EOFException truncated) {
            JsonEncodingException failure =
                    new JsonEncodingException("the document ends too early at " + reader.getPath());
            failure.initCause(truncated);
            throw failure;
        }
    }

    private List<T> parse(JsonReader reader) throws IOException {
        JsonReader.Token token = reader.peek();
        List<T> items = new ArrayList<>(1);
        if (token == JsonReader.Token.BEGIN_ARRAY) {
            reader.beginArray();
            while (reader.hasNext()) {
                if (reader.peek() == JsonReader.Token.BEGIN_OBJECT) {
                    items.add(present(reader));
                } else {
                    reader.skipValue(); // one bad element does not lose the others
                }
            }
            reader.endArray();
        } else if (token == JsonReader.Token.BEGIN_OBJECT) {
            items.add(present(reader));
        } else {
            throw new JsonDataException("expected an object or a list of objects, and found " + token + " at $");
        }
        return items;
    }

    private T present(JsonReader reader) throws IOException {
        T value = adapter.fromJson(reader);
        if (value == null) {
            throw new JsonDataException("expected an object at " + reader.getPath());
        }
        return value;
    }

    /** Returns what an envelope holds, as an object, a list or a text; {@code null} where it is none. */
    @Nullable
    List<T> content(T wire) throws IOException {
        List<T> within = within(wire);
        if (within == null
                && envelope != null
                && wire.unknownMembers().get(envelope) instanceof String text
                && text.stripLeading().startsWith("{")) {
            return inText(text);
        }
        return within;
    }

    /** Some gateways put the upstream's answer into theirs as a text. */
    private @Nullable List<T> inText(String text) throws IOException {
        try {
            return List.of(present(JsonReader.of(new Buffer().writeUtf8(text))));
        } catch (EOFException | JsonEncodingException | JsonDataException noAnswer) {
            return null;
        }
    }

    /** Returns what a member that the specification does not know says of a generation; {@code null} where it says nothing. */
    @Nullable
    T fromJson(Object value) {
        try {
            return adapter.fromJsonValue(value);
        } catch (JsonDataException noAnswer) {
            return null;
        }
    }

    /** Returns all that an object says, by the members' names. */
    Map<String, @Nullable Object> members(T wire) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        if (adapter.toJsonValue(wire) instanceof Map<?, ?> all) {
            all.forEach((name, value) -> members.put((String) name, value));
        }
        return members;
    }

    /** Returns an empty draft. */
    GenerationDraft draft() {
        return new GenerationDraft(words);
    }

    /** Returns the name of the member that holds what an envelope holds; {@code null} where there are none. */
    @Nullable
    String envelope() {
        return envelope;
    }
}
