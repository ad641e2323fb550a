package dev.reelay.testkit.contract;

import dev.reelay.ExtendRequest;
import dev.reelay.Generation;
import dev.reelay.GenerationRef;
import dev.reelay.SubmitRequest;
import dev.reelay.provider.spi.RelayCall;
import dev.reelay.provider.spi.RelayOperations;
import java.util.List;
import java.util.function.UnaryOperator;

/** Operations whose answers somebody changes. Made to be extended: each method may be wrong in another way. */
class ReadAgain implements RelayOperations {
    private final RelayOperations right;
    private final UnaryOperator<List<Generation>> change;

    ReadAgain(RelayOperations right, UnaryOperator<List<Generation>> change) {
        this.right = right;
        this.change = change;
    }

    ReadAgain(RelayOperations right) {
        this(right, UnaryOperator.identity());
    }

    @Override
    public RelayCall<List<Generation>> submit(SubmitRequest request) {
        return changed(right.submit(request));
    }

    @Override
    public RelayCall<List<Generation>> get(GenerationRef ref) {
        return changed(right.get(ref));
    }

    @Override
    public RelayCall<List<Generation>> extend(GenerationRef ref, ExtendRequest request) {
        return changed(right.extend(ref, request));
    }

    @Override
    public RelayCall<List<Generation>> getMany(List<String> ids) {
        return changed(right.getMany(ids));
    }

    @Override
    public RelayCall<String> videoUrl(GenerationRef ref) {
        return right.videoUrl(ref);
    }

    private RelayCall<List<Generation>> changed(RelayCall<List<Generation>> call) {
        return new RelayCall<>(
                call.request(), body -> change.apply(call.reader().read(body)));
    }
}
