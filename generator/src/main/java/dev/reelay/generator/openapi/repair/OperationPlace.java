package dev.reelay.generator.openapi.repair;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** An operation and where it stands. */
record OperationPlace(Pointer pointer, String method, String path, Operation operation) {
    /** Returns all operations by path and method, whatever their order in the document. */
    static List<OperationPlace> all(OpenAPI document) {
        List<OperationPlace> found = new ArrayList<>();
        Map<String, PathItem> paths = document.getPaths() == null ? Map.of() : document.getPaths();
        new TreeMap<>(paths).forEach((path, item) -> {
            Pointer place = Pointer.ROOT.child("paths").child(path);
            item.readOperationsMap().forEach((httpMethod, operation) -> {
                String method = httpMethod.name().toLowerCase(Locale.ROOT);
                found.add(new OperationPlace(place.child(method), method, path, operation));
            });
        });
        return found;
    }

    /** The name of the operation in names of types, such as {@code SubmitTask}. */
    String typeName() {
        String id = operation.getOperationId();
        return CamelCase.upper(id == null || id.isBlank() ? derivedId() : id);
    }

    /** The identifier that follows from method and path: {@code getTasksByTaskId} for {@code GET /tasks/{task_id}}. */
    String derivedId() {
        StringBuilder id = new StringBuilder(method);
        for (String segment : path.split("/", -1)) {
            id.append(segment.startsWith("{") ? "By" : "").append(CamelCase.upper(segment));
        }
        return id.toString();
    }
}
