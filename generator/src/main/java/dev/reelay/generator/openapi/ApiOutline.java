package dev.reelay.generator.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import dev.reelay.generator.openapi.plain.PlainDocument;
import dev.reelay.generator.openapi.repair.RepairLog;
import dev.reelay.generator.openapi.repair.SpecRepair;
import dev.reelay.generator.openapi.source.SpecException;
import dev.reelay.generator.openapi.source.SpecFile;
import dev.reelay.generator.openapi.source.SpecFiles;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a specification offers to a mapping: its operations under the names of their methods, and the records that they take
 * and answer, as {@link RecordGenerator} would make them of the same files.
 *
 * @param operations in the order of their paths
 * @param records the properties of each record, by the record's name
 * @param keys how a key is sent
 * @param files what was read: the given documents, and those that they refer to
 */
public record ApiOutline(
        List<Operation> operations, Map<String, List<Property>> records, KeyScheme keys, List<Path> files) {
    private static final String COMPONENT = "#/components/schemas/";

    /** The kinds of a value on the wire. */
    public enum Kind {
        /** A text. */
        TEXT,
        /** A number, whole or not. */
        NUMBER,
        /** True or false. */
        FLAG,
        /** Any JSON: the specification says nothing of it, or too much. */
        ANY,
        /** An object with members of any name. */
        MAP,
        /** A record. */
        OBJECT,
        /** A record that is a list, or one bare element of it. */
        ONE_OR_MANY,
        /** A list. */
        LIST
    }

    /**
     * The type of a value.
     *
     * @param record the record's name for {@link Kind#OBJECT} and {@link Kind#ONE_OR_MANY}; empty for others
     * @param element of a {@link Kind#LIST}; {@code null} for others
     */
    public record ValueType(
            Kind kind, String record, @Nullable ValueType element) {
        static ValueType of(Kind kind) {
            return new ValueType(kind, "", null);
        }
    }

    /**
     * A property of a record.
     *
     * @param name on the wire
     * @param required whether a request must have it
     * @param words those that the specification lists
     */
    public record Property(String name, ValueType type, boolean required, List<String> words) {}

    /**
     * A value in the path, the query or a header.
     *
     * @param place {@code path}, {@code query} or {@code header}
     * @param word the only or usual value that the specification names; empty for none
     */
    public record Place(String place, String name, boolean required, String word) {}

    /**
     * An operation.
     *
     * @param method in capitals
     * @param name of the generated method
     * @param prose what the specification says of it in a line
     * @param body what it takes as JSON; {@code null} where it takes none
     * @param status of the answer, as the specification writes it
     * @param answer what it answers; {@code null} where the specification does not say
     */
    public record Operation(
            String method,
            String path,
            String name,
            String prose,
            List<Place> parameters,
            @Nullable ValueType body,
            String status,
            @Nullable ValueType answer) {}

    /** Copies the collections. */
    public ApiOutline {
        operations = List.copyOf(operations);
        files = List.copyOf(files);
    }

    /**
     * Reads specifications that describe one API together.
     *
     * @param apiName the simple name of the HTTP interface, which no record can have
     * @throws SpecException if one is wrong; one line for each mistake
     */
    public static ApiOutline read(List<Path> specifications, String apiName) {
        RepairLog log = new RepairLog();
        SpecFiles files = new SpecFiles(log);
        List<SpecFile> inputs = specifications.stream().map(files::open).toList();
        OpenAPI document = PlainDocument.of(inputs, files, log);
        SpecRepair.repair(document, log);
        RecordCodegen codegen = new RecordCodegen("wire", apiName);
        JavaNames.nameClasses(document, codegen.reserved());
        Map<String, List<Property>> records = new LinkedHashMap<>();
        schemas(document).forEach((name, schema) -> records.put(name, properties(schema, document)));
        List<Operation> operations = new ArrayList<>();
        if (document.getPaths() != null) {
            document.getPaths()
                    .forEach((path, item) -> item.readOperationsMap()
                            .forEach((method, operation) ->
                                    operations.add(operation(method, path, operation, document, codegen))));
        }
        return new ApiOutline(operations, records, KeyScheme.of(inputs), files.read());
    }

    /** Returns the properties of a record; none for a type that is no record. */
    public List<Property> properties(@Nullable ValueType type) {
        return type == null ? List.of() : records.getOrDefault(type.record(), List.of());
    }

    /** Returns the record that holds a generation in an answer of some type; {@code null} where there is none. */
    public @Nullable String answered(@Nullable ValueType answer) {
        if (answer == null) {
            return null;
        }
        return switch (answer.kind()) {
            case OBJECT -> answer.record();
            case LIST -> answered(answer.element());
            case ONE_OR_MANY ->
                properties(answer).isEmpty()
                        ? null
                        : answered(properties(answer).get(0).type());
            default -> null;
        };
    }

    private static Operation operation(
            PathItem.HttpMethod method,
            String path,
            io.swagger.v3.oas.models.Operation operation,
            OpenAPI document,
            RecordCodegen codegen) {
        List<Place> places = new ArrayList<>();
        if (operation.getParameters() != null) {
            for (Parameter parameter : operation.getParameters()) {
                places.add(new Place(
                        String.valueOf(parameter.getIn()),
                        String.valueOf(parameter.getName()),
                        Boolean.TRUE.equals(parameter.getRequired()),
                        word(parameter)));
            }
        }
        String id = String.valueOf(operation.getOperationId());
        String status = status(operation);
        ApiResponse response = operation.getResponses().get(status);
        String summary = JavaText.line(operation.getSummary());
        return new Operation(
                method.name(),
                path,
                codegen.toOperationId(id),
                summary.isEmpty() ? JavaText.line(operation.getDescription()) : summary,
                places,
                operation.getRequestBody() == null
                        ? null
                        : type(operation.getRequestBody().getContent(), document),
                status,
                response == null ? null : type(response.getContent(), document));
    }

    private static String status(io.swagger.v3.oas.models.Operation operation) {
        return operation.getResponses().keySet().stream()
                .filter(status -> status.toLowerCase(Locale.ROOT).matches("2..|default"))
                .findFirst()
                .orElse("200");
    }

    private static @Nullable ValueType type(@Nullable Content content, OpenAPI document) {
        return content == null || !content.containsKey("application/json")
                ? null
                : type(content.get("application/json").getSchema(), document);
    }

    @SuppressWarnings("rawtypes") // as the library declares it
    private static Map<String, Schema> schemas(OpenAPI document) {
        return document.getComponents() == null || document.getComponents().getSchemas() == null
                ? Map.of()
                : document.getComponents().getSchemas();
    }

    private static List<Property> properties(Schema<?> schema, OpenAPI document) {
        List<Property> properties = new ArrayList<>();
        if (schema.getProperties() != null) {
            List<String> required = schema.getRequired() == null ? List.of() : schema.getRequired();
            schema.getProperties()
                    .forEach((name, property) -> properties.add(
                            new Property(name, type(property, document), required.contains(name), words(property))));
        }
        return List.copyOf(properties);
    }

    private static ValueType type(@Nullable Schema<?> schema, OpenAPI document) {
        if (schema == null) {
            return ValueType.of(Kind.ANY);
        }
        if (schema.getAllOf() != null && !schema.getAllOf().isEmpty()) {
            return type(schema.getAllOf().get(0), document); // a reference with a description beside it
        }
        if (schema.get$ref() != null) {
            String name = schema.get$ref().substring(COMPONENT.length());
            Schema<?> target = schemas(document).get(name);
            boolean many = target != null
                    && target.getExtensions() != null
                    && target.getExtensions().containsKey("x-one-or-many");
            return new ValueType(many ? Kind.ONE_OR_MANY : Kind.OBJECT, name, null);
        }
        return switch (String.valueOf(schema.getType())) {
            case "string" -> ValueType.of(Kind.TEXT);
            case "integer", "number" -> ValueType.of(Kind.NUMBER);
            case "boolean" -> ValueType.of(Kind.FLAG);
            case "array" -> new ValueType(Kind.LIST, "", type(schema.getItems(), document));
            default -> ValueType.of(schema.getAdditionalProperties() instanceof Schema<?> ? Kind.MAP : Kind.ANY);
        };
    }

    private static List<String> words(Schema<?> schema) {
        Object listed =
                schema.getExtensions() == null ? null : schema.getExtensions().get("x-listed-words");
        if (listed instanceof List<?> words) {
            return words.stream().map(String::valueOf).toList();
        }
        if (listed instanceof JsonNode words && words.isArray()) {
            List<String> texts = new ArrayList<>();
            words.forEach(word -> texts.add(word.asText()));
            return texts;
        }
        return List.of();
    }

    private static String word(Parameter parameter) {
        List<String> words = parameter.getSchema() == null ? List.of() : words(parameter.getSchema());
        return words.size() == 1 ? words.get(0) : "";
    }
}
