package dev.reelay.provider.spi;

import dev.reelay.GenerationState;
import dev.reelay.provider.mapping.ModelField;
import dev.reelay.provider.spi.Offers.Offer;
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
        StateChoice chosen = new StateChoice(null, null);
        for (Offer offer : choice.offers(ModelField.STATE)) {
            String word = offer.value() == null ? null : Values.text(offer.value());
            if (word != null) {
                GenerationState state =
                        words.getOrDefault(word.strip().toLowerCase(Locale.ROOT), GenerationState.UNKNOWN);
                chosen = weight(state) > weight(chosen.state) ? new StateChoice(state, word) : chosen;
            }
        }
        String counts = chosen.word;
        choice.take(ModelField.STATE, value -> {
            String word = Values.text(value);
            return word != null && word.equals(counts) ? word : null;
        });
        return chosen;
    }

    private static int weight(@Nullable GenerationState state) {
        if (state == null) {
            return 0;
        }
        return state.isTerminal() ? 3 : state == GenerationState.UNKNOWN ? 1 : 2;
    }
}
