package dev.reelay.generator.openapi;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.openapitools.codegen.CodegenModel;
import org.openapitools.codegen.CodegenProperty;

/** What the template of a record needs, worked out: the declaration of each component, the imports and the Javadoc. */
final class WireRecordText {
    /** A constructor takes 255 arguments. */
    private static final int MAX_COMPONENTS = 250;

    /** The component that every record has, and the methods of Object that no component may be called like. */
    private static final Set<String> TAKEN = Set.of(
            "unknownMembers", "hashCode", "clone", "finalize", "getClass", "notify", "notifyAll", "toString", "wait");

    private static final String INDENT = "        ";

    private final CodegenModel model;

    WireRecordText(CodegenModel model) {
        this.model = model;
    }

    /** @throws IllegalArgumentException if the record has more components than Java allows */
    void describe() {
        boolean oneOrMany = model.vendorExtensions.containsKey("x-one-or-many");
        if (model.vars.size() > MAX_COMPONENTS) {
            throw new IllegalArgumentException("the schema " + model.classname + " has " + model.vars.size()
                    + " properties, and a record takes " + MAX_COMPONENTS + ": remove some with an overlay");
        }
        Set<String> taken = new HashSet<>(TAKEN);
        List<String> code = new ArrayList<>(List.of("Generated JsonClass"));
        for (CodegenProperty property : model.vars) {
            property.name = JavaNames.member(property.name, property.baseName, taken);
            String component = oneOrMany ? property.dataType : component(property);
            property.vendorExtensions.put("x-component", component);
            code.add(component);
        }
        code.add(oneOrMany ? "OneOrMany" : "UnknownMembers WireObject Map Nullable");
        model.vendorExtensions.put("x-imports", Imports.of(code));
        model.vendorExtensions.put(
                "x-doc",
                JavaText.recordJavadoc(model.unescapedDescription, oneOrMany ? List.of() : model.vars, "items"));
    }

    private static String component(CodegenProperty property) {
        StringBuilder lines = new StringBuilder();
        List<String> listed =
                list(property, "x-listed-words").stream().map(String::valueOf).toList();
        if (!listed.isEmpty()) {
            lines.append(INDENT)
                    .append("@ListedWords(")
                    .append(JavaText.literals(listed, INDENT))
                    .append(")\n");
        }
        String marks = property.required ? "@RequiredOnWrite " : "";
        String json = "@Json(name = " + JavaText.longLiteral(property.baseName, INDENT + "        ") + ")";
        // An annotation of a type stands before its simple name; classes of other packages come with theirs.
        String type = property.dataType.replaceFirst("^((?:[a-z]\\w*\\.)*)", "$1@Nullable ");
        String declaration = type + " " + property.name;
        String line = INDENT + marks + json + " " + declaration;
        boolean fits = line.length() <= JavaText.LINE_LENGTH;
        return lines + (fits ? line : INDENT + marks + json + "\n" + INDENT + declaration);
    }

    private static List<?> list(CodegenProperty property, String extension) {
        return property.vendorExtensions.get(extension) instanceof List<?> list ? list : List.of();
    }
}
