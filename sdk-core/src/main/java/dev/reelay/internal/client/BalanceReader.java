package dev.reelay.internal.client;

import dev.reelay.Balance;
import dev.reelay.Operation;
import dev.reelay.RetryPolicy;
import dev.reelay.errors.InvalidRequestException;
import dev.reelay.internal.async.Promise;
import dev.reelay.internal.async.Promises;
import dev.reelay.internal.http.Place;
import dev.reelay.internal.http.RelayHttp;
import dev.reelay.provider.Relay;
import dev.reelay.provider.spi.BalanceCall;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts an account's balance together from all calls that tell a part of it. */
final class BalanceReader {
    private static final String WHAT = "balance";

    /** What one call brought: an answer or an error. */
    private record Part(@Nullable Balance balance, @Nullable Throwable error) {}

    private final RelayAddress address;
    private final Place place;
    private final RelayHttp http;
    private final RetryPolicy policy;

    BalanceReader(RelayAddress address, Place place, RelayHttp http, RetryPolicy policy) {
        this.address = address;
        this.place = place;
        this.http = http;
        this.policy = policy;
    }

    Promise<Balance> read(List<BalanceCall> calls) {
        boolean documented =
                address.provider().relays().stream().map(Relay::name).anyMatch(address.relay()::equals);
        List<BalanceCall> here = calls.stream()
                .filter(call ->
                        !documented || call.relays().isEmpty() || call.relays().contains(address.relay()))
                .toList();
        if (here.isEmpty()) {
            throw new InvalidRequestException(
                    "the relay " + address.relay() + " documents no balance; these do: "
                            + calls.stream()
                                    .flatMap(call -> call.relays().stream())
                                    .distinct()
                                    .sorted()
                                    .collect(Collectors.joining(", ")),
                    place.details(),
                    null);
        }
        List<Promise<Part>> parts = new ArrayList<>();
        for (BalanceCall call : here) {
            parts.add(http.read(Operation.BALANCE, call::call, WHAT, policy)
                    .follow((balance, error) -> Promise.kept(new Part(balance, error))));
        }
        return Promises.all(parts).then(all -> together(all, documented));
    }

    private static Promise<Balance> together(List<Part> parts, boolean documented) {
        List<Throwable> errors =
                parts.stream().map(Part::error).filter(Objects::nonNull).toList();
        return parts.stream()
                .map(Part::balance)
                .filter(Objects::nonNull)
                .reduce(Balance::and)
                .filter(balance -> errors.isEmpty() || !documented)
                .map(Promise::kept)
                .orElseGet(() -> Promise.broken(errors.get(0)));
    }
}
