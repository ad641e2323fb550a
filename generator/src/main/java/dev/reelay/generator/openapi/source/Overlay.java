package dev.reelay.generator.openapi.source;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a maintainer knows better than a vendor's document: an OpenAPI Overlay 1.0. Its actions are applied in their order.
 *
 * <p>A target that selects nothing is a mistake here: after an update of the document, an overlay that no longer fits would
 * be lost without a word.
 */
final class Overlay {
    private static final List<String> ENDINGS = List.of(".overlay.yaml", ".overlay.yml", ".overlay.json");
    private static final Set<String> MEMBERS = Set.of("target", "description", "update", "remove");
    private final SpecFile overlay;

    Overlay(SpecFile overlay) {
        this.overlay = overlay;
    }

    /** The overlay of a document, or {@code null} if there is none. */
    static @Nullable Path beside(Path document) {
        String name = String.valueOf(document.getFileName());
        int dot = name.lastIndexOf('.');
        String stem = dot < 0 ? name : name.substring(0, dot);
        for (String ending : ENDINGS) {
            Path overlay = document.resolveSibling(stem + ending);
            if (Files.exists(overlay)) {
                return overlay;
            }
        }
        return null;
    }

    /** @throws SpecException at the line of the overlay that is wrong; the document may be changed in part by then */
    void apply(SpecFile document) {
        ObjectNode root = overlay.root();
        if (!root.path("overlay").asText().startsWith("1.")) {
            throw new SpecException(
                    overlay.place(root, "overlay"),
                    "this is no OpenAPI Overlay: begin the file with \"overlay: 1.0.0\"");
        }
        if (!(root.get("actions") instanceof ArrayNode actions)) {
            throw new SpecException(
                    overlay.place(root, "actions"),
                    "an overlay needs \"actions\", a list of targets and what to do with them");
        }
        for (int i = 0; i < actions.size(); i++) {
            if (!(actions.get(i) instanceof ObjectNode action)) {
                throw new SpecException(
                        overlay.place(actions, Integer.toString(i)),
                        "an action has a target and an update or remove: true");
            }
            apply(action, document);
        }
    }

    private void apply(ObjectNode action, SpecFile document) {
        action.fieldNames().forEachRemaining(member -> {
            if (!MEMBERS.contains(member) && !member.startsWith("x-")) {
                throw new SpecException(
                        overlay.place(action, member),
                        "an action has no \"" + member + "\": it has target, description, update and remove");
            }
        });
        if (!action.path("target").isTextual()) {
            throw new SpecException(overlay.place(action), "the action has no target, a JSONPath such as $.paths");
        }
        boolean remove = action.path("remove").asBoolean();
        JsonNode update = action.get("update");
        if (!remove && update == null) {
            throw new SpecException(
                    overlay.place(action), "the action does nothing: give it an update or remove: true");
        }
        List<JsonPath.Found> all = select(action, document);
        if (remove) {
            // From behind, so that the places of a list's elements stay true.
            for (int i = all.size() - 1; i >= 0; i--) {
                remove(all.get(i), action);
            }
        } else {
            all.forEach(each -> update(each, update, action, document));
        }
    }

    private List<JsonPath.Found> select(ObjectNode action, SpecFile document) {
        String target = action.path("target").asText();
        Place place = overlay.place(action, "target");
        try {
            List<JsonPath.Found> found = JsonPath.select(target, document.root());
            if (found.isEmpty()) {
                throw new SpecException(
                        place,
                        "\"" + target + "\" selects nothing in " + document.name()
                                + ": mend the path or drop the action");
            }
            return found;
        } catch (IllegalArgumentException e) {
            throw new SpecException(place, "\"" + target + "\" is no JSONPath: " + e.getMessage());
        }
    }

    private void remove(JsonPath.Found selected, ObjectNode action) {
        if (selected.container() instanceof ObjectNode object) {
            object.remove(selected.member());
        } else if (selected.container() instanceof ArrayNode array) {
            array.remove(Integer.parseInt(selected.member()));
        } else {
            throw new SpecException(
                    overlay.place(action, "target"), "the target selects the whole document, which cannot be removed");
        }
    }

    private void update(JsonPath.Found selected, JsonNode update, ObjectNode action, SpecFile document) {
        Place place = overlay.place(action, "update");
        if (selected.node() instanceof ArrayNode array) {
            document.places().put(array, Integer.toString(array.size()), place);
            array.add(document.places().copy(update));
        } else if (!(selected.node() instanceof ObjectNode object)) {
            throw new SpecException(
                    overlay.place(action, "target"),
                    "the target selects a single value: select the object that holds it, and write it into the update");
        } else if (update instanceof ObjectNode members) {
            merge(object, members, document);
        } else {
            throw new SpecException(place, "the target selects an object, so the update must be one too");
        }
    }

    private static void merge(ObjectNode into, ObjectNode update, SpecFile document) {
        for (var member : update.properties()) {
            String name = member.getKey();
            JsonNode old = into.get(name);
            if (old instanceof ObjectNode object && member.getValue() instanceof ObjectNode members) {
                merge(object, members, document);
            } else if (old instanceof ArrayNode array && member.getValue() instanceof ArrayNode elements) {
                elements.forEach(element -> array.add(document.places().copy(element)));
            } else {
                document.places().put(into, name, document.place(update, name));
                into.set(name, document.places().copy(member.getValue()));
            }
        }
    }
}
