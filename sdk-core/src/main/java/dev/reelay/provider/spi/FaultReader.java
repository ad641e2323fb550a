package dev.reelay.provider.spi;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import dev.reelay.FailureKind;
import dev.reelay.errors.ErrorKind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/**
 * Reads error bodies: one document, several in a row, or documents inside the members of another, as objects or as text.
 *
 * <p>Errors differ from relay to relay, and hardly from protocol to protocol, so no specification is asked: a code and
 * words are looked for under the names that the field uses, in the innermost document first. Stateless and thread-safe.
 */
final class FaultReader {
    private static final int MAX_DOCUMENTS = 4;
    private static final int MAX_NESTING = 4;
    private static final int MAX_WORDS = 4096;
    private static final int MAX_BODY = 256 * 1024;
    private static final int FIRST_ERROR_STATUS = 400;

    private static final List<String> CODES = List.of(
            "code",
            "error_code",
            "err_code",
            "errorCode",
            "errcode",
            "status_code",
            "failureCode",
            "failure_code",
            "error_type",
            "type");
    private static final List<String> NESTED = List.of("error", "errors", "detail", "details", "base_resp", "message");
    private static final List<String> WORDS = List.of(
            "message",
            "msg",
            "error",
            "detail",
            "description",
            "reason",
            "status_msg",
            "error_description",
            "error_message",
            "error_msg",
            "err_msg",
            "failure",
            "title");

    private final Map<String, ErrorKind> words;
    private final Set<String> texts = new LinkedHashSet<>();
    private @Nullable String code;
    private @Nullable ErrorKind kind;
    private boolean success;
    /** Whether it lists what is wrong with the request's members, as the usual frameworks do with status 422. */
    private boolean namesFields;

    private FaultReader(Map<String, ErrorKind> words) {
        this.words = words;
    }

    /**
     * Reads a body that may hold anything; never fails.
     *
     * @param words the mapping's own codes and what they mean, in their plain form
     */
    static RelayFault read(String body, Map<String, ErrorKind> words) {
        FaultReader reader = new FaultReader(words);
        for (Object document : documents(body)) {
            reader.document(document, 0);
        }
        return reader.fault();
    }

    private void document(@Nullable Object document, int nesting) {
        if (nesting > MAX_NESTING) {
            return;
        }
        if (document instanceof List<?> items) {
            items.stream().limit(MAX_DOCUMENTS).forEach(item -> document(item, nesting + 1));
        } else if (document instanceof String text) {
            documents(text).forEach(inner -> document(inner, nesting + 1));
        } else if (document instanceof Map<?, ?> object) {
            for (String name : NESTED) {
                document(object.get(name), nesting + 1);
            }
            namesFields |= object.containsKey("loc") && object.containsKey("msg");
            for (String name : CODES) {
                code(object.get(name), nesting > 0 || !name.equals("type"));
            }
            if (object.get("status") instanceof Number status && status.intValue() >= FIRST_ERROR_STATUS) {
                code(status, true);
            }
            success &= !Boolean.FALSE.equals(object.get("success"));
            for (String name : WORDS) {
                words(object.get(name));
            }
        }
    }

    private void code(@Nullable Object value, boolean usable) {
        String word = value == null || !usable ? null : value instanceof Boolean ? value.toString() : Values.id(value);
        if (word == null) {
            return;
        }
        if (code == null) {
            code = word;
            success = UsualWords.isSuccess(word);
        }
        kind = kind == null ? UsualWords.code(word, words) : kind;
    }

    private void words(@Nullable Object value) {
        String text = value instanceof String said ? said : value instanceof List<?> ? Values.reason(value) : null;
        if (text != null && !text.isBlank() && documents(text).isEmpty()) {
            texts.add(text.length() > MAX_WORDS ? text.substring(0, MAX_WORDS) : text);
        }
    }

    private RelayFault fault() {
        String message = message();
        if (kind == null && message != null) {
            // Many relays say that no money is left in words alone.
            kind = FailureSigns.kind(message) == FailureKind.QUOTA && FailureSigns.saysMoneyIsGone(message)
                    ? ErrorKind.QUOTA
                    : UsualWords.code(message, words);
        }
        if (kind == null && namesFields) {
            kind = ErrorKind.INVALID_REQUEST;
        }
        return new RelayFault(kind, code, message, success);
    }

    /** Returns the longest text, which says most, and the next beside it. */
    private @Nullable String message() {
        List<String> longest = new ArrayList<>(texts);
        longest.sort((one, other) -> Integer.compare(other.length(), one.length()));
        if (longest.isEmpty()) {
            return null;
        }
        String first = longest.get(0);
        return longest.size() == 1 || first.contains(longest.get(1)) ? first : first + " (" + longest.get(1) + ")";
    }

    private static List<Object> documents(String text) {
        List<Object> found = new ArrayList<>();
        String start = text.stripLeading();
        if (start.length() > MAX_BODY || (!start.startsWith("{") && !start.startsWith("["))) {
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
        } catch (IOException | JsonDataException e) {
            return found; // what was readable before counts
        }
        return found;
    }
}
