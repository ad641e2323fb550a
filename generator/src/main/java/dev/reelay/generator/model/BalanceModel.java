package dev.reelay.generator.model;

import java.util.List;
import java.util.Map;

/** The calls that tell an account's money. */
public record BalanceModel(JavaName mapping, List<BalanceCall> calls, Map<JavaName, WireRecord> records) {
    /**
     * One call.
     *
     * @param relays the relays that document it; empty for all
     * @param extras the properties of the answer that nothing reads
     */
    public record BalanceCall(
            HttpModel http, List<String> relays, WireRecord answer, List<Amount> amounts, List<WirePath> extras) {}

    /** A part of the balance, where it comes from, and how amounts are counted. */
    public record Amount(String target, boolean counted, WirePath path, int perUnit, long unlimitedAt) {}

    /** Returns the name of the generated class. */
    public JavaName calls(String suffix) {
        return mapping.generated(suffix);
    }
}
