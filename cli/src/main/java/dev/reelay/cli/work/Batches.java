package dev.reelay.cli.work;

import dev.reelay.GenerationRef;
import dev.reelay.VideoClient;
import dev.reelay.cli.relay.Located;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.BiFunction;

/** Asks several relays at once, each for all of its generations, and answers in the order of the question. */
public final class Batches {
    private Batches() {}

    /**
     * Asks, and waits for all answers. Throws what the question throws.
     *
     * @param question of one relay; answers in the order of its refs, and ends by the command's deadline
     */
    public static <T> List<T> ask(
            List<Located> all, BiFunction<VideoClient, List<GenerationRef>, CompletableFuture<List<T>>> question) {
        Map<VideoClient, List<GenerationRef>> refs = new LinkedHashMap<>();
        all.forEach(one ->
                refs.computeIfAbsent(one.client(), client -> new ArrayList<>()).add(one.ref()));
        Map<VideoClient, CompletableFuture<List<T>>> asked = new LinkedHashMap<>();
        refs.forEach((client, own) -> asked.put(client, question.apply(client, own)));
        Map<VideoClient, Iterator<T>> answers = new LinkedHashMap<>();
        asked.forEach((client, answer) -> answers.put(client, joined(answer).iterator()));
        List<T> ordered = new ArrayList<>();
        for (Located one : all) {
            ordered.add(Objects.requireNonNull(answers.get(one.client())).next());
        }
        return ordered;
    }

    private static <T> T joined(CompletableFuture<T> answer) {
        try {
            return answer.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }
}
