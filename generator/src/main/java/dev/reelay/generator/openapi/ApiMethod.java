package dev.reelay.generator.openapi;

import io.swagger.v3.oas.models.Operation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.openapitools.codegen.CodegenOperation;
import org.openapitools.codegen.CodegenParameter;

/** What the template of the HTTP interface needs of one operation, worked out: Javadoc, annotations and signature. */
final class ApiMethod {
    private static final String INDENT = "    ";

    private final CodegenOperation operation;
    private final Operation written;
    private final String method;
    private final String path;
    private final List<CodegenParameter> parameters;
    private final String form;
    private final boolean bytes;

    ApiMethod(CodegenOperation operation, Operation written, String path) {
        this.operation = operation;
        this.written = written;
        this.method = operation.httpMethod.toUpperCase(Locale.ROOT);
        this.path = relative(path);
        Set<String> types = written.getRequestBody() == null
                ? Set.of()
                : written.getRequestBody().getContent().keySet();
        boolean parts = !operation.formParams.isEmpty();
        this.form = parts && types.contains("multipart/form-data")
                ? "Multipart"
                : parts && types.contains("application/x-www-form-urlencoded") ? "FormUrlEncoded" : "";
        this.bytes = form.isEmpty() && !types.isEmpty() && !types.contains("application/json");
        this.parameters = new ArrayList<>(operation.pathParams);
        parameters.addAll(operation.queryParams);
        parameters.addAll(operation.headerParams);
        if (!form.isEmpty()) {
            parameters.addAll(operation.formParams);
        } else if (!bytes && operation.bodyParam != null) {
            parameters.add(operation.bodyParam);
        }
    }

    /** The types that methods name, to be imported. */
    static List<String> imports(List<CodegenOperation> operations, boolean servers) {
        List<String> code = new ArrayList<>(List.of("Generated", servers ? "Server" : ""));
        for (CodegenOperation each : operations) {
            code.add(String.valueOf(each.vendorExtensions.get("x-method")));
            code.add(List.of().equals(each.vendorExtensions.get("x-relays")) ? "" : "Server");
        }
        return Imports.of(code);
    }

    void describe() {
        Set<String> taken = new HashSet<>(bytes ? Set.of("requestBody") : Set.of());
        for (CodegenParameter parameter : parameters) {
            parameter.paramName = JavaNames.member(parameter.paramName, parameter.baseName, taken);
        }
        operation.vendorExtensions.put(
                "x-doc",
                JavaText.operationJavadoc(
                        operation.operationId, written.getSummary(), written.getDescription(), parameters));
        operation.vendorExtensions.put("x-method", annotations() + signature());
    }

    private String annotations() {
        boolean hasBody = !form.isEmpty() || bytes || operation.bodyParam != null;
        String literal = JavaText.longLiteral(path, INDENT + INDENT);
        boolean usual = Set.of("GET", "POST", "PUT", "PATCH").contains(method)
                || (Set.of("DELETE", "OPTIONS", "HEAD").contains(method) && !hasBody);
        String verb = usual
                ? "@" + method + "(" + literal + ")"
                : "@HTTP(method = \"" + method + "\", path = " + literal + (hasBody ? ", hasBody = true)" : ")");
        return (form.isEmpty() ? "" : INDENT + "@" + form + "\n") + INDENT + verb + "\n";
    }

    private String signature() {
        String answer =
                method.equals("HEAD") ? "Void" : operation.returnType == null ? "ResponseBody" : operation.returnType;
        String start = INDENT + "Call<" + answer + "> " + operation.operationId + "(";
        List<String> all =
                new ArrayList<>(parameters.stream().map(this::parameter).toList());
        if (bytes) {
            all.add("@Body RequestBody requestBody");
        }
        String line = start + String.join(", ", all) + ");";
        return line.length() <= JavaText.LINE_LENGTH && !line.contains("\n")
                ? line
                : start + "\n" + INDENT + INDENT + INDENT + String.join(",\n" + INDENT + INDENT + INDENT, all) + ");";
    }

    private String parameter(CodegenParameter parameter) {
        String name = "(" + JavaText.longLiteral(parameter.baseName, INDENT.repeat(5)) + ") ";
        String nullable = parameter.required ? "" : "@Nullable ";
        String type = nullable + parameter.dataType + " ";
        if (parameter.isPathParam) {
            return "@Path" + name + parameter.dataType + " " + parameter.paramName;
        }
        if (parameter.isQueryParam) {
            return "@Query" + name + type + parameter.paramName;
        }
        if (parameter.isHeaderParam) {
            return "@Header" + name + type + parameter.paramName;
        }
        if (form.equals("FormUrlEncoded")) {
            return "@Field" + name + type + parameter.paramName;
        }
        if (form.isEmpty()) {
            return "@Body " + parameter.dataType + " " + parameter.paramName;
        }
        if (parameter.isArray) {
            return "@Part " + nullable + "List<MultipartBody.Part> " + parameter.paramName;
        }
        return isFile(parameter)
                ? "@Part MultipartBody." + nullable + "Part " + parameter.paramName
                : "@Part" + name + nullable + "RequestBody " + parameter.paramName;
    }

    private static boolean isFile(CodegenParameter parameter) {
        // Retrofit takes no other letters into the name of a part.
        return parameter.vendorExtensions.containsKey("x-bytes")
                || parameter.dataType.equals("Object")
                || !parameter.baseName.matches("[ -~]*");
    }

    /**
     * The path below the base URL. A leading slash would drop the base URL's own path, two would name another host, and so
     * would a scheme: the key would go there.
     */
    static String relative(String path) {
        String below = path.replaceFirst("^[\\s\\p{Cntrl}/\\\\]+", "");
        return below.matches("(?s)[^/]*:.*") ? "./" + below : below;
    }
}
