package dev.reelay.newapi;

import dev.reelay.provider.Provider;
import dev.reelay.testkit.contract.ProviderContract;

class NewApiContractTest extends ProviderContract {
    @Override
    protected Provider provider() {
        return new NewApiProvider();
    }
}
