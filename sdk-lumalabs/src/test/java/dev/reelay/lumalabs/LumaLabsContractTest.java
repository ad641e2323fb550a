package dev.reelay.lumalabs;

import dev.reelay.provider.Provider;
import dev.reelay.testkit.contract.ProviderContract;

class LumaLabsContractTest extends ProviderContract {
    @Override
    protected Provider provider() {
        return new LumaLabsProvider();
    }
}
