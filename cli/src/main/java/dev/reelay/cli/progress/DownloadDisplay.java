package dev.reelay.cli.progress;

import dev.reelay.DownloadProgress;
import dev.reelay.cli.session.Session;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.function.Consumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** Shows how a download goes: a live bar with bytes, rate and time left on a terminal, nothing elsewhere. */
public final class DownloadDisplay implements Consumer<DownloadProgress>, AutoCloseable {
    private static final long KIBIBYTE = 1024;

    private final Session session;
    private final String name;
    private @Nullable ProgressBar bar;

    /** Begins a display. */
    public DownloadDisplay(Session session, String name) {
        this.session = session;
        this.name = name;
    }

    @Override
    public synchronized void accept(DownloadProgress progress) {
        if (!session.lively()) {
            return;
        }
        if (bar == null) {
            bar = begin(progress.bytes());
        }
        bar.maxHint(progress.total());
        bar.stepTo(progress.bytes());
    }

    /** Begins where a resumed download begins, so that rate and time left count what is fetched now. */
    private ProgressBar begin(long bytes) {
        return ProgressBar.builder()
                .setTaskName(name)
                .setInitialMax(-1)
                .startsFrom(bytes, Duration.ZERO)
                .setUnit(" KiB", KIBIBYTE)
                .showSpeed()
                .setSpeedUnit(ChronoUnit.SECONDS)
                .setStyle(ProgressBarStyle.UNICODE_BLOCK)
                .setUpdateIntervalMillis(LiveLine.REFRESH_MILLIS)
                .continuousUpdate()
                .setConsumer(new LiveLine(session))
                .clearDisplayOnFinish()
                .build();
    }

    @Override
    public synchronized void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
