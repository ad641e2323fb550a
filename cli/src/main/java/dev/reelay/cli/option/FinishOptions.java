package dev.reelay.cli.option;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Whether to stay until a new generation is done, and where to save its video. */
public final class FinishOptions {
    @Option(names = "--wait", description = "wait until the video is there")
    private boolean wait;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "wait, and save the video; in a folder it is named after its id")
    private @Nullable String output;

    @Option(names = "--overwrite", description = "replace the file if it exists")
    private boolean overwrite;

    /** Tells whether to wait. */
    public boolean waits() {
        return wait || output != null;
    }

    /** Returns where to save the video, as it was typed; {@code null} where it is not wanted. */
    public @Nullable String output() {
        return output;
    }

    /** Tells whether a file that exists may be replaced. */
    public boolean overwrite() {
        return overwrite;
    }
}
