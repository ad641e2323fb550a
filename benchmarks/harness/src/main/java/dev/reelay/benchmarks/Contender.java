package dev.reelay.benchmarks;

import java.io.IOException;

/**
 * A program that fetches one generation, as often as it is told to, the way an application would with one library.
 *
 * <p>Its arguments are the address of the server and the number of times. It prints what it read last, and ends when its
 * input does: until then, whoever started it can look at the process.
 */
public abstract class Contender {
    /** The identifier of the generation that {@link Server} has. */
    public static final String ID = "7c1d9e52-40b8-4f6a-9d3e-2a6b81f0c5d7";

    /** Makes a client of a server, as {@code http://127.0.0.1:8080}. */
    protected abstract void open(String server);

    /**
     * Fetches the generation.
     *
     * @return something that was read and that nobody could know without reading it
     */
    protected abstract String fetch() throws IOException;

    /** Runs the program. */
    protected final void run(String[] arguments) throws IOException {
        int times = Integer.parseInt(arguments[1]);
        open(arguments[0]);
        String read = "";
        for (int i = 0; i < times; i++) {
            read = fetch();
        }
        System.out.println(read);
        while (System.in.read() >= 0) {}
        System.exit(0);
    }
}
