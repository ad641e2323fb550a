package dev.reelay.newapi;

import dev.reelay.provider.Provider;
import dev.reelay.testkit.contract.ExamplesContract;
import java.nio.file.Path;
import java.util.List;

/** Every example of an answer in the specification is read, and nothing of it is lost. */
class NewApiExamplesTest extends ExamplesContract {
    @Override
    protected Provider provider() {
        return new NewApiProvider();
    }

    @Override
    protected List<Path> specs() {
        return List.of(Path.of("..", "specs", "newapi.yaml"));
    }
}
