package dev.reelay.testkit.contract;

import dev.reelay.Generation;
import dev.reelay.GenerationState;
import dev.reelay.provider.Capabilities;
import dev.reelay.provider.spi.GenerationDecoder;
import dev.reelay.provider.spi.Origin;
import dev.reelay.provider.spi.RelayFault;
import dev.reelay.provider.spi.RelayOperations;
import dev.reelay.provider.spi.WireProvider;
import java.io.IOException;
import java.util.List;
import okhttp3.HttpUrl;
import okio.Buffer;

/** A provider that is right but for one mistake. */
final class MistakenProvider extends WireProvider {
    private final WireProvider right;
    private final Mistake mistake;

    MistakenProvider(WireProvider right, Mistake mistake) {
        super(right.id(), right.title(), right.relays(), right.capabilities());
        this.right = right;
        this.mistake = mistake;
    }

    @Override
    public Capabilities capabilities() {
        return mistake.capabilities(right.capabilities());
    }

    @Override
    public String keyHeader() {
        return right.keyHeader();
    }

    @Override
    protected List<GenerationDecoder<?>> decoders() {
        return List.of();
    }

    @Override
    public List<Generation> read(Buffer body, Origin origin, GenerationState stateWhenAbsent) throws IOException {
        return mistake.callback(right.read(body, origin, stateWhenAbsent));
    }

    @Override
    public RelayFault readFault(String body) {
        return mistake.fault(body, right.readFault(body));
    }

    @Override
    public RelayOperations connect(HttpUrl baseUrl, Origin origin) {
        RelayOperations operations = right.connect(baseUrl, origin);
        return mistake.operations(new ReadAgain(operations, mistake::answer), origin);
    }
}
