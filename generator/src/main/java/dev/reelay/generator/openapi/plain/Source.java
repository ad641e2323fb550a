package dev.reelay.generator.openapi.plain;

import com.fasterxml.jackson.databind.JsonNode;
import dev.reelay.generator.openapi.source.SpecFile;
import java.util.List;

/** A schema before it is understood. */
sealed interface Source {
    /** A schema that stands in a document. */
    record Written(SpecFile file, JsonNode schema) implements Source {}

    /** What has to fit all of several schemas, such as a property that two members of an {@code allOf} describe. */
    record All(List<Source> schemas) implements Source {}

    /** What may fit any of several schemas, such as a property of two alternatives. */
    record Any(List<Source> schemas) implements Source {}
}
