package dev.reelay.stored;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import dev.reelay.ExtendRequest;
import dev.reelay.Generation;
import dev.reelay.SubmitRequest;
import dev.reelay.provider.spi.JsonValues;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/**
 * The form in which requests and generations are kept outside a process: JSON objects, whose members are named after the
 * model's accessors.
 *
 * <p>It is stable. What this version writes, every later one reads; a form that older versions could misread has a member
 * {@code form} with a number above {@value #VERSION}, and is refused by them. Of a request, every member must be known, as
 * an order must not be carried out without one of its parts; of a generation, unknown members are passed over. Durations
 * are numbers of seconds, moments ISO 8601 texts, pictures their URLs or {@code data:} URIs. A key is part of neither.
 * Stateless and thread-safe.
 */
public final class StoredForm {
    /** The form that is written; a document without a member {@code form} has it. */
    public static final int VERSION = 1;

    private static final String FORM = "form";

    private StoredForm() {}

    /** Returns a request as one line of JSON. */
    public static String write(SubmitRequest request) {
        return json(RequestForm.members(request::parameters, field -> field.of(request)));
    }

    /** Returns a request as one line of JSON. */
    public static String write(ExtendRequest request) {
        return json(RequestForm.members(request::parameters, field -> field.of(request)));
    }

    /** Returns a generation as one line of JSON; its links are whole, with their signatures. */
    public static String write(Generation generation) {
        return json(members(generation));
    }

    /** Returns the members of {@link #write(Generation)}: texts, numbers, flags, lists and maps. */
    public static Map<String, @Nullable Object> members(Generation generation) {
        return GenerationForm.members(generation);
    }

    /**
     * Reads a request.
     *
     * @throws IllegalArgumentException if the text is no JSON object, is of a newer form, or has a member that no submit has
     *     or whose value cannot be; the message names the member
     */
    public static SubmitRequest submitRequest(String json) {
        return submitRequest(read(json));
    }

    /**
     * Reads a request from the members of its JSON object.
     *
     * @throws IllegalArgumentException as {@link #submitRequest(String)}
     */
    public static SubmitRequest submitRequest(Map<String, ? extends @Nullable Object> members) {
        return RequestForm.submit(known(members));
    }

    /**
     * Reads a request.
     *
     * @throws IllegalArgumentException if the text is no JSON object, is of a newer form, or has a member that no extension
     *     has or whose value cannot be; the message names the member
     */
    public static ExtendRequest extendRequest(String json) {
        return RequestForm.extend(known(read(json)));
    }

    /**
     * Reads a generation.
     *
     * @throws IllegalArgumentException if the text is no JSON object, is of a newer form, has no ref or state, or has a
     *     member whose value cannot be; the message names the member
     */
    public static Generation generation(String json) {
        return GenerationForm.generation(known(read(json)));
    }

    private static Members known(Map<String, ? extends @Nullable Object> members) {
        Map<String, @Nullable Object> rest = new LinkedHashMap<>(members);
        Object form = rest.remove(FORM);
        if (form != null && !form.equals((long) VERSION)) {
            throw new IllegalArgumentException("\"form\" is " + form + ", and this version of Reelay reads up to "
                    + VERSION + ": read it with the version that wrote it, or a later one");
        }
        return new Members("", rest);
    }

    private static String json(Map<String, ? extends @Nullable Object> members) {
        Buffer buffer = new Buffer();
        try (JsonWriter writer = JsonWriter.of(buffer)) {
            writer.setSerializeNulls(true);
            JsonValues.ADAPTER.toJson(writer, members);
        } catch (IOException e) {
            throw new AssertionError("a buffer does no I/O", e);
        }
        return buffer.readUtf8();
    }

    /** Reads the members of a JSON object, and nothing behind it. */
    @SuppressWarnings("unchecked") // names in JSON are texts
    private static Map<String, @Nullable Object> read(String json) {
        Buffer rest = new Buffer().writeUtf8(json.strip());
        Object value;
        try {
            value = JsonValues.ADAPTER.fromJson(JsonReader.of(rest));
        } catch (IOException | JsonDataException e) {
            throw new IllegalArgumentException("it is no JSON object: " + e.getMessage(), e);
        }
        if (!rest.exhausted()) {
            throw new IllegalArgumentException("something follows the JSON object");
        }
        if (!(value instanceof Map<?, ?> members)) {
            throw new IllegalArgumentException("it is no JSON object, which begins with {");
        }
        return (Map<String, @Nullable Object>) members;
    }
}
