package dev.reelay.generator.model;

import java.util.List;

/**
 * A method of the HTTP interface whose answer tells of money.
 *
 * @param relays the relays that document it; empty for all
 * @param keeps the properties of the answer that nothing reads
 */
public record BalanceModel(
        String method, List<String> relays, WireRecord answer, List<AmountRead> reads, List<WirePath> keeps) {

    /** A field, by its constant's name, where it comes from, and how amounts are counted. */
    public record AmountRead(String field, WirePath path, int perUnit, long unlimitedAt) {}
}
