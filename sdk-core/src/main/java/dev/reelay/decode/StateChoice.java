package dev.reelay.decode;

import dev.reelay.GenerationState;
import dev.reelay.decode.Offers.Offer;
import dev.reelay.mapping.ModelField;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The state that counts when several members give one.
 *
 * <p>A final state wins: a gateway that gave a generation up says so in its wrapper while the upstream's last words,
 * inside, still say "processing". Otherwise a known word wins over an unknown one, and the first over the rest.
 */
record StateChoice(
        @Nullable GenerationState state, @Nullable String word) {
    static StateChoice of(Choice choice, Map<String, GenerationState> words) {
        List<StateChoice> said = new ArrayList<>();
        for (Offer offer : choice.offers(ModelField.STATE)) {
            String word = offer.value() == null ? null : Values.text(offer.value());
            if (word != null) {
                GenerationState state =
                        words.getOrDefault(word.strip().toLowerCase(Locale.ROOT), GenerationState.UNKNOWN);
                said.add(new StateChoice(state, word));
            }
        }
        StateChoice chosen = said.stream()
                .filter(one -> one.state != null && one.state.isTerminal())
                .findFirst()
                .or(() -> said.stream()
                        .filter(one -> one.state != GenerationState.UNKNOWN)
                        .findFirst())
                .or(() -> said.stream().findFirst())
                .orElse(new StateChoice(null, null));
        choice.take(ModelField.STATE, value -> {
            String word = Values.text(value);
            return word != null && word.equals(chosen.word) ? word : null;
        });
        return chosen;
    }
}
