package dev.reelay.generator.model;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A provider's declaration, read and checked.
 *
 * @param mapping the annotated type
 * @param title what the names of generated classes begin with
 * @param api the Retrofit interface
 * @param answers the mappings of what the calls answer, the one to be tried first in front
 * @param calls in the declaration's order
 * @param balances the classes that tell the account's money
 * @param errors the mapping's own codes, in their plain form, by the constant's name that they mean
 */
public record ProviderModel(
        JavaName mapping,
        String id,
        String title,
        JavaName api,
        List<RelayModel> relays,
        List<JavaName> answers,
        List<CallModel> calls,
        List<JavaName> balances,
        Map<String, String> errors,
        Map<JavaName, WireRecord> records) {

    /** A relay that the specification names; {@code url} is empty where only its customers know. */
    public record RelayModel(String name, String url, String description) {}

    /**
     * An operation and the call that it makes.
     *
     * @param operation the constant's name
     * @param when the request fields that must be set; empty for all requests
     * @param decoder the mapping of what it answers; {@code null} where it answers a link
     * @param result the path of the link in the answer; {@code null} where the answer holds generations
     * @param answer the record that it answers
     */
    public record CallModel(
            String operation,
            HttpModel http,
            List<Field> when,
            List<SendModel> sends,
            @Nullable JavaName decoder,
            @Nullable WirePath result,
            @Nullable WireRecord answer) {

        /** Returns the request fields that it takes. */
        public TreeSet<String> fields() {
            TreeSet<String> fields = new TreeSet<>();
            sends.stream()
                    .filter(send -> send.field() != null)
                    .forEach(send -> fields.add(send.field().constant()));
            return fields;
        }
    }

    /** A request field: its constant and its accessor. */
    public record Field(String constant, String accessor) {}

    /**
     * One property of a body.
     *
     * @param field the request field that fills it; {@code null} for a constant, and for the ids of many
     * @param conversion the method of {@code RequestValues} that writes it; {@code null} for the value itself
     * @param constant the fixed value as text, which the property's type can hold; {@code null} for none
     * @param with the fields beside which a constant goes; empty for always
     */
    public record SendModel(
            @Nullable Field field,
            @Nullable String conversion,
            @Nullable String constant,
            List<Field> with,
            WirePath to) {}

    /** Returns the name of a generated class. */
    public JavaName generated(String suffix) {
        return mapping.sibling(title + suffix);
    }

    /** Returns the request fields that each operation takes, over all its calls. */
    public Map<String, TreeSet<String>> fields() {
        Map<String, TreeSet<String>> fields = new TreeMap<>();
        for (CallModel call : calls) {
            fields.computeIfAbsent(call.operation(), operation -> new TreeSet<>())
                    .addAll(call.fields());
        }
        return fields;
    }
}
