package dev.reelay.provider.spi;

import com.squareup.moshi.JsonDataException;
import dev.reelay.Generation;
import dev.reelay.GenerationState;
import dev.reelay.provider.mapping.ModelField;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Collects what an answer says of one generation, and decides.
 *
 * <p>A generated decoder offers, for each field, one value a path in the mapping's order; the first usable one counts.
 * In wrappers, a layer within is asked before the layer around it, path by path. A value that is not used and is not
 * merely blank goes to the extras under its own path, as does everything kept. Paths have dots between their steps; a dot
 * or backslash that belongs to a member's name has a backslash before it. Not thread-safe.
 */
public final class GenerationDraft {
    private final Offers offers;
    private final Map<String, GenerationState> words;

    private GenerationDraft(Offers offers, Map<String, GenerationState> words) {
        this.offers = offers;
        this.words = words;
    }

    /**
     * Starts a draft.
     *
     * @param words the meaning of each state's word, in lower case
     */
    public static GenerationDraft start(Map<String, GenerationState> words) {
        return new GenerationDraft(new Offers(null, ""), words);
    }

    /** Starts the draft of a generation that this one wraps under a member's name. */
    public GenerationDraft inner(String name) {
        return new GenerationDraft(new Offers(offers, Steps.step(name) + "."), words);
    }

    /** Offers the value of one path for a field. Must be called for every path, in order, whether it holds something or not. */
    public void offer(ModelField field, String path, @Nullable Object value) {
        offers.add(field, path, value);
    }

    /** Keeps a value that has no field. {@code null} is left out. */
    public void keep(String path, @Nullable Object value) {
        if (value != null) {
            offers.keep(path, value);
        }
    }

    /**
     * Keeps members that the specification does not know.
     *
     * @param path the object that has them; empty for the generation itself
     */
    public void keepUnknown(String path, Map<String, @Nullable Object> members) {
        for (Map.Entry<String, @Nullable Object> member : members.entrySet()) {
            offers.keep(Steps.member(path, member.getKey()), member.getValue());
        }
    }

    /**
     * Returns the generation.
     *
     * @throws JsonDataException if no path has an id
     */
    public Generation build(Origin origin) {
        Choice choice = new Choice(offers.flatten());
        String id = choice.take(ModelField.ID, Values::id);
        if (id == null) {
            throw new JsonDataException(
                    "no id at " + String.join(" or ", choice.paths(ModelField.ID)) + ": this is no generation");
        }
        StateChoice state = StateChoice.of(choice, words);
        GenerationState known = state.state() == null ? origin.stateWhenAbsent() : state.state();
        Media media = new Media(choice);
        Outcome outcome = Outcome.of(choice, known);
        return Generation.builder(origin.ref(id), known)
                .rawState(state.word())
                .prompt(choice.text(ModelField.PROMPT))
                .aspectRatio(choice.text(ModelField.ASPECT_RATIO))
                .video(media.video())
                .rawVideo(media.rawVideo())
                .thumbnail(media.thumbnail())
                .lastFrame(media.lastFrame())
                .createdAt(choice.take(ModelField.CREATED_AT, Times::instant))
                .failureReason(outcome.reason())
                .failure(outcome.kind())
                .liked(choice.take(ModelField.LIKED, Values::flag))
                .queueState(choice.text(ModelField.QUEUE_STATE))
                .estimatedWait(choice.take(ModelField.ESTIMATED_WAIT, Times::wait))
                .extras(choice.leftovers())
                .build();
    }
}
