package dev.reelay.generator.openapi.plain;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import dev.reelay.generator.openapi.source.SpecFile;
import dev.reelay.generator.openapi.source.SpecFiles;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The named schemas of all documents: where each stands, and what it is called where all are in one. */
final class NamedSchemas {
    private final SpecFiles files;
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, String> owners = new HashMap<>();
    private final Map<String, SpecFiles.Target> targets = new HashMap<>();

    NamedSchemas(SpecFiles files) {
        this.files = files;
    }

    String name(String key) {
        return requireNonNull(names.get(key));
    }

    SpecFiles.Target target(String key) {
        return requireNonNull(targets.get(key));
    }

    /** Gives a schema a name of its own, unless it has one. Schemas of one name that say the same are one. */
    String key(SpecFiles.Target target, String wish) {
        String key = target.file().name() + "#" + target.pointer();
        if (names.containsKey(key)) {
            return key;
        }
        targets.put(key, target);
        String name = wish;
        for (int number = 2; ; number++) {
            String owner = owners.putIfAbsent(name, key);
            if (owner == null || isSame(requireNonNull(targets.get(owner)), target, new HashSet<>())) {
                break;
            }
            name = wish + number;
        }
        names.put(key, name);
        return key;
    }

    private boolean isSame(SpecFiles.Target one, SpecFiles.Target other, Set<String> compared) {
        if (!compared.add(one.file().name() + one.pointer() + " " + other.file().name() + other.pointer())) {
            return true;
        }
        return isSame(one.file(), one.node(), other.file(), other.node(), compared);
    }

    private boolean isSame(SpecFile file, JsonNode node, SpecFile otherFile, JsonNode other, Set<String> compared) {
        if (node.size() != other.size() || (node.isValueNode() && !node.equals(other))) {
            return false;
        }
        if (node.path("$ref").isTextual() && other.path("$ref").isTextual()) {
            return isSame(
                    files.follow(file, node, node.path("$ref").asText()),
                    files.follow(otherFile, other, other.path("$ref").asText()),
                    compared);
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            if (!isSame(file, node.get(i), otherFile, other.path(i), compared)) {
                return false;
            }
        }
        return PlainSchemas.names(node).stream()
                .allMatch(name -> isSame(file, node.get(name), otherFile, other.path(name), compared));
    }

    /** The name of a schema that a reference leads to: the last step, or the file's. */
    static String nameOf(SpecFiles.Target target) {
        String last = target.pointer().substring(target.pointer().lastIndexOf('/') + 1);
        if (last.matches("(schema|items|additionalProperties|[0-9]+|)")) {
            String whole = target.file().name().replaceFirst("^.*[/\\\\]", "").replaceFirst("\\.[^.]*$", "");
            return whole + target.pointer().replaceAll("[^\\p{L}\\p{N}]+", "_").replaceFirst("_(schema|items)$", "");
        }
        return last.replace("~1", "/").replace("~0", "~");
    }
}
