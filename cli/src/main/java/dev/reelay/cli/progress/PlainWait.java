package dev.reelay.cli.progress;

import dev.reelay.GenerationRef;
import dev.reelay.WaitProgress;
import java.io.PrintStream;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** A line for every change, for logs and pipes. */
final class PlainWait implements WaitDisplay {
    private final PrintStream err;
    private final Function<GenerationRef, String> names;
    private final Map<GenerationRef, String> said = new ConcurrentHashMap<>();

    PlainWait(PrintStream err, Function<GenerationRef, String> names) {
        this.err = err;
        this.names = names;
    }

    @Override
    public void accept(WaitProgress progress) {
        String state = WaitWords.state(progress);
        if (!state.equals(said.put(progress.ref(), state))) {
            err.println("reelay: " + names.apply(progress.ref()) + " " + state + " after "
                    + WaitWords.clock(progress.elapsed()));
        }
    }

    @Override
    public void close() {}
}
