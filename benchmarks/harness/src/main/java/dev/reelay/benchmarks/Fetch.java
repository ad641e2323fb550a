package dev.reelay.benchmarks;

import java.util.List;
import java.util.Map;

/** Compares programs that fetch one generation 6,000 times. */
public final class Fetch {
    private static final int TIMES = 6_000;

    private Fetch() {}

    /** Runs the benchmark; the only argument is the number of rounds. */
    public static void main(String[] arguments) throws Exception {
        try (JavaProgram server = Fetching.server()) {
            Fetching fetching = new Fetching(server.line(), TIMES);
            Map<String, double[]> rows = new Interleaved()
                    .add(Fetching.OKHTTP, fetching.of("okhttp", "okhttp.OkHttpAlone"))
                    .add(Fetching.JACKSON, fetching.jackson())
                    .add(Fetching.REELAY, fetching.reelay())
                    .medians(1, Interleaved.rounds(arguments, 7));
            new Report(
                            "fetch",
                            "6,000 generations, fetched one by one",
                            List.of(
                                    new Report.Column("CPU of the whole process", "s", 1000, 2),
                                    new Report.Column("peak memory", "MB", 1e6, 0)),
                            rows,
                            "Reelay takes " + Report.times(rows, 0, Fetching.REELAY, Fetching.OKHTTP) + " the CPU and "
                                    + Report.times(rows, 1, Fetching.REELAY, Fetching.OKHTTP)
                                    + " the memory of OkHttp alone, "
                                    + Report.times(rows, 0, Fetching.REELAY, Fetching.JACKSON) + " and "
                                    + Report.times(rows, 1, Fetching.REELAY, Fetching.JACKSON)
                                    + " those of OkHttp and Jackson.")
                    .publish();
        }
    }
}
