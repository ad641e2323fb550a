package dev.reelay.testkit.contract;

import dev.reelay.ExtendRequest;
import dev.reelay.Generation;
import dev.reelay.GenerationRef;
import dev.reelay.provider.spi.Origin;
import dev.reelay.provider.spi.RelayCall;
import dev.reelay.provider.spi.RelayOperations;
import java.util.List;

/** Reads a generation where it should extend it. */
record ReadsForExtending() implements Mistake {
    @Override
    public RelayOperations operations(RelayOperations right, Origin origin) {
        return new ReadAgain(right) {
            @Override
            public RelayCall<List<Generation>> extend(GenerationRef ref, ExtendRequest request) {
                return super.get(ref);
            }
        };
    }
}
