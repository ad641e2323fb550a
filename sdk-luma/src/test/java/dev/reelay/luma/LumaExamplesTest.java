package dev.reelay.luma;

import dev.reelay.provider.Provider;
import dev.reelay.testkit.contract.ExamplesContract;
import java.nio.file.Path;
import java.util.List;

class LumaExamplesTest extends ExamplesContract {
    @Override
    protected Provider provider() {
        return new LumaProvider();
    }

    /** The shape does not follow from the path: both specifications' answers may come. */
    @Override
    protected List<Path> specs() {
        return List.of(Path.of("..", "specs", "luma.yaml"), Path.of("..", "specs", "dreammachine.yaml"));
    }
}
