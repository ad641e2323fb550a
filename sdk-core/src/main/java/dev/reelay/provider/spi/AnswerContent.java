package dev.reelay.provider.spi;

import com.squareup.moshi.JsonDataException;
import dev.reelay.Generation;
import dev.reelay.GenerationState;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one answer holds: the generations, found in all envelopes round them, and the elements that are none. Not thread-safe.
 *
 * <p>An envelope round one generation speaks of it, too. What stands round several speaks of none of them: it is not read, and
 * left over by the first alone. Else an answer with many generations and much round them would become as much as the one times
 * the other.
 */
final class AnswerContent<T extends WireObject> {
    /** How many envelopes are opened that the specification does not name. */
    private static final int UNNAMED_ENVELOPES = 2;
    /** How deep an envelope round several may be, and still tell what else it says. */
    private static final int TOLD_ENVELOPES = 3;

    /** An object, and the envelope around it. */
    private record Layer<T>(T wire, @Nullable Envelope<T> outer) {
        int depth() {
            return outer == null ? 0 : outer.layer().depth() + 1;
        }
    }

    /** An object that holds others in a member. */
    private static final class Envelope<T> {
        private final Layer<T> layer;
        private final String member;
        private final boolean roundSeveral;
        private boolean told;

        Envelope(Layer<T> layer, String member, boolean roundSeveral) {
            this.layer = layer;
            this.member = member;
            this.roundSeveral = roundSeveral;
        }

        Layer<T> layer() {
            return layer;
        }
    }

    private final GenerationDecoder<T> decoder;
    private final Origin origin;
    private final GenerationState stateWhenAbsent;
    private final List<Generation> generations = new ArrayList<>();
    private final List<T> others = new ArrayList<>();
    private @Nullable JsonDataException failure;

    AnswerContent(GenerationDecoder<T> decoder, Origin origin, GenerationState stateWhenAbsent) {
        this.decoder = decoder;
        this.origin = origin;
        this.stateWhenAbsent = stateWhenAbsent;
    }

    /**
     * Looks through the objects of an answer.
     *
     * @throws JsonDataException why the first of them is no generation, if none is one
     */
    AnswerContent<T> of(List<T> items) throws IOException {
        for (T wire : items) {
            add(new Layer<>(wire, null));
        }
        if (failure != null && generations.isEmpty()) {
            throw failure;
        }
        return this;
    }

    List<Generation> generations() {
        return generations;
    }

    /** Returns the objects that were to be generations and are none. */
    List<T> others() {
        return others;
    }

    private void add(Layer<T> layer) throws IOException {
        List<T> within = decoder.content(layer.wire());
        String member = decoder.envelope();
        if (within != null && member != null) {
            addAll(layer, member, within);
            return;
        }
        try {
            generations.add(decode(layer));
        } catch (JsonDataException e) {
            if (!addUnnamed(layer)) {
                others.add(layer.wire());
                failure = failure == null ? e : failure;
            }
        }
    }

    private void addAll(Layer<T> layer, String member, List<T> content) throws IOException {
        Envelope<T> envelope = new Envelope<>(layer, member, content.size() > 1);
        for (T inner : content) {
            add(new Layer<>(inner, envelope));
        }
    }

    /** Looks at what an object that is no generation holds under a usual name for one, or for several. */
    private boolean addUnnamed(Layer<T> layer) throws IOException {
        Map<String, @Nullable Object> members = layer.wire().unknownMembers();
        if (layer.depth() >= UNNAMED_ENVELOPES || UsualMembers.saysError(members.get("error"))) {
            return false;
        }
        for (String name : UsualNames.ENVELOPES) {
            Object value = members.get(name);
            List<T> found = new ArrayList<>();
            for (Object element : value instanceof List<?> list ? list : Arrays.asList(value)) {
                T inner = element instanceof Map<?, ?> ? decoder.fromJson(element) : null;
                if (inner != null) {
                    found.add(inner);
                }
            }
            if (!found.isEmpty()) {
                addAll(layer, name, found);
                return true;
            }
        }
        return false;
    }

    private Generation decode(Layer<T> innermost) {
        GenerationDraft draft = decoder.draft();
        Leftovers left = Leftovers.of(innermost.wire());
        draft.enter(left);
        decoder.read(innermost.wire(), draft, left);
        boolean roundSeveral = false;
        List<Envelope<T>> toTell = new ArrayList<>(0);
        for (Envelope<T> around = innermost.outer();
                around != null;
                around = around.layer().outer()) {
            T wire = around.layer().wire();
            roundSeveral |= around.roundSeveral;
            Leftovers outer = roundSeveral ? beside(around) : Leftovers.of(wire);
            outer.adopt(around.member, left);
            if (!roundSeveral) {
                draft.enter(outer);
                decoder.read(wire, draft, outer);
            } else {
                toTell.add(around);
            }
            left = outer;
        }
        Generation generation = draft.build(origin, stateWhenAbsent, left);
        toTell.forEach(around -> around.told = true);
        return generation;
    }

    /** Returns what an envelope round several says of them all. */
    private Leftovers beside(Envelope<T> around) {
        if (around.told || around.layer().depth() >= TOLD_ENVELOPES) {
            return Leftovers.of(Map.of());
        }
        Map<String, @Nullable Object> members = decoder.members(around.layer().wire());
        members.remove(around.member);
        return Leftovers.of(members);
    }
}
