package dev.reelay.generator.model;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
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
 * @param prefix the last part of base URLs' paths that stands for the protocol; empty for none
 * @param keys the constant's name of the form of keys
 * @param keyHeader the header that keys go into as they are; empty for the usual one
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
        String prefix,
        String keys,
        String keyHeader,
        Map<String, String> errors,
        Map<JavaName, WireRecord> records) {

    /** A relay that the specification names; {@code url} is empty where only its customers know. */
    public record RelayModel(String name, String url, String description) {}

    /**
     * An operation and the call that it makes.
     *
     * @param operation the constant's name
     * @param when the request fields that must be set; empty for all requests
     * @param whenKept what the ref must keep; empty for all
     * @param keeps what the refs of its answer keep; empty for nothing
     * @param parameters the property that takes the request's own parameters; {@code null} for the body itself
     * @param decoder the mapping of what it answers; {@code null} where it answers a link, or nothing that counts
     * @param result the path of the link or the list in the answer; {@code null} where the answer holds generations
     * @param answer the record that it answers
     */
    public record CallModel(
            String operation,
            HttpModel http,
            List<Field> when,
            String whenKept,
            String keeps,
            List<SendModel> sends,
            @Nullable WirePath parameters,
            @Nullable JavaName decoder,
            @Nullable WirePath result,
            @Nullable WireRecord answer) {

        /** Tells whether it sends a request of the provider's own, which its caller writes. */
        public boolean isOwn() {
            return operation.equals("OWN");
        }

        /** Returns the request fields that it takes. */
        public TreeSet<String> fields() {
            TreeSet<String> fields = new TreeSet<>();
            said().forEach(said -> fields.add(said.field().constant()));
            return fields;
        }

        /** Returns what request fields fill, in the body and beside it. */
        public List<Said> said() {
            return Stream.concat(
                            sends.stream().map(SendModel::source),
                            http.parameters().stream().map(HttpModel.Parameter::filler))
                    .filter(Said.class::isInstance)
                    .map(Said.class::cast)
                    .toList();
        }
    }

    /** A request field: its constant and its accessor. */
    public record Field(String constant, String accessor) {}

    /** One property of a body, and what fills it. */
    public record SendModel(Source source, WirePath to) {}

    /** What fills a property of a body. */
    public sealed interface Source {}

    /**
     * A request field.
     *
     * @param conversion the method of {@code RequestValues} that writes it; {@code null} for the value itself
     * @param form the constant's name
     * @param words the protocol's own words for some values
     * @param orElse what is sent where the request does not say the field; {@code null} for nothing
     */
    public record Said(
            Field field,
            @Nullable String conversion,
            String form,
            Map<String, String> words,
            @Nullable String orElse) implements Source, HttpModel.Filler {}

    /**
     * A fixed value.
     *
     * @param value as text, which the property's type can hold
     * @param with the fields beside which it goes; empty for always
     */
    public record Fixed(String value, List<Field> with) implements Source {}

    /** What names the generations that a call is about. */
    public enum Ids implements Source {
        /** The id of one. */
        ONE,
        /** The ids of several. */
        MANY
    }

    /** Returns the name of a generated class. */
    public JavaName generated(String suffix) {
        return mapping.sibling(title + suffix);
    }

    /** Returns the calls that send requests of the provider's own. */
    public List<CallModel> own() {
        return calls.stream().filter(CallModel::isOwn).toList();
    }

    /** Returns what the refs of several submits keep, each once, in the declaration's order. */
    public List<String> kept() {
        return calls.stream()
                .map(CallModel::keeps)
                .filter(keeps -> !keeps.isEmpty())
                .distinct()
                .toList();
    }

    /** Returns what is asked for where a ref keeps nothing: what the submit for all requests keeps, or the first. */
    public String keptOtherwise() {
        return calls.stream()
                .filter(call -> call.operation().equals("SUBMIT") && call.when().isEmpty())
                .map(CallModel::keeps)
                .findFirst()
                .orElseGet(() -> kept().get(0));
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
