package dev.reelay.benchmarks.decoding;

import dev.reelay.benchmarks.Interleaved;
import dev.reelay.benchmarks.Report;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Compares ways to decode one answer, each round of each in a process of its own. */
public final class Decode {
    private static final String REELAY = "Reelay, into the model";
    private static final String WIRE = "the wire adapters alone";
    private static final String JACKSON = "Jackson databind, into records";
    private static final String TOKENS = "the tokens alone, with Moshi's reader";

    private static final TimeValue ITERATION = TimeValue.seconds(1);
    /** Fewer leave the longest methods half compiled. */
    private static final int WARM_UP = 8;

    private static final int MEASURED = 3;

    private Decode() {}

    /** Runs the benchmark; the only argument is the number of rounds. */
    public static void main(String[] arguments) throws Exception {
        Map<String, double[]> rows = new Interleaved()
                .add(TOKENS, measured("tokens"))
                .add(JACKSON, measured("jackson"))
                .add(WIRE, measured("wire"))
                .add(REELAY, measured("reelay"))
                .medians(0, Interleaved.rounds(arguments, 5));
        new Report(
                        "decode",
                        "One answer of 2.6 KB, decoded",
                        List.of(
                                new Report.Column("time", "µs", 1000, 1),
                                new Report.Column("allocated", "KB", 1000, 1)),
                        rows,
                        "Reelay takes " + Report.times(rows, 0, REELAY, JACKSON) + " the time of Jackson databind, "
                                + Report.times(rows, 0, REELAY, WIRE)
                                + " that of the wire adapters alone, and allocates "
                                + Report.times(rows, 1, REELAY, JACKSON) + " what Jackson does.")
                .publish();
    }

    /** Warms up in the new process, and does not count it. */
    private static Interleaved.Measurement measured(String method) {
        return () -> {
            RunResult result = new Runner(new OptionsBuilder()
                            .include("\\Q" + Decoding.class.getName() + "." + method + "\\E$")
                            .forks(1)
                            .warmupIterations(WARM_UP)
                            .warmupTime(ITERATION)
                            .measurementIterations(MEASURED)
                            .measurementTime(ITERATION)
                            .addProfiler(GCProfiler.class)
                            .verbosity(VerboseMode.SILENT)
                            .build())
                    .runSingle();
            Result<?> allocated = result.getSecondaryResults().get("gc.alloc.rate.norm");
            return new double[] {result.getPrimaryResult().getScore(), allocated.getScore()};
        };
    }
}
