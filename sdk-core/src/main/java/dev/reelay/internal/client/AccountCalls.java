package dev.reelay.internal.client;

import com.squareup.moshi.JsonDataException;
import dev.reelay.Balance;
import dev.reelay.GenerationRef;
import dev.reelay.ListOptions;
import dev.reelay.Operation;
import dev.reelay.internal.async.Promise;
import dev.reelay.internal.call.CallScope;
import dev.reelay.internal.call.Purpose;
import dev.reelay.internal.call.RelayAddress;
import dev.reelay.internal.call.RelayCalls;
import dev.reelay.provider.spi.RelayCall;
import dev.reelay.provider.spi.RelayFault;
import dev.reelay.provider.spi.RelayOperations;
import java.io.IOException;
import java.util.Locale;
import java.util.function.Supplier;
import okhttp3.Request;
import okio.BufferedSource;

/** What an account has at a relay: its balance, its generations, and their end. Thread-safe. */
final class AccountCalls {
    private final RelayAddress address;
    private final RelayCalls calls;
    private final RelayOperations operations;
    private final CapabilityCheck check;

    AccountCalls(RelayAddress address, RelayCalls calls, RelayOperations operations) {
        this.address = address;
        this.calls = calls;
        this.operations = operations;
        this.check = new CapabilityCheck(address);
    }

    Promise<Balance> balance(CallScope scope) {
        check.balance();
        return new BalanceReader(address, calls).read(operations.balance(), scope);
    }

    Listing list(ListOptions options) {
        check.can(Operation.LIST);
        return new Listing(calls, operations.lists(), options);
    }

    Promise<Void> cancel(GenerationRef ref, CallScope scope) {
        return end(Operation.CANCEL, ref, () -> operations.cancel(ref), scope);
    }

    Promise<Void> delete(GenerationRef ref, CallScope scope) {
        return end(Operation.DELETE, ref, () -> operations.delete(ref), scope);
    }

    private Promise<Void> end(Operation operation, GenerationRef ref, Supplier<Request> request, CallScope scope) {
        check.can(operation);
        Purpose purpose = Purpose.of(operation, operation.name().toLowerCase(Locale.ROOT), ref);
        return calls.read(() -> new RelayCall<>(request.get(), this::done), purpose, scope)
                .thenApply(done -> null);
    }

    /** What the answer says does not matter, unless it is an error. */
    private Boolean done(BufferedSource body) throws IOException {
        RelayFault fault = address.provider().readFault(body.readUtf8());
        if (fault.isError()) {
            throw new JsonDataException("an error");
        }
        return true;
    }
}
