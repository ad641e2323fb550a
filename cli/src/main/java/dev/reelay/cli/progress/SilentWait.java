package dev.reelay.cli.progress;

import dev.reelay.WaitProgress;

/** Shows nothing. */
final class SilentWait implements WaitDisplay {
    @Override
    public void accept(WaitProgress progress) {}

    @Override
    public void close() {}
}
