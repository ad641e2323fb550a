package dev.reelay.cli.progress;

import dev.reelay.GenerationRef;
import dev.reelay.WaitProgress;
import dev.reelay.cli.session.Session;
import java.util.function.Consumer;
import java.util.function.Function;

/** Shows how a wait goes. Hears of polls on any thread. */
public interface WaitDisplay extends Consumer<WaitProgress>, AutoCloseable {
    /**
     * Begins a display: a live line on a terminal, a line a change elsewhere, nothing with {@code --quiet}.
     *
     * @param count how many generations are waited for
     */
    static WaitDisplay open(Session session, int count) {
        return open(session, count, WaitWords::name);
    }

    /** Begins a display that calls generations by names of the caller's choice. */
    static WaitDisplay open(Session session, int count, Function<GenerationRef, String> names) {
        if (session.options().quiet()) {
            return new Silent();
        }
        return session.lively() ? new LiveWait(session, count, names) : new PlainWait(session.err(), names);
    }

    /** Takes the live line away. */
    @Override
    void close();

    /** Shows nothing. */
    final class Silent implements WaitDisplay {
        private Silent() {}

        @Override
        public void accept(WaitProgress progress) {}

        @Override
        public void close() {}
    }
}
