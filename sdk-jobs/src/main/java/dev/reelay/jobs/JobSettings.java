package dev.reelay.jobs;

import dev.reelay.VideoClient;
import dev.reelay.WaitOptions;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a node was told.
 *
 * @param clients finds a client by its name; {@code null} for one that this node does not have
 * @param placement says where a job's video goes; {@code null} where nothing is downloaded
 * @param waiting how relays are asked; deadline and beginning are each job's own
 * @param callbacks signs addresses for callbacks; {@code null} where there are none
 */
record JobSettings(
        String node,
        Function<String, @Nullable VideoClient> clients,
        @Nullable Function<Job, Path> placement,
        JobHandler onDone,
        JobHandler onFailed,
        Consumer<Job> onUnknown,
        @Nullable Callbacks callbacks,
        WaitOptions waiting,
        int concurrency,
        Duration heartbeat,
        Duration pollInterval,
        Duration turn,
        Duration submitAgainAfter) {
    /**
     * Returns how long a node may take from its intent to the first byte of a submit. Well before others call it dead, as
     * otherwise a node that was paused would send what is known to nobody any more.
     */
    Duration lease() {
        return heartbeat.multipliedBy(3);
    }
}
