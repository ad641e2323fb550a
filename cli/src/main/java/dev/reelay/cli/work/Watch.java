package dev.reelay.cli.work;

import dev.reelay.Generation;
import dev.reelay.GenerationRef;
import dev.reelay.WaitOptions;
import dev.reelay.WaitProgress;
import dev.reelay.WaitResult;
import dev.reelay.cli.progress.WaitDisplay;
import dev.reelay.cli.relay.Clients;
import dev.reelay.cli.relay.Located;
import dev.reelay.cli.session.ResumeHint;
import dev.reelay.cli.session.Session;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Waits for generations and shows how it goes. Ctrl-C says how to go on and leaves them running. */
public final class Watch {
    private final Session session;
    private final Clients clients;
    private Consumer<WaitProgress> listener = progress -> {};
    private Duration notFoundGrace = Duration.ZERO;
    private @Nullable String goOn;

    /** Makes a watch that ends with a command's deadline. What a relay does not know is not waited for. */
    public Watch(Session session, Clients clients) {
        this.session = session;
        this.clients = clients;
    }

    /** Sets who hears of every poll. */
    public Watch telling(Consumer<WaitProgress> listener) {
        this.listener = listener;
        return this;
    }

    /** Sets how long a relay may not know a generation yet. */
    public Watch patient(Duration notFoundGrace) {
        this.notFoundGrace = notFoundGrace;
        return this;
    }

    /** Sets the command that Ctrl-C names; by default the one that waits for the same. */
    public Watch goingOnWith(String command) {
        this.goOn = command;
        return this;
    }

    /** Waits for one. Throws what the wait throws. */
    public Generation await(Located one) {
        return awaitAll(List.of(one)).get(0).orThrow();
    }

    /** Waits for each until it ends. */
    public List<WaitResult> awaitAll(List<Located> all) {
        List<GenerationRef> refs = all.stream().map(Located::ref).toList();
        String command = goOn == null ? clients.resume().waiting(refs) : goOn;
        return ResumeHint.during(session, "the job goes on: " + command, () -> follow(all));
    }

    private List<WaitResult> follow(List<Located> all) {
        try (WaitDisplay display = WaitDisplay.open(session, all.size())) {
            WaitOptions options = WaitOptions.builder()
                    .deadline(clients.deadline().left())
                    .notFoundGrace(notFoundGrace)
                    .onProgress(display.andThen(listener))
                    .build();
            return Batches.ask(all, (client, own) -> client.async().awaitAll(own, options));
        }
    }
}
