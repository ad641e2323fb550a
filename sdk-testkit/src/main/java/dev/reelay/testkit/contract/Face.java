package dev.reelay.testkit.contract;

import dev.reelay.AsyncVideoClient;
import dev.reelay.VideoClient;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;

/** The two faces of a client, so that every rule is checked through both. */
enum Face {
    BLOCKING,
    ASYNC;

    /** Makes a call through this face, and returns what comes of it or throws its error. */
    <T> T call(
            VideoClient client,
            Function<VideoClient, T> blocking,
            Function<AsyncVideoClient, CompletableFuture<T>> async) {
        if (this == BLOCKING) {
            return blocking.apply(client);
        }
        try {
            return async.apply(client.async()).get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException error) {
                throw error;
            }
            throw new AssertionError("a future failed with something else than a ReelayException", e);
        } catch (InterruptedException e) {
            throw new AssertionError("the call did not end in time", e);
        }
    }
}
