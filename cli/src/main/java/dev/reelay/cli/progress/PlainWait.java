package dev.reelay.cli.progress;

import dev.reelay.GenerationRef;
import dev.reelay.WaitProgress;
import java.io.PrintStream;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A line for every change, for logs and pipes. */
final class PlainWait implements WaitDisplay {
    private final PrintStream err;
    private final Map<GenerationRef, String> said = new ConcurrentHashMap<>();

    PlainWait(PrintStream err) {
        this.err = err;
    }

    @Override
    public void accept(WaitProgress progress) {
        String state = WaitWords.state(progress);
        if (!state.equals(said.put(progress.ref(), state))) {
            err.println("reelay: " + WaitWords.name(progress.ref()) + " " + state + " after "
                    + WaitWords.clock(progress.elapsed()));
        }
    }

    @Override
    public void close() {}
}
