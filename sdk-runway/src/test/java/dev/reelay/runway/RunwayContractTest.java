package dev.reelay.runway;

import dev.reelay.provider.Provider;
import dev.reelay.testkit.contract.ProviderContract;

class RunwayContractTest extends ProviderContract {
    @Override
    protected Provider provider() {
        return new RunwayProvider();
    }
}
