package dev.reelay.cli.output;

import com.squareup.moshi.JsonWriter;
import dev.reelay.Operation;
import dev.reelay.RequestField;
import dev.reelay.provider.Provider;
import dev.reelay.provider.Relay;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Writes a provider as JSON for programs. */
public final class ProviderJson {
    private ProviderJson() {}

    /** Returns one line: the id, the title, the relays with their base URLs, and the request fields of each operation. */
    public static String line(Provider provider) {
        return JsonLine.of(json -> {
            json.beginObject();
            json.name("provider").value(provider.id());
            json.name("title").value(provider.title());
            json.name("relays").beginArray();
            for (Relay relay : provider.relays()) {
                json.beginObject();
                json.name("relay").value(relay.name());
                json.name("baseUrl").value(relay.baseUrl());
                json.name("description").value(relay.description());
                json.endObject();
            }
            json.endArray();
            operations(json, provider.capabilities().fields());
            json.endObject();
        });
    }

    private static void operations(JsonWriter json, Map<Operation, Set<RequestField>> operations) throws IOException {
        json.name("operations").beginObject();
        for (Map.Entry<Operation, Set<RequestField>> operation : operations.entrySet()) {
            json.name(operation.getKey().name().toLowerCase(Locale.ROOT)).beginArray();
            for (RequestField field : operation.getValue()) {
                json.value(field.name().toLowerCase(Locale.ROOT));
            }
            json.endArray();
        }
        json.endObject();
    }
}
