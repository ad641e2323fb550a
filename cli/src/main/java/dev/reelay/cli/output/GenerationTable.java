package dev.reelay.cli.output;

import dev.reelay.Generation;
import dev.reelay.Video;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Several generations as one table. */
public final class GenerationTable {
    private final List<List<String>> rows = new ArrayList<>();
    private final ZoneId zone;
    private boolean files;

    /** Makes an empty table that shows times in {@code zone}. */
    public GenerationTable(ZoneId zone) {
        this.zone = zone;
    }

    /** Adds a row. */
    public GenerationTable add(Generation generation) {
        return add(relay(generation), generation, null);
    }

    /** Adds a row with a relay's name of the caller's choice, and the file that the video was saved to. */
    public GenerationTable add(String relay, Generation generation, @Nullable String file) {
        files |= file != null;
        Video video = generation.video() == null ? generation.rawVideo() : generation.video();
        rows.add(List.of(
                relay,
                generation.state().name(),
                Shown.text(generation.prompt()),
                Shown.size(video),
                Shown.length(length(generation)),
                Shown.time(generation.createdAt(), zone),
                file == null ? generation.id() : file));
        return this;
    }

    /** Returns the table's lines. */
    public String text(int width) {
        List<String> header = List.of("relay", "state", "prompt", "size", "duration", "created", files ? "file" : "id");
        return new TextTable(header, rows, Set.of("prompt", "relay", "file")).text(width);
    }

    private static @Nullable Duration length(Generation generation) {
        Video video = generation.video();
        Video raw = generation.rawVideo();
        Duration length = video == null ? null : video.duration();
        return length == null && raw != null ? raw.duration() : length;
    }

    private static String relay(Generation generation) {
        String relay = generation.ref().relay();
        return relay == null ? generation.ref().provider() : relay;
    }
}
