package dev.reelay.videos;

import dev.reelay.provider.Provider;
import dev.reelay.testkit.contract.ProviderContract;

class VideosContractTest extends ProviderContract {
    @Override
    protected Provider provider() {
        return new VideosProvider();
    }
}
