package dev.reelay.cli.relay;

import dev.reelay.Generation;
import dev.reelay.WaitOptions;
import dev.reelay.WaitResult;
import dev.reelay.cli.progress.WaitDisplay;
import dev.reelay.cli.session.ResumeHint;
import dev.reelay.cli.session.Session;
import java.util.List;
import java.util.stream.Collectors;

/** Waits for generations and shows how it goes. Ctrl-C says how to go on and leaves them running. */
public final class Watch {
    private final Session session;
    private final Deadline deadline;

    /** Makes a watch that ends with a command's deadline. */
    public Watch(Session session, Deadline deadline) {
        this.session = session;
        this.deadline = deadline;
    }

    /** Waits for one. Throws what the wait throws. */
    public Generation await(Located one) {
        return awaitAll(List.of(one)).get(0).orThrow();
    }

    /** Waits for each until it ends. */
    public List<WaitResult> awaitAll(List<Located> all) {
        String refs = all.stream().map(one -> one.ref().toString()).collect(Collectors.joining(" "));
        return ResumeHint.during(session, "the job goes on: reelay wait " + refs, () -> follow(all));
    }

    private List<WaitResult> follow(List<Located> all) {
        try (WaitDisplay display = WaitDisplay.open(session, all.size())) {
            WaitOptions options = WaitOptions.builder()
                    .deadline(deadline.left())
                    .onProgress(display)
                    .build();
            return deadline.joinAware(
                    Batches.ask(all, (client, own) -> client.async().awaitAll(own, options)));
        }
    }
}
