package dev.reelay.generator.openapi.repair;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Where schemas stand in a document. The order of the places depends on names alone, never on the order of the document,
 * and a schema that the parser shares between two places is reported at the first.
 */
final class SchemaPlaces {
    private final Components components;
    private final List<OperationPlace> operations;

    SchemaPlaces(OpenAPI document) {
        this.components = Objects.requireNonNullElseGet(document.getComponents(), Components::new);
        this.operations = OperationPlace.all(document);
    }

    /** Every place but those within a composition. */
    List<SchemaPlace> everywhere() {
        List<SchemaPlace> roots = new ArrayList<>(named());
        roots.addAll(answers());
        roots.addAll(requests());
        List<SchemaPlace> found = new ArrayList<>();
        Set<Schema<?>> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        roots.forEach(root -> collect(root, seen, found));
        return found;
    }

    private static void collect(SchemaPlace place, Set<Schema<?>> seen, List<SchemaPlace> found) {
        if (seen.add(place.schema())) {
            found.add(place);
            if (!place.isComposed()) {
                place.children().forEach(child -> collect(child, seen, found));
            }
        }
    }

    /** The named schemas of the document. */
    List<SchemaPlace> named() {
        List<SchemaPlace> found = new ArrayList<>();
        sorted(components.getSchemas()).forEach((name, schema) -> {
            Pointer pointer = Pointer.component("schemas", name);
            List<String> names = List.of(CamelCase.upper(name));
            found.add(new SchemaPlace(
                    pointer,
                    SchemaPlace.Role.COMPONENT,
                    names,
                    "",
                    schema,
                    other -> components.addSchemas(name, other)));
        });
        return found;
    }

    /** The bodies of all answers. */
    List<SchemaPlace> answers() {
        List<SchemaPlace> found = new ArrayList<>();
        sorted(components.getResponses()).forEach((name, response) -> {
            Pointer pointer = Pointer.component("responses", name);
            found.addAll(bodies(pointer, CamelCase.upper(name) + "Answer", "", response.getContent()));
        });
        operations.forEach(operation -> found.addAll(answers(operation, "")));
        return found;
    }

    /** The bodies of one operation's answers whose HTTP status has the given start. */
    List<SchemaPlace> answers(OperationPlace operation, String statusStart) {
        List<SchemaPlace> found = new ArrayList<>();
        sorted(operation.operation().getResponses()).forEach((status, response) -> {
            if (status.startsWith(statusStart)) {
                Pointer pointer = operation.pointer().child("responses").child(status);
                String name = operation.typeName() + (status.startsWith("2") ? "Answer" : "Error");
                Content content = resolved(response).getContent();
                found.addAll(bodies(pointer, name, CamelCase.upper(status), content));
            }
        });
        return found;
    }

    /** The bodies and parameters of all requests. */
    List<SchemaPlace> requests() {
        List<SchemaPlace> found = new ArrayList<>();
        sorted(components.getRequestBodies()).forEach((name, body) -> {
            Pointer pointer = Pointer.component("requestBodies", name);
            found.addAll(bodies(pointer, CamelCase.upper(name) + "Body", "", body.getContent()));
        });
        sorted(components.getParameters()).forEach((name, parameter) -> {
            Pointer pointer = Pointer.component("parameters", name);
            found.addAll(parameter(pointer, CamelCase.upper(name), parameter));
        });
        for (OperationPlace place : operations) {
            List<Parameter> parameters = place.operation().getParameters();
            for (int i = 0; parameters != null && i < parameters.size(); i++) {
                Parameter parameter = parameters.get(i);
                String name = place.typeName() + CamelCase.upper(String.valueOf(parameter.getName()));
                found.addAll(parameter(place.pointer().child("parameters").child(i), name, parameter));
            }
            if (place.operation().getRequestBody() != null) {
                Content content = place.operation().getRequestBody().getContent();
                found.addAll(bodies(place.pointer().child("requestBody"), place.typeName() + "Body", "", content));
            }
        }
        return found;
    }

    private ApiResponse resolved(ApiResponse response) {
        String prefix = "#/components/responses/";
        if (response.get$ref() == null || !response.get$ref().startsWith(prefix)) {
            return response;
        }
        return sorted(components.getResponses()).getOrDefault(response.get$ref().substring(prefix.length()), response);
    }

    private static List<SchemaPlace> parameter(Pointer pointer, String name, Parameter parameter) {
        if (parameter.getSchema() == null) {
            return bodies(pointer, name, "", parameter.getContent());
        }
        Pointer place = pointer.child("schema");
        return List.of(new SchemaPlace(
                place, SchemaPlace.Role.OTHER, List.of(name), "", parameter.getSchema(), parameter::setSchema));
    }

    private static List<SchemaPlace> bodies(
            Pointer owner, String name, String qualifier, @Nullable Map<String, MediaType> content) {
        List<SchemaPlace> found = new ArrayList<>();
        sorted(content).forEach((type, body) -> {
            if (body.getSchema() != null) {
                Pointer pointer = owner.child("content").child(type).child("schema");
                String apart = qualifier + CamelCase.upper(type.substring(type.indexOf('/') + 1));
                found.add(new SchemaPlace(
                        pointer, SchemaPlace.Role.OTHER, List.of(name), apart, body.getSchema(), body::setSchema));
            }
        });
        return found;
    }

    private static <V> Map<String, V> sorted(@Nullable Map<String, V> map) {
        return map == null ? Map.of() : new TreeMap<>(map);
    }
}
