package dev.reelay.cli.session;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What one run of a command has around it.
 *
 * @param terminal the streams
 * @param environment the environment variables
 * @param folder the current directory
 * @param zoneSource finds the time zone that people read times in; asked only when a time is shown
 * @param options the options of every command, known once the command line is parsed
 */
public record Session(
        Terminal terminal,
        Map<String, String> environment,
        Path folder,
        Supplier<ZoneId> zoneSource,
        GlobalOptions options) {
    /** Returns the session of this process. */
    public static Session ofProcess() {
        return new Session(
                Terminal.ofProcess(),
                System.getenv(),
                Path.of("").toAbsolutePath(),
                ZoneId::systemDefault,
                new GlobalOptions());
    }

    /** Returns the time zone that people read times in. */
    public ZoneId zone() {
        return zoneSource.get();
    }

    /** Returns the same session with other options. */
    public Session with(GlobalOptions others) {
        return new Session(terminal, environment, folder, zoneSource, others);
    }

    /** Returns standard output. */
    public PrintStream out() {
        return terminal.out();
    }

    /** Returns standard error. */
    public PrintStream err() {
        return terminal.err();
    }

    /** Returns an environment variable's value; {@code null} where it is not set or blank. */
    public @Nullable String variable(String name) {
        String value = environment.get(name);
        return value == null || value.isBlank() ? null : value.strip();
    }

    /** Returns a file's path as seen from the current directory, if it is in there. */
    public Path shorten(Path file) {
        return file.startsWith(folder) ? folder.relativize(file) : file;
    }

    /** Prints a line about the progress of things on standard error, unless that is unwanted. */
    public void tell(String line) {
        if (!options.quiet()) {
            err().println(line);
        }
    }

    /** Lets a key be printed nowhere from now on, whoever repeats it. */
    public void hide(String key) {
        terminal.out().hide(key);
        terminal.err().hide(key);
    }

    /**
     * Checks that everything printed so far had somebody to read it, as what was paid for must have.
     *
     * @throws OutputLostException if some of it had not, or did not arrive
     */
    public void requireReader() {
        requireOutput();
        if (terminal.out().isUnread()) {
            throw new OutputLostException("standard output was closed before it was read, so results are lost");
        }
    }

    /**
     * Checks that everything printed so far arrived. A reader that has had enough is no error.
     *
     * @throws OutputLostException if some of it did not, as on a full disk
     */
    public void requireOutput() {
        if (out().checkError()) {
            throw new OutputLostException(
                    "standard output could not be written, so results are lost; see to the disk or file behind it");
        }
    }

    /** Tells whether standard output may have colours: on a terminal, without {@code --json} and {@code NO_COLOR}. */
    public boolean colorful() {
        return terminal.outIsTerminal()
                && !options.json()
                && environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !dumb();
    }

    /** Tells whether standard error may have a line that is written again and again. */
    public boolean lively() {
        return terminal.errIsTerminal() && !options.quiet() && !dumb();
    }

    private boolean dumb() {
        return environment.getOrDefault("TERM", "").equals("dumb");
    }
}
