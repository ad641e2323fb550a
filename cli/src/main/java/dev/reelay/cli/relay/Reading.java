package dev.reelay.cli.relay;

import dev.reelay.GenerationRef;
import dev.reelay.Operation;
import dev.reelay.VideoClient;
import dev.reelay.WaitResult;
import dev.reelay.errors.DeadlinePassedException;
import dev.reelay.errors.ErrorDetails;
import dev.reelay.errors.ErrorKind;
import dev.reelay.errors.ReelayException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Reads generations now, each by itself where together they fail, so that one error takes no other's answer away. */
public final class Reading {
    /** What may be about one generation alone. Other errors would only come again for each. */
    private static final Set<ErrorKind> OF_ONE =
            Set.of(ErrorKind.NOT_FOUND, ErrorKind.MALFORMED_ANSWER, ErrorKind.INVALID_REQUEST, ErrorKind.SERVER);

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
                .thenApply(all -> IntStream.range(0, refs.size())
                        .mapToObj(i -> new WaitResult(refs.get(i), all.get(i), null))
                        .toList())
                .exceptionallyCompose(error -> failed(client, refs, error));
    }

    private CompletableFuture<List<WaitResult>> failed(VideoClient client, List<GenerationRef> refs, Throwable thrown) {
        ReelayException error = known(thrown);
        return OF_ONE.contains(error.kind())
                ? oneByOne(client, refs)
                : CompletableFuture.completedFuture(
                        refs.stream().map(ref -> result(ref, error)).toList());
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
                .thenApply(generation -> new WaitResult(ref, generation, null))
                .exceptionally(thrown -> result(ref, known(thrown)))
                .completeOnTimeout(
                        new WaitResult(ref, null, outOfTime(ref, null)),
                        deadline.soon().toNanos(),
                        TimeUnit.NANOSECONDS);
    }

    private WaitResult result(GenerationRef ref, ReelayException error) {
        boolean cutOff = error.kind() == ErrorKind.TRANSPORT && deadline.isPassed();
        return new WaitResult(ref, null, cutOff ? outOfTime(ref, error) : error);
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
