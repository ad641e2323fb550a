package dev.reelay.cli.command;

import dev.reelay.cli.demo.DemoRun;
import dev.reelay.cli.failure.CommandFailure;
import dev.reelay.cli.output.GenerationPrinter;
import dev.reelay.cli.output.GenerationTable;
import dev.reelay.cli.session.Session;
import dev.reelay.errors.ErrorKind;
import dev.reelay.testkit.DocumentedRelay;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Shows the whole way of a video at every documented relay, without a key, a network or money. */
@Command(
        name = "demo",
        description = "Makes a video at each documented relay, all simulated: no key, no network, no money.")
public final class DemoCommand implements Callable<Integer> {
    private final Session session;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            description = "the folder for the videos; default: a new one in the current folder")
    private @Nullable Path output;

    /** Makes the command. */
    public DemoCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        Path folder = folder();
        DemoRun run = new DemoRun(session, folder);
        List<DemoRun.Result> results = new ArrayList<>();
        for (DocumentedRelay relay : DocumentedRelay.values()) {
            results.add(run.at(relay));
        }
        session.tell("reelay: the videos are in " + folder);
        if (session.options().json()) {
            results.forEach(result -> session.out().println(GenerationPrinter.line(result.generation())));
        } else {
            GenerationTable table = new GenerationTable(session.zone());
            results.forEach(result -> table.add(result.relay(), result.generation(), session.shorten(result.file())));
            session.out().print(table.text(GenerationPrinter.width(session)));
        }
        return 0;
    }

    private Path folder() throws IOException {
        if (output == null) {
            return newFolder();
        }
        Path folder = session.folder().resolve(output);
        try {
            Files.createDirectories(folder);
        } catch (FileSystemException e) {
            throw new CommandFailure(
                    ErrorKind.INVALID_REQUEST,
                    "-o: " + folder + " is no folder and cannot be made one; name another",
                    e);
        }
        if (!Files.isWritable(folder)) {
            throw CommandFailure.usage("-o: this user may not write into the folder " + folder + "; name another one");
        }
        return folder;
    }

    private Path newFolder() throws IOException {
        Path folder = session.folder().resolve("reelay-demo");
        for (int number = 2; Files.exists(folder); number++) {
            folder = session.folder().resolve("reelay-demo-" + number);
        }
        return Files.createDirectory(folder);
    }
}
