package dev.reelay.internal.client;

import dev.reelay.Balance;
import dev.reelay.Operation;
import dev.reelay.errors.InvalidRequestException;
import dev.reelay.internal.async.Promise;
import dev.reelay.internal.call.CallScope;
import dev.reelay.internal.call.Purpose;
import dev.reelay.internal.call.RelayAddress;
import dev.reelay.internal.call.RelayCalls;
import dev.reelay.provider.Relay;
import dev.reelay.provider.spi.BalanceCall;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts an account's balance together from all calls that tell a part of it. */
final class BalanceReader {
    private static final Purpose PURPOSE = new Purpose(Operation.BALANCE, "balance", List.of());

    /** What one call brought: an answer or an error. */
    private record Part(@Nullable Balance balance, @Nullable Throwable error) {}

    private final RelayAddress address;
    private final RelayCalls calls;

    BalanceReader(RelayAddress address, RelayCalls calls) {
        this.address = address;
        this.calls = calls;
    }

    Promise<Balance> read(List<BalanceCall> all, CallScope scope) {
        boolean documented =
                address.provider().relays().stream().map(Relay::name).anyMatch(address.relay()::equals);
        List<BalanceCall> here = all.stream()
                .filter(call ->
                        !documented || call.relays().isEmpty() || call.relays().contains(address.relay()))
                .toList();
        if (here.isEmpty()) {
            throw new InvalidRequestException(
                    "the relay " + address.relay() + " documents no balance; these do: "
                            + all.stream()
                                    .flatMap(call -> call.relays().stream())
                                    .distinct()
                                    .sorted()
                                    .collect(Collectors.joining(", ")),
                    address.details(),
                    null);
        }
        CallScope each = here.size() == 1 ? scope : scope.together();
        List<Promise<Part>> parts = here.stream().map(call -> part(call, each)).toList();
        return Promise.all(parts).thenCompose(ended -> together(ended, documented));
    }

    private Promise<Part> part(BalanceCall call, CallScope scope) {
        return calls.read(call::call, PURPOSE, scope)
                .handleCompose((balance, error) -> Promise.completed(new Part(balance, error)));
    }

    private static Promise<Balance> together(List<Part> parts, boolean documented) {
        List<Throwable> errors =
                parts.stream().map(Part::error).filter(Objects::nonNull).toList();
        return parts.stream()
                .map(Part::balance)
                .filter(Objects::nonNull)
                .reduce(Balance::and)
                .filter(balance -> errors.isEmpty() || !documented)
                .map(Promise::completed)
                .orElseGet(() -> Promise.failed(errors.get(0)));
    }
}
