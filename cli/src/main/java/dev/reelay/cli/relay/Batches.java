package dev.reelay.cli.relay;

import dev.reelay.GenerationRef;
import dev.reelay.VideoClient;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;

/** Asks several relays at once, each for all of its generations, and answers in the order of the question. */
public final class Batches {
    private Batches() {}

    /**
     * Asks.
     *
     * @param question of one relay; answers in the order of its refs
     */
    public static <T> CompletableFuture<List<T>> ask(
            List<Located> all, BiFunction<VideoClient, List<GenerationRef>, CompletableFuture<List<T>>> question) {
        Map<VideoClient, List<GenerationRef>> refs = new LinkedHashMap<>();
        all.forEach(one ->
                refs.computeIfAbsent(one.client(), client -> new ArrayList<>()).add(one.ref()));
        Map<VideoClient, CompletableFuture<List<T>>> answers = new LinkedHashMap<>();
        refs.forEach((client, own) -> answers.put(client, question.apply(client, own)));
        return CompletableFuture.allOf(answers.values().toArray(CompletableFuture<?>[]::new))
                .thenApply(done -> inOrder(all, answers));
    }

    private static <T> List<T> inOrder(List<Located> all, Map<VideoClient, CompletableFuture<List<T>>> answers) {
        Map<VideoClient, Integer> next = new LinkedHashMap<>();
        List<T> ordered = new ArrayList<>();
        for (Located one : all) {
            int index = next.merge(one.client(), 1, Integer::sum) - 1;
            CompletableFuture<List<T>> answer = answers.get(one.client());
            if (answer != null) {
                ordered.add(answer.join().get(index));
            }
        }
        return ordered;
    }
}
