package dev.reelay.routing;

import dev.reelay.Generation;
import dev.reelay.SubmitRequest;
import dev.reelay.errors.ReelayException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/** One request on its way from relay to relay, through futures. */
final class RoutedSubmit {
    private final SubmitRequest request;
    private final Attempts attempts;
    private final CompletableFuture<Generation> result = new CompletableFuture<>();
    private volatile @Nullable CompletableFuture<Generation> current;

    RoutedSubmit(SubmitRequest request, Attempts attempts) {
        this.request = request;
        this.attempts = attempts;
        var unused = result.whenComplete((generation, error) -> {
            CompletableFuture<Generation> call = current;
            if (call != null) {
                call.cancel(true);
            }
        });
    }

    CompletableFuture<Generation> result() {
        return result;
    }

    void next() {
        Gate gate;
        try {
            gate = attempts.next();
        } catch (ReelayException none) {
            result.completeExceptionally(none);
            return;
        }
        CompletableFuture<Generation> call;
        try {
            call = gate.client().async().submit(request);
        } catch (RuntimeException closed) {
            result.completeExceptionally(closed);
            return;
        }
        current = call;
        var unused = call.whenComplete((generation, error) -> ended(gate, generation, error));
        if (result.isDone()) {
            call.cancel(true);
        }
    }

    private void ended(Gate gate, @Nullable Generation generation, @Nullable Throwable error) {
        if (result.isDone()) {
            return;
        }
        if (generation != null) {
            gate.worked();
            result.complete(generation);
            return;
        }
        Throwable cause = error instanceof CompletionException && error.getCause() != null ? error.getCause() : error;
        if (cause instanceof ReelayException known) {
            try {
                attempts.failed(gate, known);
                next();
            } catch (ReelayException last) {
                result.completeExceptionally(last);
            }
        } else {
            result.completeExceptionally(cause == null ? new IllegalStateException("no answer") : cause);
        }
    }
}
