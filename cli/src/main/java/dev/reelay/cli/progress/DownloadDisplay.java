package dev.reelay.cli.progress;

import dev.reelay.DownloadProgress;
import dev.reelay.cli.session.Session;
import java.time.temporal.ChronoUnit;
import java.util.function.Consumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** Shows how a download goes: a live bar with bytes, rate and time left on a terminal, nothing elsewhere. */
public final class DownloadDisplay implements Consumer<DownloadProgress>, AutoCloseable {
    private static final long KIBIBYTE = 1024;

    private final @Nullable ProgressBar bar;

    /** Begins a display. */
    public DownloadDisplay(Session session, String name) {
        boolean live = session.terminal().errIsTerminal() && !session.options().quiet();
        bar = live
                ? ProgressBar.builder()
                        .setTaskName(name)
                        .setInitialMax(-1)
                        .setUnit(" KiB", KIBIBYTE)
                        .showSpeed()
                        .setSpeedUnit(ChronoUnit.SECONDS)
                        .setStyle(ProgressBarStyle.UNICODE_BLOCK)
                        .setUpdateIntervalMillis(LiveLine.REFRESH_MILLIS)
                        .continuousUpdate()
                        .setConsumer(new LiveLine(session))
                        .clearDisplayOnFinish()
                        .build()
                : null;
    }

    @Override
    public void accept(DownloadProgress progress) {
        if (bar != null) {
            bar.maxHint(progress.total());
            bar.stepTo(progress.bytes());
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
