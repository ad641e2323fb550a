package dev.reelay.kling;

import dev.reelay.provider.Provider;
import dev.reelay.testkit.contract.ProviderContract;

class KlingContractTest extends ProviderContract {
    @Override
    protected Provider provider() {
        return new KlingProvider();
    }
}
