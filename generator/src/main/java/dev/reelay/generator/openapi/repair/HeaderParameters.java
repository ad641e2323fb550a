package dev.reelay.generator.openapi.repair;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Removes the header parameters Accept, Authorization and Content-Type. OpenAPI says that they are to be ignored, as media
 * types and security schemes describe them already; a generator that does not ignore them makes each one an argument of
 * every call.
 */
final class HeaderParameters implements RepairRule {
    private static final Set<String> IGNORED = Set.of("accept", "authorization", "content-type");

    @Override
    public void repair(OpenAPI document, RepairLog log) {
        if (document.getPaths() != null) {
            document.getPaths()
                    .forEach((path, item) -> remove(
                            document,
                            item.getParameters(),
                            Pointer.ROOT.child("paths").child(path),
                            log));
        }
        for (OperationPlace place : OperationPlace.all(document)) {
            remove(document, place.operation().getParameters(), place.pointer(), log);
        }
    }

    private static void remove(OpenAPI document, @Nullable List<Parameter> parameters, Pointer owner, RepairLog log) {
        if (parameters == null) {
            return;
        }
        for (int i = 0; i < parameters.size(); i++) {
            Parameter parameter = resolved(document, parameters.get(i));
            if (isIgnored(parameter)) {
                Pointer pointer = owner.child("parameters").child(i);
                log.add(RepairKind.HEADER_PARAMETER, pointer, masked(log.json().tree(parameter)), null);
            }
        }
        parameters.removeIf(parameter -> isIgnored(resolved(document, parameter)));
    }

    private static Parameter resolved(OpenAPI document, Parameter parameter) {
        if (parameter.get$ref() == null || document.getComponents() == null) {
            return parameter;
        }
        Map<String, Parameter> shared = document.getComponents().getParameters();
        String name = parameter.get$ref().replaceFirst("^#/components/parameters/", "");
        return shared == null ? parameter : shared.getOrDefault(name, parameter);
    }

    private static boolean isIgnored(Parameter parameter) {
        return "header".equals(parameter.getIn())
                && IGNORED.contains(parameter.getName().toLowerCase(Locale.ROOT));
    }

    /** Keeps names only: exports carry real keys as examples. */
    private static JsonNode masked(JsonNode parameter) {
        ObjectNode names = JsonNodeFactory.instance.objectNode();
        names.set("in", parameter.path("in"));
        names.set("name", parameter.path("name"));
        return names;
    }
}
