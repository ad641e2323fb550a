package dev.reelay.provider.spi;

import static dev.reelay.provider.mapping.JsonKind.FLAG;
import static dev.reelay.provider.mapping.JsonKind.JSON;
import static dev.reelay.provider.mapping.JsonKind.NUMBER;
import static dev.reelay.provider.mapping.JsonKind.TEXT;

import com.squareup.moshi.JsonDataException;
import dev.reelay.Generation;
import dev.reelay.GenerationState;
import dev.reelay.provider.mapping.Required;
import dev.reelay.provider.mapping.Takes;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Collects what an answer says of one generation, and decides.
 *
 * <p>A generated decoder offers the value of each path that its mapping names, in the mapping's order: of several usable
 * values the first counts, and one that says something else is left over. In an envelope, the object within is asked
 * before the one around it. Not thread-safe.
 */
public final class GenerationDraft {
    /** A value and where it stood, so that it can still be left over when a better one comes. */
    private record Candidate<T>(T value, int rank, Leftovers at, String name, Object json) {}

    private final Map<String, GenerationState> words;
    private final List<Leftovers> layers = new ArrayList<>(1);
    private final VideoDraft video = new VideoDraft();
    private final List<VideoDraft> videos = new ArrayList<>(0);
    private final VideoDraft rawVideo = new VideoDraft();
    private final PictureDraft thumbnail = new PictureDraft();
    private final PictureDraft lastFrame = new PictureDraft();
    private @Nullable Candidate<String> id;
    private boolean idInLayer;
    private @Nullable Candidate<GenerationState> state;
    private @Nullable Candidate<String> reason;
    /** Whether the object that describes the job speaks of an error, in a member that the mapping reads. */
    private boolean saysError;

    private @Nullable Double progress;
    private @Nullable String model;
    private @Nullable String prompt;
    private @Nullable String aspectRatio;
    private @Nullable Instant createdAt;
    private @Nullable Instant completedAt;
    private @Nullable String fileId;
    private @Nullable String failureCode;
    private @Nullable Boolean liked;
    private @Nullable String queueState;
    private @Nullable Duration estimatedWait;
    private final UsageDraft usage = new UsageDraft();
    private boolean videosListed;

    GenerationDraft(Map<String, GenerationState> words) {
        this.words = words;
    }

    /** Goes on with the object around the one that was read last. */
    void enter(Leftovers layer) {
        layers.add(layer);
        idInLayer = false;
    }

    /**
     * Offers the id at the relay.
     *
     * @param rank the path's place in the mapping: a better path in an outer object counts before a worse one within, as
     *     the row of a gateway names the job, and the upstream's answer in it names another
     */
    @Required
    @Takes({TEXT, NUMBER})
    public void id(@Nullable Leftovers at, String name, @Nullable Object value, int rank) {
        if (Offer.isNothing(at, value)) {
            return;
        }
        Object json = json(at, name, value);
        String some = json == null ? null : Values.id(json);
        if (at == null || json == null || some == null) {
            if (at != null && value != null && !Values.isBlank(value)) {
                at.keep(name, value);
            }
            return;
        }
        idInLayer = true;
        if (value == null) {
            at.take(name);
        }
        Candidate<String> candidate = new Candidate<>(some, rank, at, name, json);
        Candidate<String> other = candidate;
        if (id == null || rank < id.rank()) {
            other = id;
            id = candidate;
        }
        if (other != null && !other.value().equals(id.value())) {
            other.at().keep(other.name(), other.json());
        }
    }

    /**
     * Offers the word for the state.
     *
     * <p>The innermost object that speaks of the job decides, by its first word that is known. An object around it that
     * names the job and says that it failed counts before one within that says that it is still under way: a gateway that
     * gave up leaves the upstream's last words inside.
     */
    @Takes({TEXT, NUMBER})
    public void state(@Nullable Leftovers at, String name, @Nullable Object value) {
        if (Offer.isNothing(at, value)) {
            return;
        }
        Object json = json(at, name, value);
        String word = json == null ? null : Values.word(json);
        if (at == null || json == null || word == null) {
            if (at != null && value != null && !Values.isBlank(value)) {
                at.keep(name, value);
            }
            return;
        }
        if (value == null) {
            at.take(name);
        }
        Candidate<GenerationState> candidate =
                new Candidate<>(UsualWords.state(word, words), layers.size(), at, name, json);
        Candidate<GenerationState> other = candidate;
        if (state == null || counts(candidate, state)) {
            other = state;
            state = candidate;
        }
        if (other != null && !other.json().equals(state.json())) {
            other.at().keep(other.name(), other.json());
        }
    }

    private boolean counts(Candidate<GenerationState> later, Candidate<GenerationState> sofar) {
        boolean gaveUp = later.value() == GenerationState.FAILED || later.value() == GenerationState.CANCELLED;
        return (sofar.value() == GenerationState.UNKNOWN && later.value() != GenerationState.UNKNOWN)
                || (later.rank() > sofar.rank()
                        && gaveUp
                        && idInLayer
                        && !sofar.value().isTerminal());
    }

    /** Offers how much is done. */
    @Takes({TEXT, NUMBER})
    public void progress(@Nullable Leftovers at, String name, @Nullable Object value) {
        if (!Offer.isNothing(at, value)) {
            progress = Offer.take(progress, at, name, value, Values::progress);
        }
    }

    /** Offers the model that makes it. */
    @Takes(TEXT)
    public void model(@Nullable Leftovers at, String name, @Nullable Object value) {
        if (!Offer.isNothing(at, value)) {
            model = Offer.take(model, at, name, value, Values::text);
        }
    }

    /** Offers what was asked for. */
    @Takes(TEXT)
    public void prompt(@Nullable Leftovers at, String name, @Nullable Object value) {
        if (!Offer.isNothing(at, value)) {
            prompt = Offer.take(prompt, at, name, value, Values::text);
        }
    }

    /** Offers width to height. */
    @Takes(TEXT)
    public void aspectRatio(@Nullable Leftovers at, String name, @Nullable Object value) {
        if (!Offer.isNothing(at, value)) {
            aspectRatio = Offer.take(aspectRatio, at, name, value, Values::text);
        }
    }

    /** Returns what is said of the best playable video. */
    public VideoDraft video() {
        return video;
    }

    /** Returns what is said of the next video of a list. */
    public VideoDraft nextVideo() {
        VideoDraft next = new VideoDraft();
        videos.add(next);
        return next;
    }

    /** Begins the list of all videos; of several lists, the first that has a link counts. */
    public boolean beginVideos() {
        boolean free = !videosListed || videos.stream().noneMatch(VideoDraft::hasLink);
        videosListed = true;
        return free;
    }

    /** Returns what is said of the original without watermark. */
    public VideoDraft rawVideo() {
        return rawVideo;
    }

    /** Returns what is said of a picture of the video. */
    public PictureDraft thumbnail() {
        return thumbnail;
    }

    /** Returns what is said of the video's last picture. */
    public PictureDraft lastFrame() {
        return lastFrame;
    }

    /** Offers when it was accepted. */
    @Takes({TEXT, NUMBER})
    public void createdAt(@Nullable Leftovers at, String name, @Nullable Object value) {
        if (!Offer.isNothing(at, value)) {
            createdAt = Offer.take(createdAt, at, name, value, Times::instant);
        }
    }

    /** Offers when the work on it ended. */
    @Takes({TEXT, NUMBER})
    public void completedAt(@Nullable Leftovers at, String name, @Nullable Object value) {
        if (!Offer.isNothing(at, value)) {
            completedAt = Offer.take(completedAt, at, name, value, Times::instant);
        }
    }

    /** Offers why it failed: counts only when the state says that it did, and where it is no link of its video. */
    @Takes({TEXT, JSON})
    public void failureReason(@Nullable Leftovers at, String name, @Nullable Object value) {
        if (Offer.isNothing(at, value)) {
            return;
        }
        Object json = json(at, name, value);
        saysError |= layers.size() == 1 && UsualNames.ERRORS.contains(name) && UsualMembers.saysError(json);
        String words = Values.reason(json);
        if (at == null || json == null || words == null) {
            if (at != null && value != null && !Values.isBlank(value)) {
                at.keep(name, value);
            }
            return;
        }
        if (value == null) {
            at.take(name);
        }
        if (reason == null) {
            reason = new Candidate<>(words, 0, at, name, json);
        } else if (!reason.value().equals(words) && !video.links(words)) {
            at.keep(name, json);
        }
    }

    /** Offers the code of the failure, which tells its kind; it stays among the extras. */
    @Takes({TEXT, NUMBER, JSON})
    public void failureCode(@Nullable Leftovers at, String name, @Nullable Object value) {
        Object json = Offer.isNothing(at, value) ? null : json(at, name, value);
        if (at != null && json != null && !Values.isBlank(json)) {
            failureCode = failureCode == null ? UsualMembers.code(json) : failureCode;
            at.keep(name, json);
        }
    }

    /** Offers the id under which the relay gives the link of the finished file, by a call of its own. */
    @Takes({TEXT, NUMBER})
    public void fileId(@Nullable Leftovers at, String name, @Nullable Object value) {
        if (!Offer.isNothing(at, value)) {
            Object json = json(at, name, value);
            fileId = Offer.take(fileId, at, name, value, Values::id);
            if (at != null && json != null && !Values.isBlank(json)) {
                at.keep(name, json); // who reads the answer from a file has no client that asks for the link
            }
        }
    }

    /** Offers whether its owner likes it. */
    @Takes(FLAG)
    public void liked(@Nullable Leftovers at, String name, @Nullable Object value) {
        if (!Offer.isNothing(at, value)) {
            liked = Offer.take(liked, at, name, value, Values::flag);
        }
    }

    /** Offers the place in the queue. */
    @Takes(TEXT)
    public void queueState(@Nullable Leftovers at, String name, @Nullable Object value) {
        if (!Offer.isNothing(at, value)) {
            queueState = Offer.take(queueState, at, name, value, Values::text);
        }
    }

    /** Offers the time left, in seconds. */
    @Takes(NUMBER)
    public void estimatedWait(@Nullable Leftovers at, String name, @Nullable Object value) {
        if (!Offer.isNothing(at, value)) {
            estimatedWait = Offer.take(estimatedWait, at, name, value, Times::wait);
        }
    }

    /** Offers what it cost or used up: a number in the unit of its name, or an object with more. */
    @Takes({NUMBER, TEXT, JSON})
    public void usage(@Nullable Leftovers at, String name, @Nullable Object value) {
        if (!Offer.isNothing(at, value)) {
            usage.offer(at, name, value, json(at, name, value));
        }
    }

    /**
     * Returns the generation.
     *
     * @param stateWhenAbsent the state where the answer gives none: {@link GenerationState#PENDING} right after a submit
     * @param left what is left over of the whole answer
     * @throws JsonDataException if the answer has no id, or says an error and no job
     */
    Generation build(Origin origin, GenerationState stateWhenAbsent, Leftovers left) {
        UsualMembers usual = new UsualMembers(layers);
        String name = id == null ? usual.id() : id.value();
        if (name == null) {
            throw new JsonDataException("no id in the answer: this is no generation");
        }
        String word = state == null ? usual.state() : Values.word(state.json());
        GenerationState known =
                word == null ? stateWhenAbsent : state == null ? UsualWords.state(word, words) : state.value();
        if (word == null && !video.hasLink() && videos.isEmpty() && (saysError || usual.hasError())) {
            throw new JsonDataException("an error, and no generation");
        }
        if (known == GenerationState.COMPLETED
                && !video.hasLink()
                && videos.stream().noneMatch(VideoDraft::hasLink)) {
            usual.video(video);
        }
        boolean accepted = stateWhenAbsent == GenerationState.PENDING;
        if (accepted && known == GenerationState.COMPLETED && !video.hasLink() && videos.isEmpty()) {
            known = GenerationState.PENDING; // the word speaks of the call: nobody is done the moment he was asked
        }
        boolean failed = known == GenerationState.FAILED;
        String why = failed || known == GenerationState.CANCELLED ? why(usual) : null;
        if (reason != null && !(reason.json() instanceof String)) {
            reason.at().keep(reason.name(), reason.json()); // its words are told, and there may be more than words
        } else if (reason != null
                && !reason.value().equals(why)
                && !video.links(reason.value().strip())) {
            reason.at().keep(reason.name(), reason.json());
        }
        Generation.Builder generation = Generation.builder(origin.ref(name), known)
                .rawState(word)
                .progress(progress)
                .model(model)
                .prompt(prompt)
                .aspectRatio(aspectRatio)
                .videos(VideoDraft.build(video, videos))
                .rawVideo(rawVideo.build())
                .thumbnail(thumbnail.build())
                .lastFrame(lastFrame.build())
                .createdAt(createdAt)
                .completedAt(completedAt)
                .failureReason(why)
                .failure(failed ? FailureSigns.kind(code(usual), why) : null)
                .fileId(fileId)
                .liked(liked)
                .queueState(queueState)
                .estimatedWait(estimatedWait)
                .usage(usage.build());
        Map<String, @Nullable Object> extras = new LinkedHashMap<>();
        left.addTo(extras);
        return generation.extras(extras).build();
    }

    private @Nullable String why(UsualMembers usual) {
        if (reason != null && !video.links(reason.value().strip())) {
            return reason.value();
        }
        return usual.reason();
    }

    private @Nullable String code(UsualMembers usual) {
        String beside = failureCode != null || reason == null ? failureCode : UsualMembers.code(reason.json());
        return beside == null ? usual.code() : beside;
    }

    /** Returns the value itself, or one of another type than the specification says. */
    private static @Nullable Object json(@Nullable Leftovers at, String name, @Nullable Object value) {
        return value != null || at == null ? value : at.odd(name);
    }
}
