package dev.reelay.generator.openapi.diff;

import io.swagger.v3.oas.models.media.Schema;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openapitools.openapidiff.core.model.Changed;
import org.openapitools.openapidiff.core.model.ChangedExample;
import org.openapitools.openapidiff.core.model.ChangedExamples;
import org.openapitools.openapidiff.core.model.ChangedExtensions;
import org.openapitools.openapidiff.core.model.ChangedMetadata;
import org.openapitools.openapidiff.core.model.ChangedSchema;
import org.openapitools.openapidiff.core.model.schema.ChangedOneOfSchema;
import org.openapitools.openapidiff.core.model.schema.ChangedRequired;

/**
 * Turns what the library says about the schemas of an operation into changes of named schemas, so that a schema in many
 * places is reported once. The library calls the loss of an optional property compatible; to a mapping it is not.
 */
final class SchemaComparison {
    private final Changes changes;
    private final String spec;
    private final String operation;
    private final NamedSchemas named;
    private final Set<ChangedSchema> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    SchemaComparison(Changes changes, String spec, String operation, NamedSchemas named) {
        this.changes = changes;
        this.spec = spec;
        this.operation = operation;
        this.named = named;
    }

    /**
     * Adds the changes of a schema and of all that it consists of.
     *
     * @param changed what the library says; null if nothing
     * @param place how to call the place if the schema has no name
     * @param request whether it is sent, not received
     */
    void add(@Nullable ChangedSchema changed, String place, boolean request) {
        if (changed == null || !seen.add(changed)) {
            return;
        }
        String self = named.nameOf(changed.getOldSchema()).orElse(place);
        String owner = named.referenceAt(place).orElse(self);
        addOwn(changed, self);
        addProperties(changed, owner);
        addRequired(changed, owner, request);
        changed.getChangedProperties()
                .forEach((property, part) -> add(part, NamedSchemas.property(owner, property), request));
        add(changed.getItems(), NamedSchemas.elements(owner), request);
        add(changed.getAddProp(), NamedSchemas.values(owner), request);
        if (changed.getOneOfSchema() != null) {
            addAlternatives(changed.getOneOfSchema(), owner, request);
        }
    }

    private void addProperties(ChangedSchema changed, String owner) {
        Map<String, Schema<?>> gone = changed.getMissingProperties();
        Map<String, Schema<?>> added = changed.getIncreasedProperties();
        String hint = "";
        if (gone.size() == 1 && added.size() == 1) {
            Map.Entry<String, Schema<?>> other = added.entrySet().iterator().next();
            if (NamedSchemas.type(gone.values().iterator().next()).equals(NamedSchemas.type(other.getValue()))) {
                hint = ", or renamed to " + other.getKey();
            }
        }
        for (String property : gone.keySet()) {
            add(Change.Kind.BREAKING, NamedSchemas.property(owner, property), "property removed" + hint);
        }
        added.forEach((property, schema) -> add(
                Change.Kind.OTHER,
                NamedSchemas.property(owner, property),
                "property added, " + NamedSchemas.type(schema)));
    }

    private void addRequired(ChangedSchema changed, String owner, boolean request) {
        ChangedRequired required = changed.getRequired();
        if (required == null) {
            return;
        }
        for (String property : required.getIncreased()) {
            add(
                    request ? Change.Kind.BREAKING : Change.Kind.OTHER,
                    NamedSchemas.property(owner, property),
                    "now required");
        }
        for (String property : required.getMissing()) {
            if (!changed.getMissingProperties().containsKey(property)) {
                add(Change.Kind.OTHER, NamedSchemas.property(owner, property), "no longer required");
            }
        }
    }

    /** What changed about the schema itself, not about its parts. */
    private void addOwn(ChangedSchema changed, String place) {
        if (changed.isChangedType() || changed.isChangeFormat()) {
            String types = "was " + NamedSchemas.type(changed.getOldSchema()) + ", is "
                    + NamedSchemas.type(changed.getNewSchema());
            add(Change.Kind.BREAKING, place, types);
        }
        if (changed.isChangeDeprecated()) {
            add(Change.Kind.OTHER, place, "deprecated, or no longer so");
        }
        for (Changed element : changed.getChangedElements()) {
            if (!OperationComparison.isDifferent(element) || isReportedElsewhere(element)) {
                continue;
            }
            if (element instanceof ChangedMetadata) {
                add(Change.Kind.TEXT, place, "other description");
            } else if (element instanceof ChangedExample || element instanceof ChangedExamples) {
                add(Change.Kind.TEXT, place, "other examples");
            } else {
                add(OperationComparison.kind(element), place, "other " + words(element));
            }
        }
    }

    private static boolean isReportedElsewhere(Changed element) {
        return element instanceof ChangedSchema
                || element instanceof ChangedOneOfSchema
                || element instanceof ChangedRequired
                || element instanceof ChangedExtensions;
    }

    private void addAlternatives(ChangedOneOfSchema alternatives, String owner, boolean request) {
        alternatives.getMissing().forEach((key, gone) -> add(Change.Kind.BREAKING, owner, "no longer one of " + key));
        alternatives.getIncreased().forEach((key, added) -> add(Change.Kind.OTHER, owner, "now also one of " + key));
        alternatives.getChanged().forEach((key, part) -> add(part, owner, request));
    }

    /** {@code max length} for the library's {@code ChangedMaxLength}. */
    private static String words(Changed element) {
        return element.getClass()
                .getSimpleName()
                .substring("Changed".length())
                .replaceAll("(?<=[a-z])(?=[A-Z])", " ")
                .toLowerCase(Locale.ROOT);
    }

    private void add(Change.Kind kind, String where, String what) {
        changes.add(kind, spec, where, what, operation);
    }
}
