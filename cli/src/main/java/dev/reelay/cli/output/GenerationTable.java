package dev.reelay.cli.output;

import dev.reelay.Generation;
import dev.reelay.Video;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Several generations as one table. */
public final class GenerationTable {
    /** The id comes last: without it, a row is of no use to the next command. */
    private static final List<Sacrifice> SACRIFICES = List.of(
            Sacrifice.cut("prompt", 12),
            Sacrifice.cut("file", 16),
            Sacrifice.drop("duration"),
            Sacrifice.drop("size"),
            Sacrifice.drop("created"),
            Sacrifice.cut("relay", 12),
            Sacrifice.drop("prompt"),
            Sacrifice.cut("file", 6),
            Sacrifice.cut("id", 6),
            Sacrifice.cut("relay", 6));

    private static final Pattern SCHEME = Pattern.compile("^https?://");

    private final List<List<Cell>> rows = new ArrayList<>();
    private final ZoneId zone;
    private boolean files;

    /** Makes an empty table that shows times in {@code zone}. */
    public GenerationTable(ZoneId zone) {
        this.zone = zone;
    }

    /** Adds a row. */
    public GenerationTable add(Generation generation) {
        String relay = generation.ref().relay();
        return add(relay == null ? generation.ref().provider() : relay, generation, null);
    }

    /** Adds a row with a relay's name of the caller's choice, and the file that the video was saved to. */
    public GenerationTable add(String relay, Generation generation, @Nullable Path file) {
        files |= file != null;
        Video video = generation.video() == null ? generation.rawVideo() : generation.video();
        rows.add(List.of(
                new Cell(relay, SCHEME.matcher(relay).replaceFirst("")),
                Cell.of(generation.state().name()),
                Cell.of(Shown.text(generation.prompt())),
                Cell.of(Shown.size(video)),
                Cell.of(Shown.length(length(generation))),
                new Cell(Shown.time(generation.createdAt(), zone), Shown.briefTime(generation.createdAt(), zone)),
                file == null
                        ? Cell.of(generation.id())
                        : new Cell(file.toString(), String.valueOf(file.getFileName()))));
        return this;
    }

    /** Returns the table's lines. */
    public String text(int width) {
        List<String> header = List.of("relay", "state", "prompt", "size", "duration", "created", files ? "file" : "id");
        return new TextTable(header, rows, SACRIFICES).text(width);
    }

    private static @Nullable Duration length(Generation generation) {
        Video video = generation.video();
        Video raw = generation.rawVideo();
        Duration length = video == null ? null : video.duration();
        return length == null && raw != null ? raw.duration() : length;
    }
}
