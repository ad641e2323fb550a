package dev.reelay.testkit.contract;

import dev.reelay.Generation;
import dev.reelay.GenerationState;
import dev.reelay.provider.spi.Origin;
import dev.reelay.provider.spi.RelayCall;
import dev.reelay.provider.spi.RelayOperations;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;

/**
 * Reads an answer for many wrongly.
 *
 * @param wrong takes what was answered, and the same with a failed generation for each id that was left out
 */
record Batch(BinaryOperator<List<Generation>> wrong) implements Mistake {
    @Override
    public RelayOperations operations(RelayOperations right, Origin origin) {
        return new ReadAgain(right) {
            @Override
            public RelayCall<List<Generation>> getMany(List<String> ids) {
                RelayCall<List<Generation>> call = super.getMany(ids);
                return new RelayCall<>(call.request(), body -> {
                    List<Generation> answer = call.reader().read(body);
                    return wrong.apply(answer, padded(answer, ids, origin));
                });
            }
        };
    }

    private static List<Generation> padded(List<Generation> answer, List<String> ids, Origin origin) {
        List<String> known = answer.stream().map(Generation::id).toList();
        List<Generation> padded = new ArrayList<>(answer);
        ids.stream()
                .filter(id -> !known.contains(id))
                .forEach(id -> padded.add(Altered.invented(origin, id, GenerationState.FAILED)));
        return padded;
    }
}
