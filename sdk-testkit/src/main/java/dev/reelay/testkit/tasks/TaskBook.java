package dev.reelay.testkit.tasks;

import dev.reelay.testkit.dialect.Dialect;
import dev.reelay.testkit.dialect.Files;
import dev.reelay.testkit.dialect.Task;
import dev.reelay.testkit.media.Clip;
import dev.reelay.testkit.media.FileHost;
import dev.reelay.testkit.script.Stage;
import dev.reelay.testkit.script.Step;
import dev.reelay.testkit.script.Timeline;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Every generation that a simulated relay accepted. Thread-safe. */
public final class TaskBook {
    private static final Step ACCEPTED = new Step(Stage.PENDING, null, null, 0, Duration.ZERO);

    /** The aspect ratio of a generation whose submit asks for none. */
    public static final String DEFAULT_ASPECT_RATIO = "16:9";

    private final InstantSource clock;
    private final FileHost files;
    private final Map<String, Entry> entries = new HashMap<>();
    private final List<String> accepted = new ArrayList<>();
    private final List<String> prompts = new ArrayList<>();
    private final Deque<Timeline> upcoming = new ArrayDeque<>();
    private Timeline usual;
    private int written;

    /** Creates an empty book. */
    public TaskBook(InstantSource clock, FileHost files, Timeline usual) {
        this.clock = clock;
        this.files = files;
        this.usual = usual;
    }

    /** Sets the timeline of the next submit that has none yet. */
    public synchronized void next(Timeline timeline) {
        upcoming.add(timeline);
    }

    /** Sets the timeline of all submits that have no other. */
    public synchronized void usual(Timeline timeline) {
        usual = timeline;
    }

    /** Accepts a submit. */
    public synchronized Task accept(
            String place,
            Dialect dialect,
            String prompt,
            String aspectRatio,
            String path,
            Map<String, @Nullable Object> request) {
        Timeline timeline = upcoming.isEmpty() ? usual : upcoming.remove();
        Entry entry = write(place, dialect, prompt, aspectRatio, path, request, timeline);
        accepted.add(entry.id());
        prompts.add(prompt);
        return view(entry, ACCEPTED, entry.createdAt(), false);
    }

    /** Writes down a generation that nobody submitted here; returns its id. */
    public synchronized String give(String place, Dialect dialect, String prompt, Timeline timeline) {
        return write(place, dialect, prompt, DEFAULT_ASPECT_RATIO, "", Map.of(), timeline)
                .id();
    }

    private Entry write(
            String place,
            Dialect dialect,
            String prompt,
            String aspectRatio,
            String path,
            Map<String, @Nullable Object> request,
            Timeline timeline) {
        Instant now = clock.instant();
        Entry entry = new Entry(
                UUID.randomUUID().toString(),
                ++written,
                place,
                dialect,
                prompt,
                aspectRatio,
                path,
                request,
                now,
                new Progress(timeline, now));
        entries.put(entry.id(), entry);
        return entry;
    }

    /**
     * Answers for a generation, which brings it forward.
     *
     * @param place the path prefix that is asked under; a generation is known only under its own
     * @param expiredLinks whether its links are to have run out
     * @return nothing if it is unknown, or its timeline denies it
     */
    public synchronized Optional<Task> answer(String place, String id, boolean expiredLinks) {
        Entry entry = entries.get(id);
        if (entry == null || !entry.place().equals(place)) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        Step step = entry.progress().answer(now);
        return step.stage() == Stage.NOT_FOUND ? Optional.empty() : Optional.of(view(entry, step, now, expiredLinks));
    }

    /** Returns a generation as it stands, and leaves it there. */
    public synchronized Optional<Task> peek(String place, String id) {
        Entry entry = entries.get(id);
        if (entry == null || !entry.place().equals(place)) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        return Optional.of(view(entry, entry.progress().current(now), now, false));
    }

    /** Returns what the relay would call back about a generation now, and leaves it there; nothing if it is unknown. */
    public synchronized Optional<Object> callback(String id) {
        Entry entry = entries.get(id);
        if (entry == null) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        return Optional.of(Objects.requireNonNull(
                entry.dialect().callback(view(entry, entry.progress().current(now), now, false))));
    }

    /** Returns all generations of a place as they stand, newest first. */
    public synchronized List<Task> all(String place) {
        Instant now = clock.instant();
        return entries.values().stream()
                .filter(entry -> entry.place().equals(place))
                .sorted(Comparator.comparing(Entry::number).reversed())
                .map(entry -> view(entry, entry.progress().current(now), now, false))
                .toList();
    }

    /** Stops a generation; tells whether it was not finished. */
    public synchronized boolean cancel(String place, String id) {
        Entry entry = entries.get(id);
        return entry != null && entry.place().equals(place) && entry.progress().cancel(clock.instant());
    }

    /** Removes a generation; tells whether it was there. */
    public synchronized boolean delete(String place, String id) {
        Entry entry = entries.get(id);
        return entry != null && entry.place().equals(place) && entries.remove(id) != null;
    }

    /** Returns the clip of a generation, wherever it was submitted. */
    public synchronized Optional<Clip> clip(String id) {
        return Optional.ofNullable(entries.get(id)).map(Entry::clip);
    }

    /** Returns the ids of the generations that were submitted here, oldest first. */
    public synchronized List<String> accepted() {
        return List.copyOf(accepted);
    }

    /** Returns the prompts of the generations that were submitted here, oldest first. */
    public synchronized List<String> acceptedPrompts() {
        return List.copyOf(prompts);
    }

    private Task view(Entry entry, Step step, Instant now, boolean expiredLinks) {
        return entry.at(step, step.stage() == Stage.COMPLETED ? links(entry, now, expiredLinks) : null);
    }

    private Files links(Entry entry, Instant now, boolean expired) {
        return expired ? files.expiredLinks(entry.id(), entry.clip(), now) : files.links(entry.id(), entry.clip(), now);
    }
}
