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
    private static final List<TextTable.Sacrifice> SACRIFICES = List.of(
            TextTable.Sacrifice.cut("prompt", 12),
            TextTable.Sacrifice.cut("file", 16),
            TextTable.Sacrifice.drop("duration"),
            TextTable.Sacrifice.drop("size"),
            TextTable.Sacrifice.drop("created"),
            TextTable.Sacrifice.cut("relay", 12),
            TextTable.Sacrifice.drop("prompt"),
            TextTable.Sacrifice.cut("file", 6),
            TextTable.Sacrifice.cut("id", 6),
            TextTable.Sacrifice.cut("relay", 6));

    private static final Pattern SCHEME = Pattern.compile("^https?://");

    private final List<List<TextTable.Cell>> rows = new ArrayList<>();
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
                new TextTable.Cell(relay, SCHEME.matcher(relay).replaceFirst("")),
                TextTable.Cell.of(Shown.state(generation)),
                TextTable.Cell.of(Shown.text(generation.prompt())),
                TextTable.Cell.of(size(video, generation.videos().size())),
                TextTable.Cell.of(Shown.length(length(generation))),
                new TextTable.Cell(
                        Shown.time(generation.createdAt(), zone), Shown.briefTime(generation.createdAt(), zone)),
                file == null
                        ? TextTable.Cell.of(generation.id())
                        : new TextTable.Cell(file.toString(), String.valueOf(file.getFileName()))));
        return this;
    }

    /** Returns the table's lines. */
    public String text(int width) {
        List<String> header = List.of("relay", "state", "prompt", "size", "duration", "created", files ? "file" : "id");
        return new TextTable(header, rows, SACRIFICES).text(width);
    }

    private static String size(@Nullable Video video, int count) {
        return count > 1 ? count + " of " + Shown.size(video) : Shown.size(video);
    }

    private static @Nullable Duration length(Generation generation) {
        Video video = generation.video();
        Video raw = generation.rawVideo();
        Duration length = video == null ? null : video.duration();
        return length == null && raw != null ? raw.duration() : length;
    }
}
