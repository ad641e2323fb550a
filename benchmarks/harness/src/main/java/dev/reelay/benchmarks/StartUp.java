package dev.reelay.benchmarks;

import java.io.File;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Compares whole runs of the command line with an empty Java program. */
public final class StartUp {
    private static final String EMPTY = "empty Java program";
    private static final String BODIES = "cli/src/test/resources/bodies/";
    private static final String LUMA = "Reelay, decode -p luma --json";
    private static final String DREAM_MACHINE = "Reelay, decode -p dreammachine --json";
    private static final String PEOPLE = "Reelay, decode -p luma";

    private StartUp() {}

    /** Runs the benchmark; the only argument is the number of rounds. */
    public static void main(String[] arguments) throws Exception {
        run("./reelay", "decode", "-p", "luma", BODIES + "anyapi.json"); // builds and stores what is missing
        Map<String, double[]> rows = new Interleaved()
                .add(EMPTY, timed(JavaProgram.JAVA, "-cp", "benchmarks/harness/target/classes", Empty.class.getName()))
                .add(LUMA, timed("./reelay", "decode", "-p", "luma", "--json", BODIES + "anyapi.json"))
                .add(DREAM_MACHINE, timed("./reelay", "decode", "-p", "dreammachine", "--json", BODIES + "rixapi.json"))
                .add(PEOPLE, timed("./reelay", "decode", "-p", "luma", BODIES + "anyapi.json"))
                .medians(1, Interleaved.rounds(arguments, 25));
        new Report(
                        "start-up",
                        "One body, decoded from the command line",
                        List.of(new Report.Column("time", "ms", 1, 1)),
                        rows,
                        "decode --json takes " + Report.times(rows, 0, LUMA, EMPTY)
                                + " the time of an empty Java program with luma, "
                                + Report.times(rows, 0, DREAM_MACHINE, EMPTY) + " with dreammachine.")
                .publish();
    }

    private static Interleaved.Measurement timed(String... command) {
        return () -> {
            long began = System.nanoTime();
            run(command);
            return new double[] {(System.nanoTime() - began) / 1e6};
        };
    }

    private static void run(String... command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectInput(new File("/dev/null"))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        JavaProgram.clean(builder.environment());
        int exit = builder.start().waitFor();
        if (exit != 0) {
            throw new IllegalStateException(String.join(" ", command) + " ended with " + exit);
        }
    }
}
