package dev.reelay.provider.spi;

import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Collects, while an adapter reads an object, the members that its record has no component for. Not thread-safe. */
public final class KeptMembers {
    private @Nullable Map<String, @Nullable Object> members;

    /** Starts with none. */
    public KeptMembers() {}

    /** Reads the next name and its value. */
    public void read(JsonReader reader) throws IOException {
        put(reader.nextName(), JsonValues.ADAPTER.fromJson(reader));
    }

    /** Keeps a lenient component's value if it was of another type, and forgets an earlier one of that name otherwise. */
    public void settle(String name, @Nullable Object value, @Nullable Object typed) {
        if (typed == null && value != null) {
            put(name, value);
        } else if (members != null) {
            members.remove(name);
        }
    }

    /** Returns the members in the order of their first appearance, unmodifiable. */
    public Map<String, @Nullable Object> toMap() {
        return members == null ? Map.of() : Collections.unmodifiableMap(members);
    }

    /** Writes kept members, those with the value null included. */
    public static void write(JsonWriter writer, Map<String, @Nullable Object> members) throws IOException {
        boolean serializeNulls = writer.getSerializeNulls();
        writer.setSerializeNulls(true);
        try {
            for (Map.Entry<String, @Nullable Object> member : members.entrySet()) {
                writer.name(member.getKey());
                JsonValues.ADAPTER.toJson(writer, member.getValue());
            }
        } finally {
            writer.setSerializeNulls(serializeNulls);
        }
    }

    private void put(String name, @Nullable Object value) {
        if (members == null) {
            members = new LinkedHashMap<>();
        }
        members.put(name, value);
    }
}
