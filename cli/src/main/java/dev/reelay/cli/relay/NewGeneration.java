package dev.reelay.cli.relay;

import dev.reelay.Generation;
import dev.reelay.VideoClient;
import dev.reelay.cli.option.FinishOptions;
import dev.reelay.cli.output.GenerationPrinter;
import dev.reelay.cli.session.ResumeHint;
import dev.reelay.cli.session.Session;
import dev.reelay.errors.CompletedWithoutVideoException;
import dev.reelay.errors.GenerationFailedException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** Follows a generation that is about to be paid for: whatever happens after it was accepted, its ref is printed. */
public final class NewGeneration {
    private final Session session;
    private final Deadline deadline;
    private final FinishOptions options;

    /** Makes one that ends with a command's deadline. */
    public NewGeneration(Session session, Deadline deadline, FinishOptions options) {
        this.session = session;
        this.deadline = deadline;
        this.options = options;
    }

    /** Makes the paid call, and does what the options say with what it starts. */
    public void follow(VideoClient client, Supplier<CompletableFuture<Generation>> paidCall) {
        Generation accepted = accept(paidCall);
        if (!options.waits()) {
            GenerationPrinter.print(List.of(accepted), session);
            session.tell("reelay: accepted; wait for the video with: reelay wait " + accepted.ref());
            return;
        }
        session.tell("reelay: accepted " + accepted.ref());
        Generation done = finish(client, accepted);
        GenerationPrinter.print(List.of(done), session);
        if (options.output() != null) {
            new Fetch(session, deadline).download(client, done, options.output(), options.overwrite());
        }
    }

    private Generation accept(Supplier<CompletableFuture<Generation>> paidCall) {
        String unknown = "the relay may have accepted the request and charged for it; look at its own list before"
                + " sending it again";
        return ResumeHint.during(session, unknown, () -> deadline.joinPaid(paidCall.get()));
    }

    private Generation finish(VideoClient client, Generation accepted) {
        Generation known = accepted;
        boolean done = false;
        try {
            Generation generation = new Watch(session, deadline).await(new Located(client, accepted.ref()));
            done = true;
            return generation;
        } catch (GenerationFailedException e) {
            known = e.generation();
            throw e;
        } catch (CompletedWithoutVideoException e) {
            known = e.generation();
            throw e;
        } finally {
            if (!done) {
                GenerationPrinter.print(List.of(known), session);
            }
        }
    }
}
