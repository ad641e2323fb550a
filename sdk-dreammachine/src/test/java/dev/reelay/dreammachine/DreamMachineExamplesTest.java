package dev.reelay.dreammachine;

import dev.reelay.provider.Provider;
import dev.reelay.testkit.contract.ExamplesContract;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

class DreamMachineExamplesTest extends ExamplesContract {
    /** The shape does not follow from the path: what is documented for the other protocol may come as well. */
    private static final List<Path> SPECS = Stream.of("luma.yaml", "dreammachine.yaml")
            .map(name -> Path.of("..", "specs", name))
            .toList();

    @Override
    protected Provider provider() {
        return new DreamMachineProvider();
    }

    @Override
    protected List<Path> specs() {
        return SPECS;
    }
}
