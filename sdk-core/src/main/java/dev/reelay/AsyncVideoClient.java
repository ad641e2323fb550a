package dev.reelay;

import dev.reelay.webhook.WebhookHint;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;

/**
 * A client for one relay that answers through futures. Thread-safe.
 *
 * <p>A future fails with a {@link dev.reelay.errors.ReelayException}. Cancelling a future that a method returned ends the
 * call that is under way and every timer, and leaves the generation running. Futures complete on threads of the client.
 */
public interface AsyncVideoClient {
    /**
     * Starts a generation. It is sent again only when it was certainly not accepted.
     *
     * @return fails with {@link dev.reelay.errors.SubmitOutcomeUnknownException} when it may have been accepted
     */
    CompletableFuture<Generation> submit(SubmitRequest request);

    /** Makes a generation longer; as careful as {@link #submit}. */
    CompletableFuture<Generation> extend(GenerationRef ref, ExtendRequest request);

    /** Reads a generation. */
    CompletableFuture<Generation> get(GenerationRef ref);

    /**
     * Reads several generations, in as few requests as the provider allows.
     *
     * @return in the order of {@code refs}; fails with {@link dev.reelay.errors.NotFoundException} when the relay does not
     *     know one
     */
    CompletableFuture<List<Generation>> getAll(Collection<GenerationRef> refs);

    /** Waits until a generation has its video, with the default options. */
    default CompletableFuture<Generation> await(GenerationRef ref) {
        return await(ref, WaitOptions.DEFAULT);
    }

    /** Waits until a generation has its video. */
    CompletableFuture<Generation> await(GenerationRef ref, WaitOptions options);

    /**
     * Watches a wait: every poll is told, and the stream completes after the one that found the video.
     *
     * <p>Each subscription is a wait of its own, and starts with it. A subscriber that asks for less than there is gets the
     * newest; cancelling ends the wait, and leaves the generation running. A subscriber is called on a thread of the client,
     * or on the one that asks for more, and must not block.
     *
     * @return fails with what {@link #await(GenerationRef, WaitOptions)} would fail with, and with
     *     {@link IllegalStateException} when the client is closed before the wait starts
     */
    Flow.Publisher<WaitProgress> watch(GenerationRef ref, WaitOptions options);

    /** Waits for several generations, each until it ends; one that fails leaves the others alone. */
    CompletableFuture<List<WaitResult>> awaitAll(Collection<GenerationRef> refs, WaitOptions options);

    /** Fetches the generation that a callback is about; whoever waits for it hears of it at once. */
    CompletableFuture<Generation> confirm(WebhookHint hint);

    /**
     * Reads what is left of the account's money.
     *
     * <p>At a relay that the specification names, the calls that it documents are made; at any other, all that the
     * provider knows, and those that the relay does not have are passed over.
     *
     * @throws dev.reelay.errors.InvalidRequestException if the relay documents no balance
     */
    CompletableFuture<Balance> balance();

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
