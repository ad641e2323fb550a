package dev.reelay.generator.openapi;

import io.swagger.v3.oas.models.servers.Server;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The relays that a document, or one of its operations, names among its servers, as values for the templates. */
final class Relays {
    private static final String NAME = "x-relay";

    private Relays() {}

    static List<Map<String, String>> of(@Nullable List<Server> servers) {
        List<Map<String, String>> relays = new ArrayList<>();
        for (Server server : servers == null ? List.<Server>of() : servers) {
            Object name = server.getExtensions() == null
                    ? null
                    : server.getExtensions().get(NAME);
            if (name == null) {
                continue;
            }
            // A template has to be filled in by the user, so there is no URL to offer.
            String url = server.getUrl().contains("{") ? "" : server.getUrl();
            Map<String, String> relay = new LinkedHashMap<>();
            relay.put("name", JavaText.literal(name.toString()));
            relay.put("url", JavaText.literal(url));
            relay.put("description", JavaText.literal(JavaText.line(server.getDescription())));
            relays.add(relay);
        }
        return relays;
    }
}
