package dev.reelay.videos;

import dev.reelay.provider.Provider;
import dev.reelay.testkit.contract.ExamplesContract;
import java.nio.file.Path;
import java.util.List;

/** Every example of an answer in the specification is read, and nothing of it is lost. */
class VideosExamplesTest extends ExamplesContract {
    @Override
    protected Provider provider() {
        return new VideosProvider();
    }

    @Override
    protected List<Path> specs() {
        return List.of(Path.of("..", "specs", "videos.yaml"));
    }
}
