package dev.reelay;

import dev.reelay.webhook.WebhookHint;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * A client for one relay that answers through futures. Thread-safe.
 *
 * <p>A future fails with a {@link dev.reelay.errors.ReelayException}. Cancelling a future that a method returned, or one
 * derived from it, ends the call that is under way and every timer, and leaves the generation running. Futures complete on
 * threads of the client. A method throws nothing but {@link NullPointerException}, and {@link IllegalStateException} when
 * the client is closed.
 */
public interface AsyncVideoClient {
    /**
     * Starts a generation. It is sent again only when it was certainly not accepted.
     *
     * @return fails with {@link dev.reelay.errors.SubmitOutcomeUnknownException} when it may have been accepted
     */
    default CompletableFuture<Generation> submit(SubmitRequest request) {
        return submit(request, CallOptions.DEFAULT);
    }

    /**
     * Starts a generation within a deadline, or with a key of its own.
     *
     * @return fails with {@link dev.reelay.errors.SubmitOutcomeUnknownException} when it may have been accepted, also when
     *     the deadline passed after the body began to go out, and with
     *     {@link dev.reelay.errors.DeadlinePassedException} when it passed before: nothing was sent then
     */
    CompletableFuture<Generation> submit(SubmitRequest request, CallOptions options);

    /** Asks for what the provider alone makes, as {@link #submit(OwnRequest, CallOptions)} does, without a deadline. */
    default CompletableFuture<Generation> submit(OwnRequest request) {
        return submit(request, CallOptions.DEFAULT);
    }

    /**
     * Asks for what the provider alone makes; as careful as {@link #submit(SubmitRequest, CallOptions)}.
     *
     * @return fails with {@link dev.reelay.errors.InvalidRequestException} when it is a request of another provider, or about
     *     a generation at another relay
     */
    CompletableFuture<Generation> submit(OwnRequest request, CallOptions options);

    /** Makes a generation longer; as careful as {@link #submit(SubmitRequest)}. */
    default CompletableFuture<Generation> extend(GenerationRef ref, ExtendRequest request) {
        return extend(ref, request, CallOptions.DEFAULT);
    }

    /** Makes a generation longer within a deadline, or with a key of its own; as careful as {@link #submit(SubmitRequest)}. */
    CompletableFuture<Generation> extend(GenerationRef ref, ExtendRequest request, CallOptions options);

    /** Reads a generation. */
    default CompletableFuture<Generation> get(GenerationRef ref) {
        return get(ref, CallOptions.DEFAULT);
    }

    /** Reads a generation within a deadline, or with a key of its own. */
    CompletableFuture<Generation> get(GenerationRef ref, CallOptions options);

    /** Reads several generations as {@link #getAll(Collection, CallOptions)} does, without a deadline. */
    default CompletableFuture<List<GetResult>> getAll(Collection<GenerationRef> refs) {
        return getAll(refs, CallOptions.DEFAULT);
    }

    /**
     * Reads several generations, in as few requests as the provider allows. One that cannot be read leaves the others alone;
     * one that the answer for many leaves out is asked for by itself.
     *
     * @return a generation or its own error for each, in the order of {@code refs}; those that were not answered by the
     *     deadline have {@link dev.reelay.errors.DeadlinePassedException}
     */
    CompletableFuture<List<GetResult>> getAll(Collection<GenerationRef> refs, CallOptions options);

    /** Makes one request for a generation as {@link #getRaw(GenerationRef, CallOptions)} does, without a deadline. */
    default CompletableFuture<RawAnswer> getRaw(GenerationRef ref) {
        return getRaw(ref, CallOptions.DEFAULT);
    }

    /**
     * Makes one request for a generation, and returns the answer as it came beside what was read from it. It is not made
     * again, whatever the answer.
     *
     * @return fails with {@link dev.reelay.errors.TransportException} when no answer came
     */
    CompletableFuture<RawAnswer> getRaw(GenerationRef ref, CallOptions options);

    /**
     * Lists the account's generations at the relay, as the relay orders them, up to the limit.
     *
     * @return fails with {@link dev.reelay.errors.InvalidRequestException} when the provider cannot list
     */
    CompletableFuture<List<Generation>> list(ListOptions options);

    /**
     * Stops a generation that is not finished. Whether it is charged all the same is the relay's to say.
     *
     * @return fails with {@link dev.reelay.errors.InvalidRequestException} when the provider cannot cancel, or the relay
     *     refuses
     */
    CompletableFuture<Void> cancel(GenerationRef ref, CallOptions options);

    /**
     * Removes a generation and its videos from the relay.
     *
     * @return fails with {@link dev.reelay.errors.InvalidRequestException} when the provider cannot delete, or the relay
     *     refuses
     */
    CompletableFuture<Void> delete(GenerationRef ref, CallOptions options);

    /** Waits until a generation has its video, with the default options. */
    default CompletableFuture<Generation> await(GenerationRef ref) {
        return await(ref, WaitOptions.DEFAULT);
    }

    /** Waits until a generation has its video. */
    CompletableFuture<Generation> await(GenerationRef ref, WaitOptions options);

    /** Waits for several generations, each until it ends; one that fails leaves the others alone. */
    CompletableFuture<List<WaitResult>> awaitAll(Collection<GenerationRef> refs, WaitOptions options);

    /** Fetches the generation that a callback is about; whoever waits for it is notified at once. */
    default CompletableFuture<Generation> confirm(WebhookHint hint) {
        return confirm(hint, CallOptions.DEFAULT);
    }

    /** Fetches the generation that a callback is about within a deadline, or with a key of its own. */
    CompletableFuture<Generation> confirm(WebhookHint hint, CallOptions options);

    /**
     * Reads what is left of the account's money.
     *
     * <p>At a relay that the specification names, the calls that it documents are made; at any other, all that the
     * provider knows, and those that the relay does not have are passed over.
     *
     * @return fails with {@link dev.reelay.errors.InvalidRequestException} when the relay documents no balance
     */
    default CompletableFuture<Balance> balance() {
        return balance(CallOptions.DEFAULT);
    }

    /** Reads what is left of the account's money within a deadline, or with a key of its own. */
    CompletableFuture<Balance> balance(CallOptions options);

    /**
     * Downloads a generation's video.
     *
     * @param target a file, or a directory that exists, in which the file is named after the generation's id
     * @return the file that was written
     */
    CompletableFuture<Path> download(Generation generation, Path target, DownloadOptions options);

    /** Reads a generation and downloads its video. */
    CompletableFuture<Path> download(GenerationRef ref, Path target, DownloadOptions options);
}
