package dev.example.kumo;

import dev.reelay.provider.Provider;
import dev.reelay.testkit.contract.ProviderContract;
import dev.reelay.testkit.dialect.Dialect;
import java.util.Map;

/** What holds for every provider holds for this one. */
class KumoContractTest extends ProviderContract {
    @Override
    protected Provider provider() {
        return new KumoProvider();
    }

    @Override
    protected Map<String, Dialect> relays() {
        return Map.of("kumo", new KumoDialect());
    }
}
