package dev.reelay.cli.relay;

import dev.reelay.GenerationRef;
import dev.reelay.GetResult;
import dev.reelay.Operation;
import dev.reelay.VideoClient;
import dev.reelay.WaitResult;
import dev.reelay.errors.DeadlinePassedException;
import dev.reelay.errors.ErrorDetails;
import dev.reelay.errors.ErrorKind;
import dev.reelay.errors.ReelayException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Reads generations now, each by itself where together they fail, so that one error takes no other's answer away. */
public final class Reading {
    private final Deadline deadline;

    /** Makes one that ends with a command's deadline. */
    public Reading(Deadline deadline) {
        this.deadline = deadline;
    }

    /** Reads generations of one relay. A result holds the generation or its own error. */
    public CompletableFuture<List<WaitResult>> ask(VideoClient client, List<GenerationRef> refs) {
        if (refs.size() == 1 || !client.provider().capabilities().supports(Operation.GET_MANY)) {
            return oneByOne(client, refs);
        }
        return client.async()
                .getAll(refs)
                .thenApply(all -> all.stream().map(this::result).toList());
    }

    private WaitResult result(GetResult read) {
        return read.generation() != null
                ? WaitResult.completed(read.ref(), read.generation())
                : result(read.ref(), Objects.requireNonNull(read.error()));
    }

    private CompletableFuture<List<WaitResult>> oneByOne(VideoClient client, List<GenerationRef> refs) {
        List<CompletableFuture<WaitResult>> all =
                refs.stream().map(ref -> one(client, ref)).toList();
        return CompletableFuture.allOf(all.toArray(CompletableFuture<?>[]::new))
                .thenApply(done -> all.stream().map(CompletableFuture::join).toList());
    }

    private CompletableFuture<WaitResult> one(VideoClient client, GenerationRef ref) {
        return client.async()
                .get(ref)
                .thenApply(generation -> WaitResult.completed(ref, generation))
                .exceptionally(thrown -> result(ref, known(thrown)))
                .completeOnTimeout(
                        WaitResult.failed(ref, outOfTime(ref, null)),
                        deadline.soon().toNanos(),
                        TimeUnit.NANOSECONDS);
    }

    private WaitResult result(GenerationRef ref, ReelayException error) {
        boolean cutOff = error.kind() == ErrorKind.TRANSPORT && deadline.isPassed();
        return WaitResult.failed(ref, cutOff ? outOfTime(ref, error) : error);
    }

    private DeadlinePassedException outOfTime(GenerationRef ref, @Nullable Throwable cause) {
        return new DeadlinePassedException(
                deadline + ", and " + ref + " was not answered; give it more time with --timeout",
                ErrorDetails.at(ref.provider(), ref.relay()),
                List.of(ref),
                cause);
    }

    private static ReelayException known(Throwable thrown) {
        Throwable error =
                thrown instanceof CompletionException && thrown.getCause() != null ? thrown.getCause() : thrown;
        if (error instanceof ReelayException known) {
            return known;
        }
        throw new CompletionException(error);
    }
}
