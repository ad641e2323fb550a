package dev.reelay.generator.openapi.plain;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.reelay.generator.openapi.repair.CamelCase;
import dev.reelay.generator.openapi.repair.Pointer;
import dev.reelay.generator.openapi.repair.RepairKind;
import dev.reelay.generator.openapi.repair.RepairLog;
import dev.reelay.generator.openapi.source.SpecException;
import dev.reelay.generator.openapi.source.SpecFile;
import dev.reelay.generator.openapi.source.SpecFiles;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Says what one or several documents say, in one document of OpenAPI 3.0 that holds only what code is generated from: every
 * operation once, one media type for each body, references to records alone. What a document has beside that, known to
 * OpenAPI or not, is left out here, so that nothing later can stumble over it.
 */
public final class PlainDocument {
    /** Marks a schema whose class another module has, by that class. */
    public static final String SHARED = "x-shared";

    private static final Logger LOG = LoggerFactory.getLogger(PlainDocument.class);
    private static final List<String> METHODS =
            List.of("get", "put", "post", "delete", "options", "head", "patch", "trace");
    private static final Set<String> NO_METHODS = Set.of("$ref", "summary", "description", "servers", "parameters");
    private static final List<String> FORMS = List.of("multipart/form-data", "application/x-www-form-urlencoded");
    private static final String OTHER = "application/octet-stream";
    private static final Pattern PATH_PARAMETER = Pattern.compile("\\{([^{}/]*)}");

    private final SpecFiles files;
    private final RepairLog log;
    private final PlainSchemas schemas;
    private final ObjectNode document = JsonNodeFactory.instance.objectNode();
    private final Map<String, ObjectNode> paths = new LinkedHashMap<>();
    private final Map<String, Written> operations = new HashMap<>();

    private PlainDocument(SpecFiles files, RepairLog log) {
        this.files = files;
        this.log = log;
        this.schemas = new PlainSchemas(files, log);
    }

    /**
     * Reads documents that describe one API together, such as the pages of an export.
     *
     * @param inputs the documents; of facts that only one can give, such as the title, the first gives
     * @throws SpecException if one of them is no OpenAPI document, or they contradict each other
     */
    public static OpenAPI of(List<SpecFile> inputs, SpecFiles files, RepairLog log) {
        ObjectNode plain = new PlainDocument(files, log).read(inputs);
        SwaggerParseResult parsed = new OpenAPIV3Parser().parseJsonNode(null, plain);
        String name = inputs.get(0).name();
        parsed.getMessages().forEach(message -> LOG.warn("{}: {}", name, message));
        if (parsed.getOpenAPI() == null) {
            throw new SpecException(name + ": " + String.join("; ", parsed.getMessages()));
        }
        return parsed.getOpenAPI();
    }

    private ObjectNode read(List<SpecFile> inputs) {
        inputs.forEach(PlainDocument::check);
        inputs.forEach(schemas::addComponents);
        document.put("openapi", "3.0.3");
        ObjectNode info = document.putObject("info").put("title", "").put("version", "");
        ObjectNode servers = JsonNodeFactory.instance.objectNode();
        List<SpecException> mistakes = new ArrayList<>();
        for (SpecFile file : inputs) {
            for (String fact : List.of("title", "description", "version")) {
                String text = PlainSchemas.text(file.root().path("info"), fact);
                if (text != null && info.path(fact).asText().isBlank()) {
                    info.put(fact, text);
                }
            }
            servers(file.root())
                    .forEach(server -> servers.set(server.path("url").asText(), server));
            JsonNode all = file.root().path("paths");
            for (String path : PlainSchemas.names(all)) {
                if (!path.startsWith("x-")) {
                    attempt(mistakes, () -> path(file, path, all));
                }
            }
        }
        if (!servers.isEmpty()) {
            servers.forEach(document.putArray("servers")::add);
        }
        ObjectNode all = document.putObject("paths");
        paths.forEach(all::set);
        attempt(mistakes, () -> document.putObject("components").set("schemas", schemas.components()));
        if (!mistakes.isEmpty()) {
            throw new SpecException(String.join(
                    System.lineSeparator(),
                    new LinkedHashSet<>(
                            mistakes.stream().map(SpecException::getMessage).toList())));
        }
        return document;
    }

    /** Goes on after a mistake, so that one build reports those of all paths. */
    private static void attempt(List<SpecException> mistakes, Runnable part) {
        try {
            part.run();
        } catch (SpecException e) {
            mistakes.add(e);
        }
    }

    private static void check(SpecFile file) {
        ObjectNode root = file.root();
        if (root.has("swagger")) {
            throw new SpecException(
                    file.place(root, "swagger"), "this is Swagger 2.0: convert it to OpenAPI 3, or ask for its export");
        }
        if (!root.path("openapi").asText().matches("3(\\..*)?")) {
            throw new SpecException(
                    file.place(root, "openapi"),
                    "this is no OpenAPI 3 document: it must say \"openapi: 3.0.3\" or later");
        }
        if (!root.path("paths").isObject()
                && !root.path("components").path("schemas").isObject()) {
            throw new SpecException(file.place(root), "the document has neither paths nor schemas");
        }
    }

    private static List<ObjectNode> servers(JsonNode owner) {
        List<ObjectNode> servers = new ArrayList<>();
        for (JsonNode each : owner.path("servers")) {
            if (each instanceof ObjectNode server && server.path("url").isTextual()) {
                servers.add(server.deepCopy().retain("url", "description", "variables", "x-relay"));
            }
        }
        return servers;
    }

    private void path(SpecFile origin, String path, JsonNode all) {
        if (!all.path(path).isObject()) {
            throw PlainSchemas.malformed(origin, all, path, "an object with an operation for each method");
        }
        SpecFiles.Target target = resolved(origin, all.path(path));
        SpecFile file = target.file();
        JsonNode item = target.node();
        Pointer place = Pointer.ROOT.child("paths").child(path);
        for (String method : PlainSchemas.names(item)) {
            Pointer pointer = place.child(method);
            if (METHODS.contains(method)) {
                operation(file, path, method, item, pointer);
            } else if (!NO_METHODS.contains(method) && !method.startsWith("x-")) {
                log.add(RepairKind.LEFT_OUT, pointer, method, null);
            }
        }
    }

    private void operation(SpecFile file, String path, String method, JsonNode item, Pointer pointer) {
        if (!(item.get(method) instanceof ObjectNode operation)) {
            throw PlainSchemas.malformed(file, item, method, "an operation");
        }
        Map<String, String> renamed = new LinkedHashMap<>();
        String plainPath = plain(path, renamed);
        ObjectNode methods = paths.computeIfAbsent(plainPath, each -> JsonNodeFactory.instance.objectNode());
        Written earlier = operations.get(method + " " + plainPath);
        if (earlier != null) {
            if (!earlier.operation().equals(operation)) {
                throw new SpecException(
                        file.place(item, method),
                        method.toUpperCase(Locale.ROOT) + " " + path
                                + " is described a second time, and otherwise than in "
                                + earlier.file().name() + ": remove one with an overlay");
            }
            return;
        }
        operations.put(method + " " + plainPath, new Written(file, operation));
        ObjectNode plain = JsonNodeFactory.instance.objectNode();
        for (String fact : List.of("operationId", "summary", "description")) {
            String text = PlainSchemas.text(operation, fact);
            if (text != null) {
                plain.put(fact, text);
            }
        }
        List<ObjectNode> servers = servers(operation);
        if (servers.isEmpty()) {
            servers = servers(item);
        }
        if (!servers.isEmpty()) {
            servers.forEach(plain.putArray("servers")::add);
        }
        parameters(file, item, operation, plain, renamed, pointer);
        if (operation.path("requestBody").isObject() && !Set.of("get", "head").contains(method)) {
            body(resolved(file, operation.path("requestBody")), plain, pointer.child("requestBody"));
        }
        responses(file, operation, plain, pointer.child("responses"));
        methods.set(method, plain);
    }

    private record Written(SpecFile file, ObjectNode operation) {}

    /** Names the parameters of a path so that Retrofit takes them. */
    private static String plain(String path, Map<String, String> renamed) {
        Matcher parameter = PATH_PARAMETER.matcher(path);
        return parameter.replaceAll(match -> {
            String name = match.group(1);
            String plain = name.matches("[A-Za-z][A-Za-z0-9_-]*") ? name : CamelCase.identifier(name);
            plain = plain.matches("[A-Za-z][A-Za-z0-9_-]*") ? plain : "parameter" + (renamed.size() + 1);
            renamed.put(name, plain);
            return Matcher.quoteReplacement("{" + plain + "}");
        });
    }

    private void parameters(
            SpecFile file,
            JsonNode item,
            ObjectNode operation,
            ObjectNode plain,
            Map<String, String> inPath,
            Pointer pointer) {
        Map<String, ObjectNode> parameters = new LinkedHashMap<>();
        Map<String, String> missing = new LinkedHashMap<>(inPath);
        for (JsonNode owner : List.of(item, operation)) {
            for (JsonNode each : owner.path("parameters")) {
                SpecFiles.Target target = resolved(file, each);
                String name = PlainSchemas.text(target.node(), "name");
                String in = String.valueOf(PlainSchemas.text(target.node(), "in"));
                Pointer place = pointer.child("parameters").child(parameters.size());
                boolean usable = name != null
                        && switch (in) {
                            case "path" -> inPath.containsKey(name);
                            case "header" -> name.matches("[!#$%&'*+.^_`|~0-9A-Za-z-]+");
                            default -> in.equals("query");
                        };
                if (!usable) {
                    log.add(RepairKind.LEFT_OUT, place, in + " " + name, null);
                    continue;
                }
                if (in.equals("path")) {
                    missing.remove(name);
                    name = inPath.get(name);
                }
                parameters.put(in + " " + name, parameter(target, in, String.valueOf(name), place));
            }
        }
        missing.forEach((name, plainName) -> {
            ObjectNode parameter = JsonNodeFactory.instance.objectNode();
            parameter.put("name", plainName).put("in", "path").put("required", true);
            parameter.putObject("schema").put("type", "string");
            parameters.put("path " + plainName, parameter);
            log.add(RepairKind.PATH_PARAMETER, pointer.child("parameters"), null, parameter);
        });
        if (!parameters.isEmpty()) {
            parameters.values().forEach(plain.putArray("parameters")::add);
        }
    }

    private ObjectNode parameter(SpecFiles.Target target, String in, String name, Pointer pointer) {
        ObjectNode plain = JsonNodeFactory.instance.objectNode();
        plain.put("name", name).put("in", in);
        plain.put(
                "required", in.equals("path") || target.node().path("required").asBoolean());
        String description = PlainSchemas.text(target.node(), "description");
        if (description != null) {
            plain.put("description", description);
        }
        JsonNode schema = target.node().get("schema");
        if (schema == null || in.equals("path")) {
            plain.putObject("schema").put("type", "string");
            if (schema != null) {
                ObjectNode type = schemas.plain(target.file(), schema, pointer.child("schema"));
                boolean scalar = Set.of("string", "integer", "number", "boolean")
                        .contains(type.path("type").asText());
                plain.set("schema", scalar ? type : plain.get("schema"));
            }
        } else {
            plain.set("schema", schemas.plain(target.file(), schema, pointer.child("schema")));
        }
        return plain;
    }

    private void body(SpecFiles.Target target, ObjectNode plain, Pointer pointer) {
        JsonNode content = target.node().path("content");
        String type = preferred(content);
        if (type == null) {
            return;
        }
        ObjectNode body = plain.putObject("requestBody");
        body.put("required", target.node().path("required").asBoolean());
        String name = isJson(type) ? "application/json" : FORMS.contains(base(type)) ? base(type) : OTHER;
        Pointer place = pointer.child("content").child(type).child("schema");
        String wish = shared(target, "Body");
        body.putObject("content").putObject(name).set("schema", schema(target, content, type, wish, place));
    }

    private void responses(SpecFile file, ObjectNode operation, ObjectNode plain, Pointer pointer) {
        ObjectNode responses = plain.putObject("responses");
        JsonNode written = operation.path("responses");
        for (String status : PlainSchemas.names(written)) {
            if (status.startsWith("x-") || !written.get(status).isObject()) {
                continue;
            }
            SpecFiles.Target target = resolved(file, written.get(status));
            ObjectNode response = responses.putObject(status);
            String description = PlainSchemas.text(target.node(), "description");
            response.put("description", description == null ? "" : description);
            JsonNode content = target.node().path("content");
            String type = preferred(content);
            if (type != null && isJson(type)) {
                Pointer place =
                        pointer.child(status).child("content").child(type).child("schema");
                ObjectNode schema = schema(target, content, type, shared(target, "Answer"), place);
                response.putObject("content").putObject("application/json").set("schema", schema);
            }
        }
        boolean answered = successes(responses).stream()
                .anyMatch(each -> responses.path(each).has("content"));
        if (answered) {
            // Another success without a body would make the method one without an answer.
            successes(responses).stream()
                    .filter(each -> !responses.path(each).has("content"))
                    .forEach(responses::remove);
        }
        if (responses.isEmpty()) {
            responses.putObject("default").put("description", "");
        }
    }

    private static List<String> successes(ObjectNode responses) {
        return PlainSchemas.names(responses).stream()
                .filter(status -> status.startsWith("2"))
                .toList();
    }

    private ObjectNode schema(
            SpecFiles.Target owner, JsonNode content, String type, @Nullable String wish, Pointer pointer) {
        JsonNode schema = content.path(type).path("schema");
        if (wish == null) {
            return schemas.plain(owner.file(), schema, pointer);
        }
        String place = owner.pointer() + "/content/" + Pointer.escaped(type) + "/schema";
        return schemas.named(new SpecFiles.Target(owner.file(), place, schema), wish, pointer);
    }

    /** The name for what a response or a body holds that several operations refer to; none for one of their own. */
    private static @Nullable String shared(SpecFiles.Target target, String role) {
        Matcher component = Pattern.compile("/components/(?:responses|requestBodies)/([^/]+)")
                .matcher(target.pointer());
        return component.matches() ? CamelCase.upper(component.group(1)) + role : null;
    }

    /** The media type to use: JSON, then a form, then whatever there is. */
    private static @Nullable String preferred(JsonNode content) {
        List<String> types = PlainSchemas.names(content);
        return types.stream()
                .filter(PlainDocument::isJson)
                .findFirst()
                .or(() -> FORMS.stream()
                        .flatMap(
                                form -> types.stream().filter(type -> base(type).equals(form)))
                        .findFirst())
                .or(() -> types.stream().findFirst())
                .orElse(null);
    }

    private static boolean isJson(String type) {
        String base = base(type);
        return base.equals("*/*") || base.equals("application/*") || base.matches("[^/]+/(json|[^/]*\\+json)");
    }

    private static String base(String type) {
        return type.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
    }

    /** Follows references between parts of documents that are no schemas. */
    private SpecFiles.Target resolved(SpecFile file, JsonNode part) {
        SpecFiles.Target target = new SpecFiles.Target(file, "", part);
        for (int steps = 0; target.node().path("$ref").isTextual(); steps++) {
            if (steps > 20) {
                throw new SpecException(
                        target.file().place(target.node(), "$ref"),
                        "the reference leads in a circle: name what is meant");
            }
            target = files.follow(
                    target.file(), target.node(), target.node().path("$ref").asText());
        }
        return target;
    }
}
