package dev.reelay.cli.progress;

import dev.reelay.cli.output.DisplayText;
import java.time.Duration;
import me.tongfei.progressbar.ProgressBarRenderer;
import me.tongfei.progressbar.ProgressState;

/** A line for work whose end nobody knows: it moves, and says how long it has been going on. */
final class SpinnerLine implements ProgressBarRenderer {
    private static final String FRAMES = "⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏";
    private static final long FRAME_MILLIS = 120;

    private volatile Duration nextLook = Duration.ZERO;

    /**
     * Says when the next look is, which the line counts down to.
     *
     * @param sinceStart since the line's beginning
     */
    void nextLookAt(Duration sinceStart) {
        nextLook = sinceStart;
    }

    @Override
    public String render(ProgressState state, int maxLength) {
        Duration elapsed = state.getElapsedAfterStart();
        int frame = (int) (elapsed.toMillis() / FRAME_MILLIS % FRAMES.length());
        Duration left = nextLook.minus(elapsed);
        String line = FRAMES.charAt(frame) + " " + WaitWords.clock(elapsed) + "  " + state.getExtraMessage()
                + (left.isNegative() || left.isZero() ? "" : ", next look in " + WaitWords.clock(left.plusMillis(999)));
        return DisplayText.fill(line, maxLength); // to the end, over what a longer line left there
    }
}
