package dev.example.mini;

import dev.example.mini.wire.MiniApi;
import dev.reelay.ExtendRequest;
import dev.reelay.Generation;
import dev.reelay.SubmitRequest;
import dev.reelay.provider.spi.AnswerReader;
import dev.reelay.provider.spi.BalanceCall;
import dev.reelay.provider.spi.Generated;
import dev.reelay.provider.spi.Origin;
import dev.reelay.provider.spi.RelayCall;
import dev.reelay.provider.spi.RelayOperations;
import java.util.List;
import java.util.Set;

/**
 * Prepares the calls of {@link MiniApi}.
 */
@Generated("dev.reelay.generator.processor")
final class MiniOperations implements RelayOperations {
    private final MiniApi api;

    private final MiniDecoder decoder;

    private final Origin origin;

    MiniOperations(MiniApi api, MiniDecoder decoder, Origin origin) {
        this.api = api;
        this.decoder = decoder;
        this.origin = origin;
    }

    @Override
    public RelayCall<List<Generation>> submit(SubmitRequest request) {
        return new RelayCall<>(api.submitTask(MiniRequests.submitTask(request)).request(), reader(origin.afterSubmit()));
    }

    @Override
    public RelayCall<List<Generation>> get(String id) {
        return new RelayCall<>(api.getTask(id).request(), reader(origin));
    }

    @Override
    public RelayCall<List<Generation>> extend(String id, ExtendRequest request) {
        return new RelayCall<>(api.extendTask(id, MiniRequests.extendTask(request)).request(), reader(origin.afterSubmit()));
    }

    @Override
    public RelayCall<List<Generation>> getMany(List<String> ids) {
        return new RelayCall<>(api.listTasks(MiniRequests.listTasks(ids)).request(), reader(origin));
    }

    @Override
    public RelayCall<String> videoUrl(String id) {
        return new RelayCall<>(api.getLink(id).request(), decoder::getLink);
    }

    @Override
    public List<BalanceCall> balance() {
        return List.of(
                        new BalanceCall(Set.of("mini"), new RelayCall<>(api.getMoney().request(), decoder::getMoney)));
    }

    private AnswerReader<List<Generation>> reader(Origin from) {
        return body -> decoder.read(body, from);
    }
}
