package dev.reelay.generator.openapi.source;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.reelay.generator.openapi.repair.RepairLog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * Reads JSON and YAML into one form, with the places of all values. What it reads is what the rest of the build works on,
 * so no other parser can be of another opinion.
 */
final class SpecReader {
    /** The largest documents in use have 3 MB. */
    private static final long MAX_BYTES = 64L << 20;

    static final int MAX_DEPTH = 200;

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(MAX_DEPTH).build())
            .build();

    private final Places places;
    private final RepairLog log;

    SpecReader(Places places, RepairLog log) {
        this.places = places;
        this.log = log;
    }

    /** @throws SpecException if the file cannot be read, or is no JSON and no YAML that can be mended without guessing */
    SpecFile read(Path path, String name) {
        try {
            if (Files.size(path) > MAX_BYTES) {
                throw new SpecException(name + ": the file has more than " + (MAX_BYTES >> 20) + " MB");
            }
            return parse(path, name, Files.readString(path));
        } catch (NoSuchFileException e) {
            throw new SpecException(name + ": there is no such file");
        } catch (IOException e) {
            throw new SpecException(name + ": the file cannot be read as UTF-8 text (" + e.getMessage() + ")");
        }
    }

    SpecFile parse(Path path, String name, String content) {
        String text = content.startsWith("\uFEFF") ? content.substring(1) : content;
        JsonNode root = text.stripLeading().startsWith("{") ? json(name, text) : yaml(name, text);
        if (!(root instanceof ObjectNode object)) {
            throw new SpecException(new Place(name, 1, 1), "this is no document of names and values");
        }
        return new SpecFile(path, name, object, places);
    }

    private JsonNode json(String name, String text) {
        try (JsonParser parser = JSON.createParser(text)) {
            parser.nextToken();
            JsonNode root = value(name, parser);
            if (parser.nextToken() != null) {
                throw new SpecException(
                        place(name, parser.currentTokenLocation()), "the document has ended before this");
            }
            return root;
        } catch (JsonProcessingException e) {
            try {
                return new YamlText(name, text, places).tree(); // a YAML document may begin with a brace too
            } catch (YAMLException | SpecException alsoNoYaml) {
                String what = e.getOriginalMessage();
                throw new SpecException(place(name, e.getLocation()), "this is no JSON: " + firstLine(what));
            }
        } catch (IOException e) {
            throw new SpecException(name + ": " + e.getMessage());
        }
    }

    private JsonNode value(String name, JsonParser parser) throws IOException {
        Place start = place(name, parser.currentTokenLocation());
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        switch (parser.currentToken()) {
            case START_OBJECT -> {
                ObjectNode object = nodes.objectNode();
                places.put(object, start);
                while (parser.nextToken() == JsonToken.FIELD_NAME) {
                    String member = parser.currentName();
                    parser.nextToken();
                    places.put(object, member, place(name, parser.currentTokenLocation()));
                    object.set(member, value(name, parser));
                }
                return object;
            }
            case START_ARRAY -> {
                ArrayNode array = nodes.arrayNode();
                places.put(array, start);
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    places.put(array, Integer.toString(array.size()), place(name, parser.currentTokenLocation()));
                    array.add(value(name, parser));
                }
                return array;
            }
            case VALUE_STRING -> {
                return nodes.textNode(parser.getText());
            }
            case VALUE_NUMBER_INT -> {
                return nodes.numberNode(parser.getBigIntegerValue());
            }
            case VALUE_NUMBER_FLOAT -> {
                return nodes.numberNode(parser.getDecimalValue());
            }
            case VALUE_TRUE, VALUE_FALSE -> {
                return nodes.booleanNode(parser.getBooleanValue());
            }
            default -> {
                return nodes.nullNode();
            }
        }
    }

    /** Mends one fault after another until the text is YAML. */
    private JsonNode yaml(String name, String text) {
        YamlText yaml = new YamlText(name, YamlText.document(text), places);
        while (true) {
            try {
                return yaml.tree();
            } catch (MarkedYAMLException e) {
                Mark mark = e.getProblemMark();
                int line = mark == null ? 0 : mark.getLine();
                if (!yaml.quoteProse(line, log)) {
                    Place place = new Place(name, line + 1, mark == null ? 1 : mark.getColumn() + 1);
                    throw new SpecException(place, yaml.inWords(e));
                }
            } catch (YAMLException e) {
                throw new SpecException(name + ": " + firstLine(String.valueOf(e.getMessage())));
            }
        }
    }

    private static Place place(String name, @Nullable JsonLocation location) {
        return location == null
                ? new Place(name, 1, 1)
                : new Place(name, Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
    }

    private static String firstLine(String text) {
        return text.lines().findFirst().orElse("");
    }
}
