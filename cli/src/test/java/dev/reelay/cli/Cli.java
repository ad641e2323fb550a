package dev.reelay.cli;

import dev.reelay.cli.session.GlobalOptions;
import dev.reelay.cli.session.Printer;
import dev.reelay.cli.session.Session;
import dev.reelay.cli.session.Terminal;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;

/** Runs commands in this process, with everything around them of the test's choice. */
public final class Cli {
    private final Map<String, String> environment = new LinkedHashMap<>();
    private Path folder = Path.of("").toAbsolutePath();
    private byte[] input = {};
    private boolean terminal;
    private int columns = Terminal.DEFAULT_COLUMNS;
    private ZoneId zone = ZoneId.of("UTC");

    public static Cli cli() {
        return new Cli();
    }

    public Cli variable(String name, String value) {
        environment.put(name, value);
        return this;
    }

    public Cli in(Path folder) {
        this.folder = folder;
        return this;
    }

    public Cli zone(String zone) {
        this.zone = ZoneId.of(zone);
        return this;
    }

    public Cli input(String text) {
        input = text.getBytes(StandardCharsets.UTF_8);
        return this;
    }

    public Cli terminal(int columns) {
        this.terminal = true;
        this.columns = columns;
        return this;
    }

    public CliResult run(String... arguments) {
        return run(Main::run, arguments);
    }

    /** Runs a command without any shortcut. */
    CliResult runTheUsualWay(String... arguments) {
        return run(CommandTree::run, arguments);
    }

    /** Runs a command whose output is read before it ends; returns its exit code. */
    public int runInto(OutputStream out, String... arguments) {
        return runInto(out, OutputStream.nullOutputStream(), arguments);
    }

    /** Runs a command between streams of the test's choice; returns its exit code. */
    public int runInto(OutputStream out, OutputStream err, String... arguments) {
        return Main.run(session(out, err), arguments);
    }

    private CliResult run(Way way, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exit = way.run(session(out, err), arguments);
        return new CliResult(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private Session session(OutputStream out, OutputStream err) {
        Terminal streams = new Terminal(
                new ByteArrayInputStream(input), new Printer(out), new Printer(err), terminal, terminal, columns);
        return new Session(streams, environment, folder, () -> zone, new GlobalOptions());
    }

    private interface Way {
        int run(Session session, String... arguments);
    }
}
