package dev.reelay.testkit.contract;

import com.squareup.moshi.JsonDataException;
import dev.reelay.ExtendRequest;
import dev.reelay.Generation;
import dev.reelay.GenerationRef;
import dev.reelay.GenerationState;
import dev.reelay.Operation;
import dev.reelay.SubmitRequest;
import dev.reelay.provider.spi.Origin;
import dev.reelay.provider.spi.RelayCall;
import dev.reelay.provider.spi.RelayOperations;
import java.io.IOException;
import java.util.List;
import java.util.function.Predicate;
import okio.Buffer;

/** Takes some answers to a paid call for a generation, though they cannot be read as one. */
record Lenient(Operation operation, Predicate<String> bodies) implements Mistake {
    @Override
    public RelayOperations operations(RelayOperations right, Origin origin) {
        return new ReadAgain(right) {
            @Override
            public RelayCall<List<Generation>> submit(SubmitRequest request) {
                return operation == Operation.SUBMIT ? lenient(super.submit(request), origin) : super.submit(request);
            }

            @Override
            public RelayCall<List<Generation>> extend(GenerationRef ref, ExtendRequest request) {
                return operation == Operation.EXTEND
                        ? lenient(super.extend(ref, request), origin)
                        : super.extend(ref, request);
            }
        };
    }

    private RelayCall<List<Generation>> lenient(RelayCall<List<Generation>> call, Origin origin) {
        return new RelayCall<>(call.request(), body -> {
            String text = body.readUtf8();
            try {
                return call.reader().read(new Buffer().writeUtf8(text));
            } catch (IOException | JsonDataException e) {
                if (bodies.test(text)) {
                    return List.of(Altered.invented(origin, "accepted", GenerationState.PENDING));
                }
                throw e;
            }
        });
    }
}
