package dev.reelay.minimax;

import dev.reelay.provider.Provider;
import dev.reelay.testkit.contract.ProviderContract;

class MiniMaxContractTest extends ProviderContract {
    @Override
    protected Provider provider() {
        return new MiniMaxProvider();
    }
}
