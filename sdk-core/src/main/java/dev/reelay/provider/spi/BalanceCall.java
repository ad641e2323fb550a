package dev.reelay.provider.spi;

import dev.reelay.Balance;
import java.util.Objects;
import java.util.Set;

/**
 * One call that tells of the account's money.
 *
 * @param relays the names of the relays that document it; empty for all
 * @param call the call; its answer may be a part of the balance
 */
public record BalanceCall(Set<String> relays, RelayCall<Balance> call) {
    /** Copies the set. */
    public BalanceCall {
        relays = Set.copyOf(relays);
        Objects.requireNonNull(call, "call");
    }
}
