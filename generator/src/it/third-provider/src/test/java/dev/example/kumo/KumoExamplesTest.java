package dev.example.kumo;

import dev.reelay.provider.Provider;
import dev.reelay.testkit.contract.ExamplesContract;
import java.nio.file.Path;
import java.util.List;

/** Nothing that an example of the specification says is lost. */
class KumoExamplesTest extends ExamplesContract {
    @Override
    protected Provider provider() {
        return new KumoProvider();
    }

    @Override
    protected List<Path> specs() {
        return List.of(Path.of("specs", "kumo.yaml"));
    }

    @Override
    protected String answers() {
        return "Answer";
    }

    @Override
    protected String errors() {
        return "Refusal";
    }
}
