package dev.reelay.generator.openapi.plain;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.reelay.generator.openapi.repair.Pointer;
import dev.reelay.generator.openapi.repair.RepairKind;
import dev.reelay.generator.openapi.repair.RepairLog;
import dev.reelay.generator.openapi.source.SpecException;
import dev.reelay.generator.openapi.source.SpecFile;
import dev.reelay.generator.openapi.source.SpecFiles;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Says in plain terms what schemas say: each becomes a reference to a record, a list, a map, a scalar or any JSON, in the
 * form of OpenAPI 3.0. Names of records are kept; what is named and is no record is written out where it is used.
 */
final class PlainSchemas {
    /** Marks a record whose JSON is a list or one bare element. */
    static final String ONE_OR_MANY = "x-one-or-many";

    /** The words that a schema lists for a text. */
    static final String WORDS = "x-listed-words";

    /** What our own documents say beyond OpenAPI. */
    private static final List<String> EXTENSIONS = List.of();

    /** Marks a text that is the bytes of a file, where a form is sent. */
    static final String BYTES = "x-bytes";

    private static final Set<String> LONG_FORMATS =
            Set.of("int64", "long", "uint32", "uint64", "unixtime", "unix-time", "timestamp", "epoch");

    /** Line breaks and other controls: such a member is not lost, it just has no name in Java. */
    private static final Pattern UNUSUAL = Pattern.compile("[\\p{Cntrl}\\x{80}-\\x{9f}\\x{2028}\\x{2029}\\p{Cs}]");

    private final SpecFiles files;
    private final RepairLog log;
    private final NamedSchemas named;
    private final Map<String, Flat> known = new HashMap<>();
    private final Set<String> flattening = new HashSet<>();
    private final Set<String> within = new HashSet<>();
    private int circles;
    private final Deque<String> waiting = new ArrayDeque<>();
    private final Map<String, ObjectNode> written = new TreeMap<>();

    PlainSchemas(SpecFiles files, RepairLog log) {
        this.files = files;
        this.log = log;
        this.named = new NamedSchemas(files);
    }

    /** Takes in the named schemas of a document. The first document of several keeps its names. */
    void addComponents(SpecFile file) {
        JsonNode schemas = file.root().path("components").path("schemas");
        for (String name : new TreeSet<>(names(schemas))) {
            String pointer = Pointer.component("schemas", name).toString();
            waiting.add(named.key(new SpecFiles.Target(file, pointer, schemas.path(name)), name));
        }
    }

    /** Returns the named records, each once; to be called when everything else is plain. */
    ObjectNode components() {
        while (!waiting.isEmpty()) {
            String key = waiting.remove();
            String name = named.name(key);
            Flat flat = target(key);
            String elsewhere = files.packageOf(named.target(key).file());
            if (elsewhere != null) {
                written.put(
                        name, JsonNodeFactory.instance.objectNode().put(PlainDocument.SHARED, elsewhere + "." + name));
            } else if (flat.isRecord() && flat.ref == null && !written.containsKey(name)) {
                written.put(name, JsonNodeFactory.instance.objectNode()); // taken before it refers to itself
                written.put(name, lower(flat, Pointer.component("schemas", name)));
            }
        }
        ObjectNode all = JsonNodeFactory.instance.objectNode();
        written.forEach(all::set);
        return all;
    }

    /** Returns a schema in plain terms. */
    ObjectNode plain(SpecFile file, JsonNode schema, Pointer pointer) {
        return plain(new Source.Written(file, schema), pointer);
    }

    /** As {@link #plain}; an object that is written out there becomes a record of the given name. */
    ObjectNode named(SpecFiles.Target target, String wish, Pointer pointer) {
        Flat flat = flatten(new Source.Written(target.file(), target.node()));
        if (flat.ref != null || !flat.isRecord()) {
            return plain(target.file(), target.node(), pointer);
        }
        flat.ref = named.key(target, wish);
        return reference(flat);
    }

    private ObjectNode plain(Source source, Pointer pointer) {
        Flat flat = flatten(source);
        if (flat.ref != null && flat.isRecord()) {
            return reference(flat);
        }
        if (flat.origins.stream().anyMatch(within::contains)) {
            return JsonNodeFactory.instance.objectNode();
        }
        within.addAll(flat.origins);
        ObjectNode plain = lower(flat, pointer);
        within.removeAll(flat.origins);
        return plain;
    }

    private ObjectNode reference(Flat flat) {
        String key = String.valueOf(flat.ref);
        waiting.add(key);
        ObjectNode reference = JsonNodeFactory.instance.objectNode();
        reference.put("$ref", "#/components/schemas/" + Pointer.escaped(named.name(key)));
        if (flat.description == null && flat.extensions.isEmpty()) {
            return reference;
        }
        // OpenAPI 3.0 ignores what stands beside a reference itself.
        ObjectNode described = JsonNodeFactory.instance.objectNode();
        described.putArray("allOf").add(reference);
        return withFacts(described, flat);
    }

    private ObjectNode lower(Flat flat, Pointer pointer) {
        ObjectNode plain = JsonNodeFactory.instance.objectNode();
        switch (flat.kind()) {
            case RECORD -> {
                plain.put("type", "object");
                if (flat.title != null) {
                    plain.put("title", flat.title);
                }
                ObjectNode properties = plain.putObject("properties");
                flat.properties.forEach((name, source) -> properties.set(
                        name, plain(source, pointer.child("properties").child(name))));
                List<String> required = flat.required.stream()
                        .filter(flat.properties::containsKey)
                        .toList();
                if (!required.isEmpty()) {
                    required.forEach(plain.putArray("required")::add);
                }
            }
            case ONE_OR_MANY -> {
                plain.put("type", "object").put(ONE_OR_MANY, true);
                plain.putObject("properties").set("items", list(flat, pointer));
            }
            case LIST -> plain.setAll(list(flat, pointer));
            case MAP -> plain.put("type", "object").set("additionalProperties", values(flat, pointer));
            case OBJECT -> plain.put("type", "object");
            case SCALAR -> scalar(flat, plain);
            case NULL -> log.add(RepairKind.NULL_TYPE, pointer, Map.of("type", "null"), Map.of());
            case ANY -> {}
        }
        return withFacts(plain, flat);
    }

    private ObjectNode list(Flat flat, Pointer pointer) {
        ObjectNode list = JsonNodeFactory.instance.objectNode().put("type", "array");
        list.set("items", plain(flat.items == null ? nothing() : flat.items, pointer.child("items")));
        return list;
    }

    private ObjectNode values(Flat flat, Pointer pointer) {
        return plain(flat.values == null ? nothing() : flat.values, pointer.child("additionalProperties"));
    }

    private static Source nothing() {
        return new Source.All(List.of());
    }

    private static void scalar(Flat flat, ObjectNode plain) {
        String type =
                flat.types.contains("number") ? "number" : flat.types.iterator().next();
        plain.put("type", type);
        if (type.equals("integer") && flat.format != null && LONG_FORMATS.contains(flat.format)) {
            plain.put("format", "int64");
        }
        if (type.equals("string") && !flat.words.isEmpty()) {
            flat.words.forEach(plain.putArray(WORDS)::add);
        }
    }

    private static ObjectNode withFacts(ObjectNode plain, Flat flat) {
        if (flat.description != null && !flat.description.isBlank()) {
            plain.put("description", flat.description);
        }
        flat.extensions.forEach(plain::set);
        return plain;
    }

    private Flat flatten(Source source) {
        if (source instanceof Source.All all) {
            return Flat.all(all.schemas().stream().map(this::flatten).toList());
        }
        if (source instanceof Source.Any any) {
            return any(any.schemas());
        }
        Source.Written written = (Source.Written) source;
        if (!(written.schema() instanceof ObjectNode schema)) {
            return new Flat(); // true and false are schemas too
        }
        SpecFile file = written.file();
        List<Flat> parts = new ArrayList<>();
        if (schema.path("$ref").isTextual()) {
            parts.add(follow(file, schema));
        }
        sources(file, schema.path("allOf")).forEach(each -> parts.add(flatten(each)));
        for (String keyword : List.of("oneOf", "anyOf")) {
            List<Source> alternatives = sources(file, schema.path(keyword));
            if (!alternatives.isEmpty()) {
                parts.add(any(alternatives));
            }
        }
        parts.add(own(file, schema));
        return Flat.all(parts);
    }

    private Flat any(List<Source> alternatives) {
        List<Flat> flats = alternatives.stream().map(this::flatten).toList();
        for (int one = 0; flats.size() == 2 && one < 2; one++) {
            Source items = flats.get(1 - one).items;
            if (flats.get(one).kind() == Flat.Kind.RECORD
                    && flats.get(1 - one).kind() == Flat.Kind.LIST
                    && items != null
                    && (items.equals(alternatives.get(one)) || isSame(flatten(items), flats.get(one)))) {
                Flat oneOrMany = new Flat();
                oneOrMany.oneOrMany = true;
                oneOrMany.items = items;
                oneOrMany.origins.addAll(flats.get(1 - one).origins);
                return oneOrMany;
            }
        }
        return Flat.any(flats);
    }

    private static boolean isSame(Flat one, Flat other) {
        return one.ref != null && one.ref.equals(other.ref);
    }

    private Flat follow(SpecFile file, ObjectNode schema) {
        SpecFiles.Target target = files.follow(file, schema, schema.path("$ref").asText());
        String key = named.key(target, NamedSchemas.nameOf(target));
        Flat flat = target(key).copy();
        if (!flat.isRecord()) {
            flat.origins.add(key);
            return flat;
        }
        flat.ref = flat.ref == null ? key : flat.ref;
        flat.title = null;
        flat.description = null;
        flat.extensions.clear();
        return flat;
    }

    private Flat target(String key) {
        Flat flat = known.get(key);
        if (flat != null) {
            return flat;
        }
        if (!flattening.add(key)) {
            circles++;
            return new Flat(); // it consists of itself, which says nothing
        }
        int before = circles;
        SpecFiles.Target target = named.target(key);
        flat = flatten(new Source.Written(target.file(), target.node()));
        flattening.remove(key);
        if (circles == before || flattening.isEmpty()) {
            known.put(key, flat);
        }
        return flat;
    }

    private Flat own(SpecFile file, ObjectNode schema) {
        Flat flat = new Flat();
        JsonNode type = schema.path("type");
        (type.isArray() ? type : List.of(type)).forEach(each -> {
            if (each.isTextual()) {
                flat.types.add(each.asText());
            }
        });
        boolean typed = !flat.types.isEmpty();
        flat.canBeNull = flat.types.remove("null");
        JsonNode properties = schema.path("properties");
        for (String name : names(properties)) {
            if (UNUSUAL.matcher(name).find()) {
                log.add(RepairKind.LEFT_OUT, file.place(properties, name).toString(), "property " + name, null);
            } else {
                flat.properties.put(name, new Source.Written(file, properties.get(name)));
            }
        }
        JsonNode required = schema.path("required");
        (required.isArray() ? required : List.<JsonNode>of()).forEach(each -> flat.required.add(each.asText()));
        List<Source> items = new ArrayList<>(sources(file, schema.path("prefixItems")));
        items.addAll(sources(file, schema.path("items")));
        if (schema.path("items").isObject()) {
            items.add(new Source.Written(file, schema.path("items")));
        }
        flat.items = items.isEmpty() ? null : items.size() == 1 ? items.get(0) : new Source.Any(items);
        List<Source> values = new ArrayList<>();
        schema.path("patternProperties").forEach(each -> values.add(new Source.Written(file, each)));
        if (schema.path("additionalProperties").isObject()) {
            values.add(new Source.Written(file, schema.path("additionalProperties")));
        }
        flat.values = values.isEmpty() ? null : values.size() == 1 ? values.get(0) : new Source.Any(values);
        if (!typed && (!flat.properties.isEmpty() || flat.values != null)) {
            flat.types.add("object");
        } else if (!typed && flat.items != null) {
            flat.types.add("array");
        }
        listed(schema, flat, typed);
        flat.format = text(schema, "format");
        if (schema.path("maximum").isNumber() && schema.path("maximum").asDouble() > Integer.MAX_VALUE) {
            flat.format = flat.format == null ? "int64" : flat.format;
        }
        flat.title = text(schema, "title");
        flat.description = text(schema, "description");
        if (Set.of("binary", "byte").contains(String.valueOf(flat.format)) || schema.has("contentMediaType")) {
            flat.extensions.put(BYTES, BooleanNode.TRUE);
        }
        for (String extension : EXTENSIONS) {
            if (schema.has(extension)) {
                flat.extensions.put(extension, schema.get(extension));
            }
        }
        return flat;
    }

    /** A list of words is open: it names the type and what is known, and forbids nothing. */
    private static void listed(ObjectNode schema, Flat flat, boolean typed) {
        List<JsonNode> listed = new ArrayList<>();
        if (schema.path("enum") instanceof ArrayNode words) {
            words.forEach(listed::add);
        }
        if (schema.has("const")) {
            listed.add(schema.get("const"));
        }
        if (listed.removeIf(JsonNode::isNull) && listed.isEmpty()) {
            flat.canBeNull = true;
        }
        if (!typed && flat.types.isEmpty()) {
            listed.forEach(word -> flat.types.add(typeOf(word)));
        }
        if (flat.types.equals(Set.of("string"))) {
            listed.stream().filter(JsonNode::isValueNode).forEach(word -> flat.words.add(word.asText()));
        }
    }

    private static String typeOf(JsonNode value) {
        return switch (value.getNodeType()) {
            case STRING -> "string";
            case BOOLEAN -> "boolean";
            case NUMBER -> value.isIntegralNumber() ? "integer" : "number";
            case ARRAY -> "array";
            default -> "object";
        };
    }

    private static List<Source> sources(SpecFile file, JsonNode schemas) {
        List<Source> found = new ArrayList<>();
        if (schemas.isArray()) {
            schemas.forEach(each -> found.add(new Source.Written(file, each)));
        }
        return found;
    }

    static List<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    static @Nullable String text(JsonNode object, String member) {
        JsonNode value = object.path(member);
        return value.isValueNode() && !value.isNull() ? value.asText() : null;
    }

    /** Reports a part of a document that is not of the form that OpenAPI gives it. */
    static SpecException malformed(SpecFile file, JsonNode container, String member, String what) {
        return new SpecException(file.place(container, member), "\"" + member + "\" must be " + what);
    }
}
