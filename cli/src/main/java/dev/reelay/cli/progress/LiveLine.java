package dev.reelay.cli.progress;

import dev.reelay.cli.session.ResumeHint;
import dev.reelay.cli.session.Session;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBarConsumer;

/** The last line of a terminal, written again and again, until the process is interrupted and says how to go on. */
final class LiveLine implements ProgressBarConsumer {
    /** How often the line is written again. */
    static final int REFRESH_MILLIS = 120;

    private final ConsoleProgressBarConsumer console;

    LiveLine(Session session) {
        console =
                new ConsoleProgressBarConsumer(session.err(), session.terminal().columns() - 1);
    }

    @Override
    public int getMaxRenderedLength() {
        return console.getMaxRenderedLength();
    }

    @Override
    public void accept(String line) {
        if (!ResumeHint.isSaid()) {
            console.accept(line);
        }
    }

    @Override
    public void clear() {
        console.clear();
    }

    @Override
    public void close() {
        console.close();
    }
}
