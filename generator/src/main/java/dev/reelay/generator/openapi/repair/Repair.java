package dev.reelay.generator.openapi.repair;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.JsonNode;

/**
 * One change of a document.
 *
 * @param rule the kind of repair, such as {@code null-type}
 * @param pointer the JSON pointer of the value that changed, or file and line of a text that did
 * @param before the value before, with sorted names; JSON null where there was none
 * @param after the value after, with sorted names; JSON null where there is none any more
 */
@JsonInclude
@JsonPropertyOrder({"rule", "pointer", "before", "after"})
public record Repair(String rule, String pointer, JsonNode before, JsonNode after) {}
