package dev.reelay.cli.progress;

import dev.reelay.GenerationRef;
import dev.reelay.WaitProgress;
import dev.reelay.cli.output.DisplayText;
import dev.reelay.cli.session.Session;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarRenderer;
import me.tongfei.progressbar.ProgressState;

/** One live line: a spinner, the time, and how the generations stand. */
final class LiveWait implements WaitDisplay {
    private final Map<GenerationRef, WaitProgress> last = new LinkedHashMap<>();
    private final Function<GenerationRef, String> names;
    private final int count;
    private final SpinnerLine line = new SpinnerLine();
    private final ProgressBar bar;

    LiveWait(Session session, int count, Function<GenerationRef, String> names) {
        this.count = count;
        this.names = names;
        bar = ProgressBar.builder()
                .setInitialMax(-1)
                .setUpdateIntervalMillis(LiveLine.REFRESH_MILLIS)
                .continuousUpdate()
                .setRenderer(line)
                .setConsumer(new LiveLine(session))
                .clearDisplayOnFinish()
                .build();
        bar.setExtraMessage("waiting for " + (count == 1 ? "the video" : count + " generations"));
    }

    @Override
    public synchronized void accept(WaitProgress progress) {
        last.put(progress.ref(), progress);
        if (count == 1) {
            line.nextLookAt(bar.getElapsedAfterStart().plus(progress.nextPollIn()));
        }
        bar.setExtraMessage(count == 1 ? names.apply(progress.ref()) + "  " + WaitWords.progress(progress) : many());
    }

    @Override
    public void close() {
        bar.close();
    }

    private String many() {
        Map<String, Integer> states = new TreeMap<>();
        last.values().forEach(progress -> states.merge(WaitWords.state(progress), 1, Integer::sum));
        StringBuilder line = new StringBuilder(count + " generations");
        states.forEach(
                (state, number) -> line.append("  ").append(number).append(' ').append(state));
        return line.toString();
    }

    /** A line for work whose end nobody knows: it moves, and says how long it has been going on. */
    private static final class SpinnerLine implements ProgressBarRenderer {
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
                    + (left.isNegative() || left.isZero()
                            ? ""
                            : ", next look in " + WaitWords.clock(left.plusMillis(999)));
            return DisplayText.fill(line, maxLength); // to the end, over what a longer line left there
        }
    }
}
