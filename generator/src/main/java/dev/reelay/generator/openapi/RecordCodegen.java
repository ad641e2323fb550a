package dev.reelay.generator.openapi;

import dev.reelay.generator.openapi.plain.PlainDocument;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.servers.Server;
import java.io.File;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openapitools.codegen.CodegenModel;
import org.openapitools.codegen.CodegenOperation;
import org.openapitools.codegen.CodegenProperty;
import org.openapitools.codegen.CodegenType;
import org.openapitools.codegen.SupportingFile;
import org.openapitools.codegen.languages.AbstractJavaCodegen;
import org.openapitools.codegen.model.ModelMap;
import org.openapitools.codegen.model.OperationsMap;

/**
 * Generates wire records for Moshi, one Retrofit interface and one adapter factory from a plain document of OpenAPI 3.0,
 * whose schemas have the names of their classes.
 */
@SuppressWarnings("rawtypes") // the signatures to override are raw
final class RecordCodegen extends AbstractJavaCodegen {
    private static final String TEMPLATES = "reelay-records";

    private final String apiName;

    /**
     * Sets everything that OpenAPI Generator asks for by field.
     *
     * @param javaPackage where all classes go
     * @param apiName the name of the interface, since tags are no stable names
     */
    RecordCodegen(String javaPackage, String apiName) {
        this.apiName = apiName;
        modelPackage = javaPackage;
        apiPackage = javaPackage;
        embeddedTemplateDir = TEMPLATES;
        templateDir = TEMPLATES;
        sourceFolder = RecordGenerator.SOURCES;
        hideGenerationTimestamp = true;
        disableHtmlEscaping = true;
        for (Map<String, String> templates : List.of(
                modelTemplateFiles,
                apiTemplateFiles,
                modelDocTemplateFiles,
                apiDocTemplateFiles,
                modelTestTemplateFiles,
                apiTestTemplateFiles)) {
            templates.clear();
        }
        modelTemplateFiles.put("record.mustache", ".java");
        apiTemplateFiles.put("api.mustache", ".java");
        cliOptions.clear();
        additionalProperties.put("hideGenerationTimestamp", true);
        additionalProperties.put("wire", Imports.WIRE);
        JavaTypes.register(typeMapping, importMapping, reservedWords);
    }

    /** Returns the names that no class can have, as they mean something else here. */
    Set<String> reserved() {
        Set<String> reserved = new HashSet<>(typeMapping().keySet());
        reserved.add(apiName);
        return reserved;
    }

    @Override
    public CodegenType getTag() {
        return CodegenType.CLIENT;
    }

    @Override
    public String getName() {
        return "reelay-records";
    }

    @Override
    public String getHelp() {
        return "Generates Java records for Moshi and a Retrofit interface.";
    }

    /** The document is plain already. */
    @Override
    public boolean getUseOpenapiNormalizer() {
        return false;
    }

    /** No object is written out where it is used any more. */
    @Override
    public boolean getUseInlineModelResolver() {
        return false;
    }

    @Override
    public void processOpts() {
        super.processOpts();
        // The parent has its own opinion on dates and numbers.
        JavaTypes.register(typeMapping, importMapping, reservedWords);
        supportingFiles.clear();
        String folder = sourceFolder + File.separator + modelPackage().replace('.', File.separatorChar);
        supportingFiles.add(new SupportingFile("adapters.mustache", folder, "WireAdapters.java"));
        supportingFiles.add(new SupportingFile("package-info.mustache", folder, "package-info.java"));
    }

    @Override
    public void preprocessOpenAPI(OpenAPI document) {
        super.preprocessOpenAPI(document);
        if (document.getComponents() != null && document.getComponents().getSchemas() != null) {
            document.getComponents().getSchemas().forEach((name, schema) -> {
                if (schema.getExtensions() != null
                        && schema.getExtensions().get(PlainDocument.SHARED) instanceof String elsewhere) {
                    schemaMapping().put(name, elsewhere);
                }
            });
        }
        additionalProperties.put("relays", Relays.of(document.getServers(), ""));
        additionalProperties.put(
                "packageDoc",
                JavaText.javadoc(
                        JavaText.line(document.getInfo().getTitle())
                                + ": the records that go over the wire, and the HTTP interface; generated from the"
                                + " specification.",
                        ""));
        additionalProperties.put("specDoc", JavaText.javadoc(document.getInfo().getDescription(), ""));
    }

    @Override
    public void postProcess() {
        // The parent thanks its users here.
    }

    @Override
    public String toApiName(String tag) {
        return apiName;
    }

    @Override
    public String toModelName(String name) {
        return schemaMapping().getOrDefault(name, name);
    }

    /** All operations go to one interface. */
    @Override
    public void addOperationToGroup(
            String tag,
            String resourcePath,
            Operation operation,
            CodegenOperation codegen,
            Map<String, List<CodegenOperation>> operations) {
        super.addOperationToGroup(apiName, resourcePath, operation, codegen, operations);
    }

    @Override
    public CodegenOperation fromOperation(String path, String httpMethod, Operation operation, List<Server> servers) {
        CodegenOperation codegen = super.fromOperation(path, httpMethod, operation, servers);
        codegen.vendorExtensions.put("x-relays", Relays.of(operation.getServers(), "    "));
        new ApiMethod(codegen, operation, path).describe();
        return codegen;
    }

    @Override
    public String toOperationId(String operationId) {
        return JavaNames.member(super.toOperationId(operationId), operationId, new HashSet<>());
    }

    @Override
    public CodegenModel fromModel(String name, Schema schema) {
        CodegenModel model = super.fromModel(name, schema);
        new WireRecordText(model).describe();
        return model;
    }

    @Override
    public @Nullable String toDefaultValue(CodegenProperty property, Schema schema) {
        return null; // a record component has none
    }

    @Override
    public OperationsMap postProcessOperationsWithModels(OperationsMap operations, List<ModelMap> models) {
        OperationsMap processed = super.postProcessOperationsWithModels(operations, models);
        boolean servers = !List.of().equals(additionalProperties.get("relays"));
        processed.put("usedTypes", ApiMethod.imports(processed.getOperations().getOperation(), servers));
        return processed;
    }
}
