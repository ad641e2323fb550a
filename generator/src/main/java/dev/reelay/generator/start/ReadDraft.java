package dev.reelay.generator.start;

import dev.reelay.generator.openapi.ApiOutline;
import dev.reelay.generator.openapi.ApiOutline.Kind;
import dev.reelay.generator.openapi.ApiOutline.Property;
import dev.reelay.generator.openapi.ApiOutline.ValueType;
import dev.reelay.generator.start.Leaves.Leaf;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is read from an answer, as far as names tell; the rest passes through. */
final class ReadDraft {
    private static final Set<String> ECHO =
            Set.of("input", "inputs", "request", "params", "parameters", "config", "options", "settings");
    private static final Set<String> ABOUT_ANY_PLACE = Set.of("prompt", "model", "aspectRatio");
    private static final int MOST_LINKS = 3;

    private final ApiOutline api;
    private final String record;
    private final List<Leaf> leaves;
    private final Map<String, List<Leaf>> reads = new LinkedHashMap<>();
    private final Map<String, List<String>> states = new LinkedHashMap<>();
    private final List<Leaf> extras = new ArrayList<>();
    private List<String> job = List.of();

    /**
     * @param idName what the specification calls the id in a path; empty for nothing
     * @param bareId whether a text beside nothing else can be the id, as in an answer to a submit
     */
    ReadDraft(ApiOutline api, String record, String idName, boolean bareId) {
        this.api = api;
        this.record = record;
        this.leaves = new Leaves(api).of(record);
        readState();
        readId(Likely.plain(idName), bareId);
        readVideo();
        Likely.READS.forEach(this::readPart);
        pass(record, List.of());
    }

    /** The record that is read. */
    String record() {
        return record;
    }

    /** The properties that each part of the model is read from, best first; the parts in the order of declarations. */
    Map<String, List<Leaf>> reads() {
        return reads;
    }

    /** The words that nobody knows, by the constant of what they probably mean. */
    Map<String, List<String>> states() {
        return states;
    }

    /** What no part of the model is read from. */
    List<Leaf> extras() {
        return extras;
    }

    /** Returns the first property that a part is read from; {@code null} for none. */
    @Nullable
    Leaf first(String part) {
        List<Leaf> from = reads.getOrDefault(part, List.of());
        return from.isEmpty() ? null : from.get(0);
    }

    private void readState() {
        Leaf state = best(Likely.STATE, leaf -> {
            int known = (int) leaf.property().words().stream()
                    .filter(word -> !Likely.state(word).equals("UNKNOWN"))
                    .count();
            boolean withId = leaves.stream()
                    .anyMatch(other -> other.parents().equals(leaf.parents())
                            && Likely.ID.rank(other.name(), other.type().kind()) >= 0);
            return (known > 1 ? 6 : 0)
                    + (withId ? 4 : 0)
                    - (leaf.type().kind() == Kind.NUMBER ? 8 : 0)
                    - (isEcho(leaf) ? 10 : 0);
        });
        if (state == null) {
            return;
        }
        job = state.parents();
        take("state", state);
        for (String word : state.property().words()) {
            if (!Likely.isUsual(word)) {
                states.computeIfAbsent(Likely.state(word), each -> new ArrayList<>())
                        .add(word);
            }
        }
    }

    private void readId(String idName, boolean bareId) {
        ToIntFunction<Leaf> place = leaf -> (leaf.parents().equals(job) ? 6 : isAround(leaf) ? 2 : -6)
                + (Likely.plain(leaf.name()).equals(idName) ? 8 : 0);
        Leaf id = best(Likely.ID, place);
        if (id == null) {
            id = leaves.stream()
                    .filter(leaf -> !isUsed(leaf) && isCalled(leaf, idName))
                    .findFirst()
                    .orElse(null);
        }
        if (id == null && bareId) {
            id = leaves.stream()
                    .filter(leaf -> leaf.type().kind() == Kind.TEXT
                            && Set.of("data", "result", "output", "name").contains(Likely.plain(leaf.name())))
                    .findFirst()
                    .orElse(null);
        }
        if (id != null) {
            take("id", id);
            if (reads.containsKey("state")) {
                // Declared first, as it is what every answer has.
                List<Leaf> state = reads.remove("state");
                reads.put("state", state);
            } else {
                job = id.parents();
            }
        }
    }

    private static boolean isCalled(Leaf leaf, String idName) {
        String name = Likely.plain(leaf.name());
        boolean value = leaf.type().kind() == Kind.TEXT || leaf.type().kind() == Kind.NUMBER;
        return value && (name.equals(idName) || name.matches(".*(?<!request|trace|user|org|file)id"));
    }

    private void readVideo() {
        leaves.stream()
                .filter(leaf -> Likely.VIDEOS.rank(leaf.name(), leaf.type().kind()) >= 0 && !isEcho(leaf))
                .filter(leaf -> isListOfFiles(leaf.type().element(), leaf.name()))
                .min(Comparator.comparingInt(leaf -> Likely.VIDEOS.rank(leaf.name(), Kind.LIST)))
                .ifPresent(leaf -> take("videos", leaf));
        for (Likely.Part part : Likely.VIDEO) {
            boolean link = part.name().equals("video.url");
            List<Leaf> found = leaves.stream()
                    .filter(leaf -> part.rank(leaf.name(), leaf.type().kind()) >= 0 && isOfVideo(leaf) && !isUsed(leaf))
                    .sorted(Comparator.comparingInt(
                            leaf -> part.rank(leaf.name(), leaf.type().kind())))
                    .limit(link ? MOST_LINKS : 1)
                    .toList();
            found.forEach(leaf -> take(part.name(), leaf));
        }
        if (!reads.containsKey("video.url") && !reads.containsKey("videos")) {
            Leaf open = best(Likely.OPEN_VIDEO, leaf -> isEcho(leaf) ? -20 : 0);
            if (open != null) {
                take("video", open);
            }
        }
    }

    private boolean isListOfFiles(@Nullable ValueType element, String name) {
        if (element == null) {
            return false;
        }
        if (element.kind() == Kind.TEXT || element.kind() == Kind.ANY) {
            return !Set.of("data", "content", "generations").contains(Likely.plain(name));
        }
        return element.kind() == Kind.OBJECT
                && api.properties(element).stream()
                        .anyMatch(property -> property.type().kind() == Kind.TEXT && Likely.isLink(property.name()));
    }

    /** A picture's width is not the video's. */
    private boolean isOfVideo(Leaf leaf) {
        return !isEcho(leaf)
                && leaf.parents().stream()
                        .map(Likely::plain)
                        .noneMatch(parent ->
                                parent.matches(".*(image|thumb|cover|frame|user|owner|error|link|webhook).*"));
    }

    private void readPart(Likely.Part part) {
        Leaf found = best(part, leaf -> {
            if (leaf.parents().equals(job)) {
                return 6;
            }
            boolean near = isAround(leaf) || leaf.isIn(job);
            return near && (!isEcho(leaf) || ABOUT_ANY_PLACE.contains(part.name())) ? 2 : -100;
        });
        if (found != null) {
            take(part.name(), found);
        }
    }

    private boolean isAround(Leaf leaf) {
        return job.size() >= leaf.parents().size()
                && job.subList(0, leaf.parents().size()).equals(leaf.parents());
    }

    private static boolean isEcho(Leaf leaf) {
        return leaf.parents().stream().anyMatch(parent -> ECHO.contains(Likely.plain(parent)));
    }

    /** Returns the likeliest property for a part, by its name, its place and its depth; {@code null} where none is likely. */
    private @Nullable Leaf best(Likely.Part part, ToIntFunction<Leaf> place) {
        ToIntFunction<Leaf> score = leaf -> place.applyAsInt(leaf)
                - leaf.steps().size()
                - part.rank(leaf.name(), leaf.type().kind());
        return leaves.stream()
                .filter(leaf -> part.rank(leaf.name(), leaf.type().kind()) >= 0 && !isUsed(leaf))
                .filter(leaf -> leaf.type().kind() != Kind.OBJECT || !isEntered(leaf))
                .filter(leaf -> place.applyAsInt(leaf) > -50)
                .max(Comparator.comparingInt(score))
                .orElse(null);
    }

    private boolean isUsed(Leaf leaf) {
        return used().anyMatch(used -> used.equals(leaf) || leaf.isIn(used.steps()));
    }

    /** Returns whether something in an object is read already, so that it is not read whole. */
    private boolean isEntered(Leaf leaf) {
        return used().anyMatch(used -> used.isIn(leaf.steps()));
    }

    private Stream<Leaf> used() {
        return reads.values().stream().flatMap(List::stream);
    }

    private void take(String part, Leaf leaf) {
        reads.computeIfAbsent(part, each -> new ArrayList<>()).add(leaf);
    }

    /** An object of which nothing is read passes as one; otherwise each of the others in it by itself. */
    private void pass(String type, List<String> at) {
        for (Property property : api.records().getOrDefault(type, List.of())) {
            List<String> steps = new ArrayList<>(at);
            steps.add(property.name());
            Leaf leaf = new Leaf(List.copyOf(steps), property);
            if (used().anyMatch(used -> used.steps().equals(leaf.steps()))) {
                continue;
            }
            if (isEntered(leaf)) {
                pass(property.type().record(), steps);
            } else {
                extras.add(leaf);
            }
        }
    }
}
