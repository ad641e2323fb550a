package dev.reelay.kit;

import dev.reelay.AsyncVideoClient;
import dev.reelay.VideoClient;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;

/** The two faces of a client, so that each scenario runs through both. */
public enum Face {
    BLOCKING,
    ASYNC;

    /** Runs an operation and returns what comes of it, or throws its error. */
    public <T> T call(
            VideoClient client,
            Function<VideoClient, T> blocking,
            Function<AsyncVideoClient, CompletableFuture<T>> async) {
        if (this == BLOCKING) {
            return blocking.apply(client);
        }
        try {
            return async.apply(client.async()).get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException known) {
                throw known;
            }
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
