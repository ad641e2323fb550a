package dev.reelay.cli.session;

import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The options that every command has, before or after its name. */
public final class GlobalOptions {
    @Option(
            names = "--json",
            scope = ScopeType.INHERIT,
            description = "print one JSON object a line on standard output, errors as JSON on standard error")
    private boolean json;

    @Option(names = "--quiet", scope = ScopeType.INHERIT, description = "no progress on standard error")
    private boolean quiet;

    @Option(names = "--verbose", scope = ScopeType.INHERIT, description = "show the stack trace of an error")
    private boolean verbose;

    /** Makes options that a command line fills. */
    public GlobalOptions() {}

    /** Makes options as if a command line had filled them. */
    public GlobalOptions(boolean json, boolean quiet) {
        this.json = json;
        this.quiet = quiet;
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
