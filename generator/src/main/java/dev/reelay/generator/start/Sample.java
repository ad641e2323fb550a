package dev.reelay.generator.start;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.reelay.generator.openapi.ApiOutline;
import dev.reelay.generator.openapi.ApiOutline.Kind;
import dev.reelay.generator.openapi.ApiOutline.Property;
import dev.reelay.generator.openapi.ApiOutline.ValueType;
import dev.reelay.generator.start.Leaves.Leaf;
import java.util.List;

/** The shortest answer that says what a mapping reads. */
final class Sample {
    static final String ID = "1001";
    static final String LINK = "https://files.example/1001.mp4";

    private final ApiOutline api;

    Sample(ApiOutline api) {
        this.api = api;
    }

    /** Returns an answer that says nothing but the id, as JSON. */
    String accepted(ReadDraft answer) {
        return start(answer).toString();
    }

    /** Returns an answer that says that all is done, as JSON. */
    String done(ReadDraft answer) {
        ObjectNode root = start(answer);
        Leaf state = answer.first("state");
        if (state != null) {
            put(root, state, word(state));
        }
        for (String part : List.of("video.url", "video.downloadUrl", "video")) {
            Leaf link = answer.first(part);
            if (link != null) {
                put(root, link, LINK);
                return root.toString();
            }
        }
        Leaf videos = answer.first("videos");
        if (videos != null) {
            ArrayNode list = object(root, videos.parents()).putArray(videos.name());
            ValueType element = videos.type().element();
            if (element != null && element.kind() == Kind.OBJECT) {
                list.addObject().put(linkOf(element), LINK);
            } else {
                list.add(LINK);
            }
        }
        return root.toString();
    }

    /** Returns whether such an answer holds a link. */
    static boolean hasLink(ReadDraft answer) {
        return List.of("video.url", "video.downloadUrl", "video", "videos").stream()
                .anyMatch(part -> answer.first(part) != null);
    }

    private String linkOf(ValueType element) {
        return api.properties(element).stream()
                .map(Property::name)
                .filter(Likely::isLink)
                .findFirst()
                .orElse("url");
    }

    private static String word(Leaf state) {
        return state.property().words().stream()
                .filter(word -> Likely.state(word).equals("COMPLETED"))
                .findFirst()
                .orElse("completed");
    }

    private static ObjectNode start(ReadDraft answer) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        Leaf id = answer.first("id");
        if (id != null) {
            put(root, id, ID);
        }
        return root;
    }

    private static void put(ObjectNode root, Leaf leaf, String value) {
        ObjectNode object = object(root, leaf.parents());
        if (leaf.type().kind() == Kind.NUMBER && value.matches("\\d+")) {
            object.put(leaf.name(), Integer.parseInt(value));
        } else {
            object.put(leaf.name(), value);
        }
    }

    private static ObjectNode object(ObjectNode root, List<String> steps) {
        ObjectNode at = root;
        for (String step : steps) {
            at = at.withObjectProperty(step);
        }
        return at;
    }
}
