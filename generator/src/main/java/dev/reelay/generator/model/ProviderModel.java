package dev.reelay.generator.model;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A mapping declaration, read and checked.
 *
 * @param mapping the annotated type
 * @param title what the names of generated classes begin with
 * @param api the Retrofit interface
 * @param generation one generation on the wire
 * @param answer what operations that answer generations return
 * @param wrapper the property that holds the generations of a wrapper
 * @param reads the model's fields in the order of the enum
 * @param keeps what passes through
 * @param words the state's dictionary, in lower case
 * @param error an error body on the wire
 * @param errorWords the code's dictionary, in lower case
 */
public record ProviderModel(
        JavaName mapping,
        String id,
        String title,
        JavaName api,
        List<RelayModel> relays,
        WireRecord generation,
        WireRecord answer,
        @Nullable WireProperty wrapper,
        List<FieldRead> reads,
        List<WirePath> keeps,
        Map<String, String> words,
        WireRecord error,
        List<FieldRead> errorReads,
        Map<String, String> errorWords,
        List<OperationModel> operations,
        List<BalanceModel> balances,
        Map<JavaName, WireRecord> records) {

    /** A relay that the specification names; {@code url} is empty where only its customers know. */
    public record RelayModel(String name, String url, String description) {}

    /** A field, by its constant's name, and where it comes from, best first. */
    public record FieldRead(String field, List<WirePath> paths) {}

    /** Returns the record that a property holds. */
    public WireRecord recordOf(WireProperty property) {
        return Objects.requireNonNull(records.get(((WireType.Ref) property.type()).name()), property.jsonName());
    }

    /** Returns the name of a generated class. */
    public JavaName generated(String suffix) {
        return mapping.sibling(title + suffix);
    }
}
