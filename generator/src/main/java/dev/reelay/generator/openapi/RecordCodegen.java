package dev.reelay.generator.openapi;

import com.google.auto.service.AutoService;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.servers.Server;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openapitools.codegen.CodegenConfig;
import org.openapitools.codegen.CodegenModel;
import org.openapitools.codegen.CodegenOperation;
import org.openapitools.codegen.CodegenProperty;
import org.openapitools.codegen.CodegenType;
import org.openapitools.codegen.SupportingFile;
import org.openapitools.codegen.languages.AbstractJavaCodegen;
import org.openapitools.codegen.model.ModelMap;
import org.openapitools.codegen.model.OperationsMap;

/**
 * Generates wire records for Moshi, one Retrofit interface and one adapter factory from an OpenAPI 3.0 document.
 *
 * <p>Option {@code apiName} names the interface, since tags are no stable names.
 */
@AutoService(CodegenConfig.class)
@SuppressWarnings("rawtypes") // the signatures to override are raw
public final class RecordCodegen extends AbstractJavaCodegen {
    static final String API_NAME = "apiName";
    private static final String TEMPLATES = "reelay-records";

    /** Sets everything that OpenAPI Generator asks for by field. */
    public RecordCodegen() {
        embeddedTemplateDir = TEMPLATES;
        templateDir = TEMPLATES;
        outputFolder = "target/generated-sources/openapi";
        sourceFolder = "src/main/java";
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
        JavaTypes.register(typeMapping, importMapping, reservedWords);
        cliOptions.clear();
        addOption(API_NAME, "Name of the generated Retrofit interface, for example LumaApi", null);
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

    @Override
    public void processOpts() {
        additionalProperties.put("hideGenerationTimestamp", true);
        super.processOpts();
        supportingFiles.clear();
        String folder = sourceFolder + File.separator + modelPackage().replace('.', File.separatorChar);
        supportingFiles.add(new SupportingFile("adapters.mustache", folder, "WireAdapters.java"));
        supportingFiles.add(new SupportingFile("package-info.mustache", folder, "package-info.java"));
        openapiNormalizer.put("NORMALIZER_CLASS", RecordNormalizer.class.getName());
        openapiNormalizer.put(
                RecordNormalizer.REPAIRS,
                Path.of(getOutputDir(), "repairs.json").toString());
    }

    @Override
    public void preprocessOpenAPI(OpenAPI document) {
        super.preprocessOpenAPI(document);
        additionalProperties.put("relays", Relays.of(document.getServers()));
        additionalProperties.put(
                "specTitle",
                document.getInfo() == null
                        ? ""
                        : JavaText.line(document.getInfo().getTitle()));
        additionalProperties.put(
                "specDoc",
                JavaText.javadoc(
                        document.getInfo() == null ? null : document.getInfo().getDescription(), ""));
    }

    /** Deletes what an earlier run wrote and this one did not: a schema that is gone must not compile on. */
    @Override
    public void postProcess() {
        StaleSources.delete(Path.of(getOutputDir()), sourceFolder);
    }

    @Override
    public String toApiName(String tag) {
        Object name = additionalProperties.get(API_NAME);
        if (name == null) {
            throw new IllegalArgumentException("the option " + API_NAME + " is missing: set it under configOptions");
        }
        return name.toString();
    }

    /** All operations go to one interface, whatever their tags. */
    @Override
    public void addOperationToGroup(
            String tag,
            String resourcePath,
            Operation operation,
            CodegenOperation codegen,
            Map<String, List<CodegenOperation>> operations) {
        super.addOperationToGroup(toApiName(tag), resourcePath, operation, codegen, operations);
    }

    @Override
    public CodegenOperation fromOperation(String path, String httpMethod, Operation operation, List<Server> servers) {
        CodegenOperation codegen = super.fromOperation(path, httpMethod, operation, servers);
        codegen.vendorExtensions.put("x-relays", Relays.of(operation.getServers()));
        return codegen;
    }

    @Override
    public CodegenModel fromModel(String name, Schema schema) {
        CodegenModel model = super.fromModel(name, schema);
        model.imports.removeIf(type -> type.startsWith("ApiModel") || type.startsWith("Json") || type.equals("Schema"));
        boolean oneOrMany = model.vendorExtensions.containsKey(OneOrMany.EXTENSION);
        model.vendorExtensions.put(
                "x-doc",
                JavaText.recordJavadoc(model.unescapedDescription, oneOrMany ? List.of() : model.vars, "items"));
        return model;
    }

    @Override
    public void postProcessModelProperty(CodegenModel model, CodegenProperty property) {
        super.postProcessModelProperty(model, property);
        Words.expand(property);
    }

    @Override
    public @Nullable String toDefaultValue(CodegenProperty property, Schema schema) {
        return null; // a record component has none
    }

    @Override
    public OperationsMap postProcessOperationsWithModels(OperationsMap operations, List<ModelMap> models) {
        OperationsMap processed = super.postProcessOperationsWithModels(operations, models);
        for (CodegenOperation operation : processed.getOperations().getOperation()) {
            // A leading slash would drop the path of the base URL.
            operation.path = operation.path.startsWith("/") ? operation.path.substring(1) : operation.path;
            operation.vendorExtensions.put("x-doc", JavaText.operationJavadoc(operation));
        }
        return processed;
    }
}
