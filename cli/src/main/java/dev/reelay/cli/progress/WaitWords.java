package dev.reelay.cli.progress;

import dev.reelay.Generation;
import dev.reelay.GenerationRef;
import dev.reelay.GenerationState;
import dev.reelay.WaitProgress;
import dev.reelay.cli.output.PlainText;
import dev.reelay.cli.output.Shown;
import java.time.Duration;
import java.util.Locale;

/** The words that every display of a wait uses. */
final class WaitWords {
    private static final int SHORT_ID = 8;
    private static final int WORD = 100;

    private WaitWords() {}

    /** Returns what the last poll said: the state, with the relay's own word where the state is not known. */
    static String state(WaitProgress progress) {
        if (progress.error() != null) {
            return "no answer (" + progress.error().kind() + ")";
        }
        if (progress.generation() == null) {
            return "waiting";
        }
        GenerationState state = progress.generation().state();
        String word = progress.generation().rawState();
        return state == GenerationState.UNKNOWN && word != null
                ? state + " (" + PlainText.cut(PlainText.oneLine(word), WORD) + ")"
                : state.name();
    }

    /** Returns the same, with how much is done where the relay says it. */
    static String progress(WaitProgress progress) {
        Generation generation = progress.generation();
        return progress.error() == null && generation != null && generation.state() != GenerationState.UNKNOWN
                ? Shown.state(generation)
                : state(progress);
    }

    /** Returns the relay and the beginning of the id. */
    static String name(GenerationRef ref) {
        String relay = ref.relay() == null ? ref.provider() : ref.relay();
        return relay + " " + PlainText.cut(PlainText.oneLine(ref.id()), SHORT_ID + 1);
    }

    /** Returns minutes and seconds, as {@code 1:05}. */
    static String clock(Duration elapsed) {
        return String.format(Locale.ROOT, "%d:%02d", elapsed.toMinutes(), elapsed.toSecondsPart());
    }
}
