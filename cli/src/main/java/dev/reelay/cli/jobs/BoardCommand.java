package dev.reelay.cli.jobs;

import dev.reelay.cli.board.BoardServer;
import dev.reelay.cli.failure.CommandFailure;
import dev.reelay.cli.json.Json;
import dev.reelay.cli.session.Session;
import dev.reelay.errors.ErrorKind;
import dev.reelay.jobs.JobStoreException;
import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Serves the board until it is interrupted. */
@Command(
        name = "board",
        description =
                "Serves a page on this machine that shows the jobs, plays what is done, and takes your decisions on"
                        + " unknown outcomes. Ctrl-C ends it.")
final class BoardCommand implements Callable<Integer> {
    private final Session session;

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "8932",
            description = "the port; 0 for any that is free; default: ${DEFAULT-VALUE}")
    private int port;

    @Mixin
    private final JobStore store;

    BoardCommand(Session session) {
        this.session = session;
        this.store = new JobStore(session);
    }

    @Override
    public Integer call() throws InterruptedException {
        if (port < 0 || port > 65535) {
            throw CommandFailure.usage("--port: " + port + " is no port; give 0 to 65535");
        }
        try (store;
                BoardServer board = new BoardServer(store.open(), port, session.zone())) {
            if (session.options().json()) {
                session.out()
                        .println(Json.members().with("url", board.address()).line());
            } else {
                session.out().println(board.address());
                session.tell("reelay: the board is at this address until Ctrl-C; the token in it is for you alone");
            }
            new CountDownLatch(1).await();
            return 0;
        } catch (IOException e) {
            throw new CommandFailure(
                    ErrorKind.INVALID_REQUEST, "port " + port + " cannot be used; choose another with --port", e);
        } catch (JobStoreException e) {
            throw store.unusable(e);
        }
    }
}
