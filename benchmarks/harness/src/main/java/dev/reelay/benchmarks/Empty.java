package dev.reelay.benchmarks;

/** A program that does nothing. */
public final class Empty {
    private Empty() {}

    /** Does nothing. */
    public static void main(String[] arguments) {}
}
