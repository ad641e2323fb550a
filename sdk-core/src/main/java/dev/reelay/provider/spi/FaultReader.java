package dev.reelay.provider.spi;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonEncodingException;
import com.squareup.moshi.JsonReader;
import dev.reelay.provider.mapping.ErrorField;
import java.io.EOFException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/**
 * Reads error bodies: one document, several in a row, or documents inside the members of another. Thread-safe.
 *
 * @param <W> the wire record of an error body
 */
public final class FaultReader<W> {
    private static final int MAX_DOCUMENTS = 4;
    private static final int MAX_NESTING = 4;

    /**
     * Offers what an error record says to a draft. Generated.
     *
     * @param <W> the wire record of an error body
     */
    @FunctionalInterface
    public interface Offering<W> {
        /** Calls {@link FaultDraft#offer} for every path, in the mapping's order. */
        void offer(W wire, FaultDraft draft);
    }

    private final JsonAdapter<W> adapter;
    private final Map<String, RelayFault.Kind> words;
    private final Offering<W> offering;

    /**
     * Makes a reader.
     *
     * @param words the meaning of each code, in lower case
     */
    public FaultReader(JsonAdapter<W> adapter, Map<String, RelayFault.Kind> words, Offering<W> offering) {
        this.adapter = adapter;
        this.words = words;
        this.offering = offering;
    }

    /** Reads a body that may hold anything; never fails. */
    public RelayFault read(String body) {
        FaultDraft draft = new FaultDraft(words);
        for (Object document : documents(body)) {
            offer(document, draft, 0);
        }
        return draft.build();
    }

    private void offer(@Nullable Object document, FaultDraft draft, int nesting) {
        if (nesting > MAX_NESTING) {
            return;
        }
        if (document instanceof List<?> items) {
            items.stream().limit(MAX_DOCUMENTS).forEach(item -> offer(item, draft, nesting + 1));
        } else if (document instanceof Map<?, ?>) {
            W wire;
            try {
                wire = adapter.fromJsonValue(document);
            } catch (JsonDataException otherShape) {
                return; // the raw body is kept beside the fault
            }
            if (wire != null) {
                FaultDraft own = new FaultDraft(words);
                offering.offer(wire, own);
                List<Object> nested = new ArrayList<>();
                own.nested()
                        .forEach(value ->
                                nested.addAll(value instanceof String text ? documents(text) : List.of(value)));
                nested.forEach(inner -> offer(inner, draft, nesting + 1));
                draft.add(own);
            }
        }
    }

    private static List<Object> documents(String text) {
        List<Object> found = new ArrayList<>();
        String start = text.stripLeading();
        if (!start.startsWith("{") && !start.startsWith("[")) {
            return found;
        }
        JsonReader reader = JsonReader.of(new Buffer().writeUtf8(start));
        reader.setLenient(true); // several documents in one body
        try {
            while (found.size() < MAX_DOCUMENTS && reader.peek() != JsonReader.Token.END_DOCUMENT) {
                Object value = JsonValues.ADAPTER.fromJson(reader);
                if (!(value instanceof Map<?, ?>) && !(value instanceof List<?>)) {
                    break;
                }
                found.add(value);
            }
        } catch (EOFException | JsonEncodingException | JsonDataException e) {
            return found; // what was readable before counts
        } catch (IOException e) {
            throw new AssertionError(e); // a Buffer does no I/O
        }
        return found;
    }

    /** What the fields of one error document hold. Not thread-safe. */
    public static final class FaultDraft {
        private final Map<String, RelayFault.Kind> words;
        private final List<Object> nested = new ArrayList<>();
        private @Nullable String code;
        private @Nullable String message;

        private FaultDraft(Map<String, RelayFault.Kind> words) {
            this.words = words;
        }

        /** Offers the value of one path for a field; the first that is usable counts. */
        public void offer(ErrorField field, String path, @Nullable Object value) {
            if (value == null) {
                return;
            }
            if (value instanceof Map<?, ?> || value instanceof List<?>) {
                nested.add(value);
                return;
            }
            if (field == ErrorField.MESSAGE
                    && value instanceof String text
                    && text.stripLeading().startsWith("{")) {
                nested.add(text);
            }
            String text = field == ErrorField.CODE ? Values.id(value) : Values.text(value);
            if (field == ErrorField.CODE) {
                code = code == null ? text : code;
            } else {
                message = message == null ? text : message;
            }
        }

        private List<Object> nested() {
            return nested;
        }

        private void add(FaultDraft other) {
            code = code == null ? other.code : code;
            message = message == null ? other.message : message;
        }

        private RelayFault build() {
            RelayFault.Kind kind = code == null ? null : words.get(code.toLowerCase(Locale.ROOT));
            return new RelayFault(kind, code, message);
        }
    }
}
