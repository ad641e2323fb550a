package dev.reelay.provider.spi;

import dev.reelay.ExtendRequest;
import dev.reelay.Generation;
import dev.reelay.Operation;
import dev.reelay.SubmitRequest;
import java.util.List;

/**
 * A provider's operations at one relay: each method prepares a call and makes none. Thread-safe.
 *
 * <p>A method whose operation {@link dev.reelay.provider.Provider#capabilities()} does not list throws
 * {@link UnsupportedOperationException}.
 */
public interface RelayOperations {
    /** Prepares a {@link Operation#SUBMIT}; the answer holds exactly one generation. */
    RelayCall<List<Generation>> submit(SubmitRequest request);

    /** Prepares a {@link Operation#GET}; the answer holds exactly one generation. */
    RelayCall<List<Generation>> get(String id);

    /** Prepares an {@link Operation#EXTEND}; the answer holds exactly one generation. */
    default RelayCall<List<Generation>> extend(String id, ExtendRequest request) {
        throw new UnsupportedOperationException(Operation.EXTEND.name());
    }

    /** Prepares a {@link Operation#GET_MANY}; the answer holds what the relay knows of {@code ids}, in any order. */
    default RelayCall<List<Generation>> getMany(List<String> ids) {
        throw new UnsupportedOperationException(Operation.GET_MANY.name());
    }

    /** Prepares a {@link Operation#VIDEO_URL}; the answer is an absolute URL. */
    default RelayCall<String> videoUrl(String id) {
        throw new UnsupportedOperationException(Operation.VIDEO_URL.name());
    }

    /** Prepares the calls of a {@link Operation#BALANCE}: all of them together, at one relay, tell the balance. */
    default List<BalanceCall> balance() {
        throw new UnsupportedOperationException(Operation.BALANCE.name());
    }
}
