package dev.reelay.generator.openapi;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which Java type stands for which OpenAPI type: only such as Moshi reads without reflection. */
final class JavaTypes {
    private static final List<String> TEXTS = List.of(
            "string", "date", "DateTime", "date-time", "UUID", "URI", "uri", "binary", "ByteArray", "file", "char");
    private static final List<String> DECIMALS = List.of("number", "decimal", "float", "double", "BigDecimal");

    /** What the parent class reserves, though Java does not. */
    private static final List<String> LEGAL_COMPONENTS = List.of("object", "list", "file", "configuration");

    private JavaTypes() {}

    static void register(Map<String, String> types, Map<String, String> imports, Set<String> reserved) {
        TEXTS.forEach(type -> types.put(type, "String"));
        DECIMALS.forEach(type -> types.put(type, "Double"));
        types.put("integer", "Integer");
        types.put("long", "Long");
        types.put("boolean", "Boolean");
        types.put("object", "Object");
        types.put("AnyType", "Object");
        types.put("null", "Object");
        types.put("array", "List");
        types.put("set", "List");
        types.put("map", "Map");
        imports.clear();
        imports.put("List", "java.util.List");
        imports.put("Map", "java.util.Map");
        LEGAL_COMPONENTS.forEach(reserved::remove);
    }
}
