package dev.reelay;

import dev.reelay.provider.Provider;
import dev.reelay.webhook.WebhookHint;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * A client for one relay. Thread-safe; make one and share it, and close it at the end: it owns its threads and
 * connections.
 *
 * <p>Every method may throw any {@link dev.reelay.errors.ReelayException}; a thread that is interrupted while it waits in
 * one gets {@link dev.reelay.errors.InterruptedWaitException}, has its interrupt flag set again, and the call under way is
 * cancelled.
 */
public interface VideoClient extends AutoCloseable {
    /** Returns a builder. */
    static VideoClientBuilder builder() {
        return new VideoClientBuilder();
    }

    /**
     * Starts a generation. It is sent again only when it was certainly not accepted.
     *
     * @throws dev.reelay.errors.SubmitOutcomeUnknownException if it may have been accepted
     * @throws dev.reelay.errors.InvalidRequestException if the provider does not take a field that is set
     */
    default Generation submit(SubmitRequest request) {
        return submit(request, CallOptions.DEFAULT);
    }

    /**
     * Starts a generation within a deadline, or with a key of its own.
     *
     * @throws dev.reelay.errors.SubmitOutcomeUnknownException if it may have been accepted, also when the deadline passed
     *     after the body began to go out
     * @throws dev.reelay.errors.DeadlinePassedException if the deadline or {@link CallOptions#notAfter()} passed before
     *     that; nothing was sent
     * @throws dev.reelay.errors.InvalidRequestException if the provider does not take a field that is set
     */
    Generation submit(SubmitRequest request, CallOptions options);

    /** Asks for what the provider alone makes, as {@link #submit(OwnRequest, CallOptions)} does, without a deadline. */
    default Generation submit(OwnRequest request) {
        return submit(request, CallOptions.DEFAULT);
    }

    /**
     * Asks for what the provider alone makes; as careful as {@link #submit(SubmitRequest, CallOptions)}.
     *
     * @return a generation of its own
     * @throws dev.reelay.errors.SubmitOutcomeUnknownException if it may have been accepted
     * @throws dev.reelay.errors.InvalidRequestException if it is a request of another provider, or about a generation at
     *     another relay
     */
    Generation submit(OwnRequest request, CallOptions options);

    /**
     * Makes a generation longer; as careful as {@link #submit(SubmitRequest)}.
     *
     * @return a generation of its own
     * @throws dev.reelay.errors.SubmitOutcomeUnknownException if it may have been accepted
     * @throws dev.reelay.errors.InvalidRequestException if the provider cannot extend, or does not take a field that is set
     */
    default Generation extend(GenerationRef ref, ExtendRequest request) {
        return extend(ref, request, CallOptions.DEFAULT);
    }

    /** Makes a generation longer within a deadline, or with a key of its own; as careful as {@link #submit(SubmitRequest)}. */
    Generation extend(GenerationRef ref, ExtendRequest request, CallOptions options);

    /**
     * Reads a generation.
     *
     * @throws dev.reelay.errors.NotFoundException if the relay does not know it
     * @throws dev.reelay.errors.InvalidRequestException if {@code ref} belongs to another relay or provider
     */
    default Generation get(GenerationRef ref) {
        return get(ref, CallOptions.DEFAULT);
    }

    /**
     * Reads a generation within a deadline, or with a key of its own.
     *
     * @throws dev.reelay.errors.DeadlinePassedException if the deadline passes first
     */
    Generation get(GenerationRef ref, CallOptions options);

    /** Reads several generations as {@link #getAll(Collection, CallOptions)} does, without a deadline. */
    default List<GetResult> getAll(Collection<GenerationRef> refs) {
        return getAll(refs, CallOptions.DEFAULT);
    }

    /**
     * Reads several generations, in as few requests as the provider allows. One that cannot be read leaves the others alone;
     * one that the answer for many leaves out is asked for by itself.
     *
     * @return a generation or its own error for each, in the order of {@code refs}; those that were not answered by the
     *     deadline have {@link dev.reelay.errors.DeadlinePassedException}
     * @throws dev.reelay.errors.InvalidRequestException if one belongs to another relay or provider
     */
    List<GetResult> getAll(Collection<GenerationRef> refs, CallOptions options);

    /** Makes one request for a generation as {@link #getRaw(GenerationRef, CallOptions)} does, without a deadline. */
    default RawAnswer getRaw(GenerationRef ref) {
        return getRaw(ref, CallOptions.DEFAULT);
    }

    /**
     * Makes one request for a generation, and returns the answer as it came beside what was read from it. It is not made
     * again, whatever the answer.
     *
     * @throws dev.reelay.errors.TransportException if no answer came
     * @throws dev.reelay.errors.DeadlinePassedException if the deadline passes first
     */
    RawAnswer getRaw(GenerationRef ref, CallOptions options);

    /** Lists the account's generations with {@link ListOptions#DEFAULT}. */
    default Stream<Generation> list() {
        return list(ListOptions.DEFAULT);
    }

    /**
     * Lists the account's generations at the relay, as the relay orders them. A page is asked for when the stream comes to
     * it, so whoever needs the first few makes one call; an error is thrown there.
     *
     * @throws dev.reelay.errors.InvalidRequestException if the provider cannot list
     */
    Stream<Generation> list(ListOptions options);

    /** Stops a generation as {@link #cancel(GenerationRef, CallOptions)} does, without a deadline. */
    default void cancel(GenerationRef ref) {
        cancel(ref, CallOptions.DEFAULT);
    }

    /**
     * Stops a generation that is not finished. Whether it is charged all the same is the relay's to say.
     *
     * @throws dev.reelay.errors.InvalidRequestException if the provider cannot cancel, or the relay refuses, as for one that
     *     is finished
     * @throws dev.reelay.errors.NotFoundException if the relay does not know it
     */
    void cancel(GenerationRef ref, CallOptions options);

    /** Removes a generation as {@link #delete(GenerationRef, CallOptions)} does, without a deadline. */
    default void delete(GenerationRef ref) {
        delete(ref, CallOptions.DEFAULT);
    }

    /**
     * Removes a generation and its videos from the relay.
     *
     * @throws dev.reelay.errors.InvalidRequestException if the provider cannot delete, or the relay refuses
     * @throws dev.reelay.errors.NotFoundException if the relay does not know it
     */
    void delete(GenerationRef ref, CallOptions options);

    /** Waits until a generation has its video, with {@link WaitOptions#DEFAULT}. */
    default Generation await(GenerationRef ref) {
        return await(ref, WaitOptions.DEFAULT);
    }

    /**
     * Waits until a generation has its video.
     *
     * @throws dev.reelay.errors.GenerationFailedException if it ends without one
     * @throws dev.reelay.errors.CompletedWithoutVideoException if it is complete, and no video comes
     * @throws dev.reelay.errors.DeadlinePassedException if the deadline passes first; the generation goes on
     */
    Generation await(GenerationRef ref, WaitOptions options);

    /**
     * Waits for several generations, each until it ends; one that fails leaves the others alone.
     *
     * @return in the order of {@code refs}
     */
    List<WaitResult> awaitAll(Collection<GenerationRef> refs, WaitOptions options);

    /**
     * Fetches the generation that a callback is about; whoever waits for it is notified at once.
     *
     * @throws dev.reelay.errors.NotFoundException if the relay does not know it: the callback was not the relay's
     */
    default Generation confirm(WebhookHint hint) {
        return confirm(hint, CallOptions.DEFAULT);
    }

    /** Fetches the generation that a callback is about within a deadline, or with a key of its own. */
    Generation confirm(WebhookHint hint, CallOptions options);

    /**
     * Reads what is left of the account's money.
     *
     * <p>At a relay that the specification names, the calls that it documents are made; at any other, all that the
     * provider knows, and those that the relay does not have are passed over.
     *
     * @throws dev.reelay.errors.InvalidRequestException if the relay documents no balance
     */
    default Balance balance() {
        return balance(CallOptions.DEFAULT);
    }

    /** Reads what is left of the account's money within a deadline, or with a key of its own. */
    Balance balance(CallOptions options);

    /**
     * Checks whether a download could be written, so that nobody pays for a video and has no place for it. Makes no call and
     * writes nothing. Of a directory it is only asked whether it may be written: the generation's id will name the file.
     *
     * @throws dev.reelay.errors.InvalidRequestException as {@link #download(Generation, Path, DownloadOptions)} would: if
     *     the file exists and {@code overwrite} is off, if it is a device or pipe, or if its directory does not exist or may
     *     not be written
     */
    void checkDownload(Path target, DownloadOptions options);

    /** Downloads a generation's video with {@link DownloadOptions#DEFAULT}. */
    default Path download(Generation generation, Path target) {
        return download(generation, target, DownloadOptions.DEFAULT);
    }

    /**
     * Downloads a generation's video: the clean one where there is one. The bytes go to a {@code .part} file beside the
     * target, which a later call goes on with.
     *
     * @param target a file, or a directory that exists, in which the file is named after the generation's id
     * @return the file that was written
     * @throws dev.reelay.errors.InvalidRequestException if the file exists and {@code overwrite} is off, or it cannot be
     *     written; a device or pipe is never replaced
     * @throws dev.reelay.errors.CompletedWithoutVideoException if the generation has no video
     */
    Path download(Generation generation, Path target, DownloadOptions options);

    /** Reads a generation and downloads its video. */
    Path download(GenerationRef ref, Path target, DownloadOptions options);

    /**
     * Reads a stored ref, or names a generation at this client's relay.
     *
     * @param idOrRef a ref's text form, or a relay's bare id
     * @throws IllegalArgumentException if the text is blank or a broken ref
     */
    GenerationRef ref(String idOrRef);

    /** Tells whether a generation lives at this client's relay, so that this client can read it. */
    boolean owns(GenerationRef ref);

    /** Returns the client that answers through futures. It shares everything with this one, and ends with it. */
    AsyncVideoClient async();

    /** Returns the provider. */
    Provider provider();

    /** Returns the relay as refs name it: its name in the specification, or a base URL of the caller's own. */
    String relay();

    /** Returns where the relay answers. */
    String baseUrl();

    /** Ends every call, wait and thread of the client. Does nothing the second time. */
    @Override
    void close();
}
