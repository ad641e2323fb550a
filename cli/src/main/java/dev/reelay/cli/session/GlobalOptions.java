package dev.reelay.cli.session;

import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The options that every command has, before or after its name. */
public final class GlobalOptions {
    private boolean json;
    private boolean quiet;
    private boolean verbose;

    /** Makes options that a command line fills. */
    public GlobalOptions() {}

    /** Makes options as if a command line had filled them. */
    public GlobalOptions(boolean json, boolean quiet) {
        this.json = json;
        this.quiet = quiet;
    }

    // Methods, because a field that is set before the command's name would be unset by the same option after it.
    @Option(
            names = "--json",
            scope = ScopeType.INHERIT,
            description = "print one JSON object a line on standard output, errors as JSON on standard error")
    void json(boolean wanted) {
        json |= wanted;
    }

    @Option(names = "--quiet", scope = ScopeType.INHERIT, description = "no progress on standard error")
    void quiet(boolean wanted) {
        quiet |= wanted;
    }

    @Option(names = "--verbose", scope = ScopeType.INHERIT, description = "show the stack trace of an error")
    void verbose(boolean wanted) {
        verbose |= wanted;
    }

    /** Tells whether programs read the output. */
    public boolean json() {
        return json;
    }

    /** Tells whether progress is unwanted. */
    public boolean quiet() {
        return quiet;
    }

    /** Tells whether stack traces are wanted. */
    public boolean verbose() {
        return verbose;
    }
}
