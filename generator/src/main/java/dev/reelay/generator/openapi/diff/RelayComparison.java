package dev.reelay.generator.openapi.diff;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.servers.Server;
import java.util.Map;
import java.util.TreeMap;

/** Compares the relays that a spec lists. */
final class RelayComparison {
    private final Changes changes;
    private final String spec;

    RelayComparison(Changes changes, String spec) {
        this.changes = changes;
        this.spec = spec;
    }

    void compare(OpenAPI before, OpenAPI after) {
        Map<String, String> old = relays(before);
        Map<String, String> current = relays(after);
        old.forEach((relay, url) -> {
            String now = current.get(relay);
            if (now == null) {
                changes.add(Change.Kind.BREAKING, spec, "relay " + relay, "removed");
            } else if (!now.equals(url)) {
                changes.add(Change.Kind.BREAKING, spec, "relay " + relay, "was at " + url + ", is at " + now);
            }
        });
        current.forEach((relay, url) -> {
            if (!old.containsKey(relay)) {
                changes.add(Change.Kind.OTHER, spec, "relay " + relay, "added, at " + url);
            }
        });
    }

    private static Map<String, String> relays(OpenAPI document) {
        Map<String, String> found = new TreeMap<>();
        for (Server server : document.getServers()) {
            if (server.getExtensions() != null && server.getExtensions().get("x-relay") instanceof String name) {
                found.put(name, server.getUrl());
            }
        }
        return found;
    }
}
