package dev.reelay.routing;

import dev.reelay.AsyncVideoClient;
import dev.reelay.Generation;
import dev.reelay.GenerationRef;
import dev.reelay.GenerationState;
import dev.reelay.Operation;
import dev.reelay.VideoClient;
import dev.reelay.errors.ReelayException;
import dev.reelay.provider.Capabilities;
import dev.reelay.provider.Provider;
import java.lang.reflect.Proxy;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** A client whose submits end as the test says; everything else is refused. */
final class ScriptedRelay {
    private final String name;
    private final Deque<ReelayException> errors = new ArrayDeque<>();
    private @Nullable CompletableFuture<Generation> pending;
    int submits;
    boolean closed;

    ScriptedRelay(String name) {
        this.name = name;
    }

    /** Lets the next submit fail; those after the last error work. */
    ScriptedRelay failing(ReelayException... next) {
        errors.addAll(List.of(next));
        return this;
    }

    /** Lets the next asynchronous submit hang. */
    CompletableFuture<Generation> hanging() {
        CompletableFuture<Generation> future = new CompletableFuture<>();
        pending = future;
        return future;
    }

    VideoClient client() {
        return proxy(VideoClient.class);
    }

    private Generation submit() {
        submits++;
        ReelayException error = errors.poll();
        if (error != null) {
            throw error;
        }
        return generation();
    }

    private CompletableFuture<Generation> submitAsync() {
        if (pending != null) {
            submits++;
            return pending;
        }
        try {
            return CompletableFuture.completedFuture(submit());
        } catch (ReelayException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    private Generation generation() {
        return Generation.builder(GenerationRef.of("p", name, "1"), GenerationState.PENDING)
                .build();
    }

    private @Nullable Object close() {
        closed = true;
        return null;
    }

    private <T> T proxy(Class<T> type) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, args) -> {
            return switch (method.getName()) {
                case "submit" -> type == VideoClient.class ? submit() : submitAsync();
                case "async" -> proxy(AsyncVideoClient.class);
                case "provider" -> proxy(Provider.class);
                case "id" -> "p";
                case "capabilities" -> new Capabilities(Map.of(Operation.SUBMIT, Set.of()));
                case "relay" -> name;
                case "owns" -> args[0] instanceof GenerationRef ref && name.equals(ref.relay());
                case "close" -> close();
                default -> throw new AssertionError(method);
            };
        }));
    }
}
