package dev.reelay.cli;

/** Starts the command line. */
public final class Main {
    private Main() {}

    /** Runs one command and ends the process with its exit code. */
    public static void main(String[] args) {
        System.out.println("hello " + args.length);
    }
}
