package dev.reelay.generator.openapi.diff;

import io.swagger.v3.oas.models.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.openapitools.openapidiff.core.model.Changed;
import org.openapitools.openapidiff.core.model.ChangedApiResponse;
import org.openapitools.openapidiff.core.model.ChangedContent;
import org.openapitools.openapidiff.core.model.ChangedOperation;
import org.openapitools.openapidiff.core.model.ChangedParameter;
import org.openapitools.openapidiff.core.model.ChangedParameters;
import org.openapitools.openapidiff.core.model.ChangedRequestBody;
import org.openapitools.openapidiff.core.model.ChangedResponse;

/** Turns what the library says about an operation into changes. */
final class OperationComparison {
    private final Changes changes;
    private final String spec;
    private final ChangedOperation operation;
    private final String name;
    private final SchemaComparison schemas;

    OperationComparison(Changes changes, String spec, ChangedOperation operation, NamedSchemas named) {
        this.changes = changes;
        this.spec = spec;
        this.operation = operation;
        this.name = operation.getHttpMethod() + " " + operation.getPathUrl();
        this.schemas = new SchemaComparison(changes, spec, name, named);
    }

    void add() {
        if (isDifferent(operation.getOperationId())) {
            String was = operation.getOperationId().getLeft();
            add(
                    Change.Kind.BREAKING,
                    "operationId was " + was + ", is "
                            + operation.getOperationId().getRight());
        }
        if (operation.isDeprecated()) {
            add(Change.Kind.OTHER, "deprecated");
        }
        if (isDifferent(operation.getSummary()) || isDifferent(operation.getDescription())) {
            add(Change.Kind.TEXT, "other description");
        }
        if (isDifferent(operation.getSecurityRequirements())) {
            add(kind(operation.getSecurityRequirements()), "other authentication");
        }
        if (operation.getParameters() != null) {
            addParameters(operation.getParameters());
        }
        if (operation.getRequestBody() != null) {
            addBody(operation.getRequestBody());
        }
        if (operation.getApiResponses() != null) {
            addAnswers(operation.getApiResponses());
        }
        if (operation.isDifferent() && !changes.mention(spec, name)) {
            add(kind(operation), "changed in a way that only the files show");
        }
    }

    private void addParameters(ChangedParameters parameters) {
        for (Parameter gone : parameters.getMissing()) {
            add(Change.Kind.BREAKING, "parameter " + gone.getName() + " removed");
        }
        for (Parameter added : parameters.getIncreased()) {
            boolean required = Boolean.TRUE.equals(added.getRequired());
            add(
                    required ? Change.Kind.BREAKING : Change.Kind.OTHER,
                    (required ? "required parameter " : "parameter ") + added.getName() + " added");
        }
        for (ChangedParameter changed : parameters.getChanged()) {
            add(kind(changed), "parameter " + changed.getName() + " changed");
        }
    }

    private void addBody(ChangedRequestBody body) {
        if (body.isChangeRequired()) {
            add(kind(body.isCoreChanged().isIncompatible()), "other answer to whether a body is required");
        }
        if (isDifferent(body.getDescription())) {
            add(Change.Kind.TEXT, "other description of the body");
        }
        addContent(body.getContent(), true, "body");
    }

    private void addAnswers(ChangedApiResponse answers) {
        Change.Kind gone = kind(answers.isCoreChanged().isIncompatible());
        answers.getMissing().keySet().forEach(status -> add(gone, "answer " + status + " removed"));
        answers.getIncreased().keySet().forEach(status -> add(Change.Kind.OTHER, "answer " + status + " added"));
        answers.getChanged().forEach(this::addAnswer);
    }

    private void addAnswer(String status, ChangedResponse answer) {
        if (isDifferent(answer.getDescription())) {
            add(Change.Kind.TEXT, "other description of answer " + status);
        }
        if (isDifferent(answer.getHeaders())) {
            add(kind(answer.getHeaders()), "other headers of answer " + status);
        }
        addContent(answer.getContent(), false, "answer " + status);
    }

    private void addContent(@Nullable ChangedContent content, boolean request, String part) {
        if (content == null) {
            return;
        }
        content.getMissing().keySet().forEach(type -> add(Change.Kind.BREAKING, part + " as " + type + " removed"));
        content.getIncreased().keySet().forEach(type -> add(Change.Kind.OTHER, part + " as " + type + " added"));
        content.getChanged().forEach((type, media) -> {
            if (isDifferent(media.getExample()) || isDifferent(media.getExamples())) {
                add(Change.Kind.TEXT, "other examples of " + part);
            }
            schemas.add(media.getSchema(), name + " " + part, request);
        });
    }

    private void add(Change.Kind kind, String what) {
        changes.add(kind, spec, name, what);
    }

    static boolean isDifferent(@Nullable Changed changed) {
        return changed != null && changed.isDifferent();
    }

    static Change.Kind kind(Changed changed) {
        return kind(changed.isIncompatible());
    }

    private static Change.Kind kind(boolean incompatible) {
        return incompatible ? Change.Kind.BREAKING : Change.Kind.OTHER;
    }
}
