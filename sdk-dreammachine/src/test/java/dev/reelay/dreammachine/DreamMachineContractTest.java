package dev.reelay.dreammachine;

import dev.reelay.provider.Provider;
import dev.reelay.testkit.contract.ProviderContract;

class DreamMachineContractTest extends ProviderContract {
    @Override
    protected Provider provider() {
        return new DreamMachineProvider();
    }
}
