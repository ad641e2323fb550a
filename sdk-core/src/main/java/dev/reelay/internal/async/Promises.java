package dev.reelay.internal.async;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Several promises as one. */
public final class Promises {
    private Promises() {}

    /** Returns a promise of all values in order. It is broken once all have ended and one was broken; ending it ends all. */
    public static <T> Promise<List<T>> all(List<Promise<T>> promises) {
        Promise<List<T>> result = new Promise<>();
        result.stopWith(() -> promises.forEach(promise -> promise.cancel(false)));
        result.interruptWith(reason -> promises.forEach(promise -> promise.interrupt(reason)));
        var unused = CompletableFuture.allOf(promises.toArray(CompletableFuture[]::new))
                .whenComplete((nothing, error) -> {
                    if (error != null) {
                        result.completeExceptionally(error.getCause() == null ? error : error.getCause());
                        return;
                    }
                    List<T> values = new ArrayList<>(promises.size());
                    promises.forEach(promise -> values.add(promise.join()));
                    result.complete(values);
                });
        return result;
    }
}
