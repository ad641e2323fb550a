package dev.reelay.cli;

import dev.reelay.cli.session.Session;

/** Starts the command line. */
public final class Main {
    private Main() {}

    /** Runs one command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        System.exit(CommandTree.run(Session.ofProcess(), arguments));
    }
}
