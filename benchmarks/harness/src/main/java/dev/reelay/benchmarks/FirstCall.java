package dev.reelay.benchmarks;

import java.util.List;
import java.util.Map;

/** Compares programs that start and fetch one generation. */
public final class FirstCall {
    private FirstCall() {}

    /** Runs the benchmark; the only argument is the number of rounds. */
    public static void main(String[] arguments) throws Exception {
        try (JavaProgram server = Fetching.server()) {
            Fetching fetching = new Fetching(server.line(), 1);
            Map<String, double[]> rows = new Interleaved()
                    .add(Fetching.JACKSON, first(fetching.jackson()))
                    .add(Fetching.OPENAI, first(fetching.of("openai-java", "openai.OpenAi")))
                    .add(Fetching.REELAY, first(fetching.reelay()))
                    .medians(1, Interleaved.rounds(arguments, 15));
            new Report(
                            "first-call",
                            "A program's start and first generation",
                            List.of(new Report.Column("CPU of the whole process", "ms", 1, 0)),
                            rows,
                            "Reelay takes " + Report.times(rows, 0, Fetching.REELAY, Fetching.JACKSON)
                                    + " the CPU of OkHttp and Jackson, "
                                    + Report.times(rows, 0, Fetching.REELAY, Fetching.OPENAI) + " that of openai-java.")
                    .publish();
        }
    }

    private static Interleaved.Measurement first(Interleaved.Measurement measurement) {
        return () -> new double[] {measurement.take()[0]};
    }
}
