package dev.reelay.generator.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An operation and the method of the HTTP interface that it calls.
 *
 * @param operation the constant's name
 * @param takesId whether the method's first parameter is the generation's id
 * @param answer the record that it answers
 * @param body what it sends; {@code null} for nothing
 * @param result the path of the link in the answer; {@code null} where the answer holds generations
 */
public record OperationModel(
        String operation,
        String method,
        boolean takesId,
        WireRecord answer,
        @Nullable BodyModel body,
        @Nullable WirePath result) {

    /** What an operation sends. */
    public record BodyModel(WireRecord record, List<FieldSend> sends) {}

    /**
     * One property of a body.
     *
     * @param field the request field's constant
     * @param accessor the request's accessor
     * @param constant the fixed text that accompanies the field; {@code null} for the field's own value
     * @param conversion whether the value becomes text through {@code RequestValues}
     */
    public record FieldSend(
            String field, String accessor, @Nullable String constant, boolean conversion, WirePath to) {}
}
