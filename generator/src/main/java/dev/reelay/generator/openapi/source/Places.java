package dev.reelay.generator.openapi.source;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;

/** Where the values of several documents stand in their files. Values keep their places when they move. */
final class Places {
    /** By the container and the member, as parsers share the objects of short texts and small numbers. */
    private final IdentityHashMap<JsonNode, Map<String, Place>> members = new IdentityHashMap<>();

    private final IdentityHashMap<JsonNode, Place> containers = new IdentityHashMap<>();

    void put(JsonNode container, Place place) {
        containers.put(container, place);
    }

    void put(JsonNode container, String member, Place place) {
        members.computeIfAbsent(container, each -> new HashMap<>()).put(member, place);
    }

    /** The place of a member's value, or else of the container. */
    Place of(JsonNode container, String member) {
        Place place = members.getOrDefault(container, Map.of()).get(member);
        return place == null ? of(container) : place;
    }

    Place of(JsonNode container) {
        return containers.getOrDefault(container, new Place("", 1, 1));
    }

    /** Returns a deep copy whose values have the places of the original. */
    JsonNode copy(JsonNode original) {
        if (original instanceof ObjectNode object) {
            ObjectNode copy = object.objectNode();
            object.properties().forEach(member -> copy.set(member.getKey(), copy(member.getValue())));
            return placed(original, copy);
        }
        if (original instanceof ArrayNode array) {
            ArrayNode copy = array.arrayNode();
            array.forEach(element -> copy.add(copy(element)));
            return placed(original, copy);
        }
        return original;
    }

    private JsonNode placed(JsonNode original, JsonNode copy) {
        containers.put(copy, of(original));
        Map<String, Place> known = members.get(original);
        if (known != null) {
            members.put(copy, new HashMap<>(known));
        }
        return copy;
    }
}
