package dev.reelay.provider.spi;

import dev.reelay.ExtendRequest;
import dev.reelay.Generation;
import dev.reelay.GenerationRef;
import dev.reelay.Operation;
import dev.reelay.SubmitRequest;
import java.util.List;
import okhttp3.Request;

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
    RelayCall<List<Generation>> get(GenerationRef ref);

    /**
     * Returns everything that a ref may keep to say where {@link #get} asks, the one in front for which a ref is taken that
     * keeps nothing; default empty, where one place knows all.
     */
    default List<String> kept() {
        return List.of();
    }

    /** Prepares an {@link Operation#EXTEND}; the answer holds exactly one generation. */
    default RelayCall<List<Generation>> extend(GenerationRef ref, ExtendRequest request) {
        throw new UnsupportedOperationException(Operation.EXTEND.name());
    }

    /** Prepares a {@link Operation#GET_MANY}; the answer holds what the relay knows of {@code ids}, in any order. */
    default RelayCall<List<Generation>> getMany(List<String> ids) {
        throw new UnsupportedOperationException(Operation.GET_MANY.name());
    }

    /**
     * Prepares {@link Operation#LIST}s: each of them tells a part of the account's generations, page by page, and all of
     * them together tell all.
     */
    default List<ListCall> lists() {
        throw new UnsupportedOperationException(Operation.LIST.name());
    }

    /** Prepares a {@link Operation#CANCEL}; what a 2xx answer says does not matter, unless it is an error. */
    default Request cancel(GenerationRef ref) {
        throw new UnsupportedOperationException(Operation.CANCEL.name());
    }

    /** Prepares a {@link Operation#DELETE}; what a 2xx answer says does not matter, unless it is an error. */
    default Request delete(GenerationRef ref) {
        throw new UnsupportedOperationException(Operation.DELETE.name());
    }

    /**
     * Prepares a {@link Operation#RESOLVE}; the answer holds exactly one generation, of which the videos count and nothing
     * else.
     *
     * @param fileId the id of a video that has no link
     */
    default RelayCall<List<Generation>> resolve(String fileId) {
        throw new UnsupportedOperationException(Operation.RESOLVE.name());
    }

    /** Prepares a {@link Operation#CONTENT}: the answer's body is the video, and the call needs the key. */
    default Request content(GenerationRef ref) {
        throw new UnsupportedOperationException(Operation.CONTENT.name());
    }

    /** Prepares a {@link Operation#VIDEO_URL}; the answer is an absolute URL. */
    default RelayCall<String> videoUrl(GenerationRef ref) {
        throw new UnsupportedOperationException(Operation.VIDEO_URL.name());
    }

    /** Prepares the calls of a {@link Operation#BALANCE}: all of them together, at one relay, tell the balance. */
    default List<BalanceCall> balance() {
        throw new UnsupportedOperationException(Operation.BALANCE.name());
    }
}
