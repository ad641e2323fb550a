package dev.reelay.luma;

import dev.reelay.provider.Provider;
import dev.reelay.testkit.contract.ProviderContract;

class LumaContractTest extends ProviderContract {
    @Override
    protected Provider provider() {
        return new LumaProvider();
    }
}
