package dev.reelay.cli.work;

import dev.reelay.Generation;
import dev.reelay.GenerationState;
import dev.reelay.VideoClient;
import dev.reelay.WaitOptions;
import dev.reelay.cli.failure.CommandFailure;
import dev.reelay.cli.failure.PaidFailure;
import dev.reelay.cli.option.FinishOptions;
import dev.reelay.cli.output.GenerationPrinter;
import dev.reelay.cli.relay.Clients;
import dev.reelay.cli.relay.Located;
import dev.reelay.cli.session.ResumeHint;
import dev.reelay.cli.session.Session;
import dev.reelay.errors.CompletedWithoutVideoException;
import dev.reelay.errors.ErrorKind;
import dev.reelay.errors.GenerationFailedException;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Follows a generation that is about to be paid for: whatever happens after it was accepted, its ref is printed. */
public final class NewGeneration {
    private final Session session;
    private final Clients clients;
    private final boolean waits;
    private final @Nullable SaveTarget target;

    /**
     * Makes one that ends with a command's deadline.
     *
     * @throws CommandFailure if the video is to be saved in no file
     */
    public NewGeneration(Session session, Clients clients, FinishOptions options) {
        this.session = session;
        this.clients = clients;
        this.waits = options.waits();
        String output = options.output();
        this.target = output == null ? null : SaveTarget.of(output, options.overwrite(), session.folder());
    }

    /**
     * Makes the paid call, and does what the options say with what it starts.
     *
     * @throws CommandFailure if the video could not be saved where the options say; nothing was sent then
     */
    public void follow(VideoClient client, Supplier<Generation> paidCall) {
        if (target != null) {
            target.check(client);
        }
        Generation accepted = accept(paidCall);
        if (!waits) {
            tell(accepted);
            return;
        }
        session.tell("reelay: accepted " + accepted.ref());
        Generation done = finish(client, accepted);
        try {
            GenerationPrinter.print(List.of(done), session);
            if (target != null) {
                new Fetch(session, clients).download(client, done, target);
            }
            requireTold();
        } catch (RuntimeException | Error e) {
            throw new PaidFailure(e, target == null ? waiting(done) : target.later(clients.resume(), done.ref()));
        }
    }

    /** Without progress, standard output alone says what was paid for; else standard error names it too. */
    private void requireTold() {
        if (session.options().quiet()) {
            session.requireReader();
        } else {
            session.requireOutput();
        }
    }

    private Generation accept(Supplier<Generation> paidCall) {
        String unknown = "the relay may have accepted the request and charged for it; look at its own list before"
                + " sending it again";
        return ResumeHint.during(session, unknown, paidCall);
    }

    private void tell(Generation accepted) {
        try {
            GenerationPrinter.print(List.of(accepted), session);
            requireTold();
        } catch (RuntimeException | Error e) {
            throw new PaidFailure(e, waiting(accepted));
        }
        if (accepted.state() == GenerationState.FAILED || accepted.state() == GenerationState.CANCELLED) {
            String reason = accepted.failureReason();
            throw new CommandFailure(
                    ErrorKind.GENERATION_FAILED,
                    accepted.ref() + " ended at once without a video (" + accepted.state() + ")"
                            + (reason == null ? "" : ": " + reason));
        }
        session.tell("reelay: accepted; wait for the video with: " + waiting(accepted));
    }

    private Generation finish(VideoClient client, Generation accepted) {
        Generation known = accepted;
        boolean done = false;
        try {
            Generation generation = new Watch(session, clients)
                    .patient(WaitOptions.DEFAULT.notFoundGrace())
                    .goingOnWith(goOn(accepted))
                    .await(new Located(client, accepted.ref()));
            done = true;
            return generation;
        } catch (GenerationFailedException e) {
            known = e.generation();
            throw e; // there is nothing to go on with
        } catch (RuntimeException | Error e) {
            known = e instanceof CompletedWithoutVideoException empty ? empty.generation() : accepted;
            throw new PaidFailure(e, goOn(accepted));
        } finally {
            if (!done) {
                GenerationPrinter.print(List.of(known), session);
            }
        }
    }

    private String goOn(Generation accepted) {
        String saving = target == null ? "" : " && " + target.later(clients.resume(), accepted.ref());
        return waiting(accepted) + saving;
    }

    private String waiting(Generation accepted) {
        return clients.resume().waiting(List.of(accepted.ref()));
    }
}
