package dev.reelay.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Compares what one dependency brings to an application, as Maven resolves it. */
public final class Footprint {
    private static final String REELAY = "Reelay, one provider";
    private static final String OPENAI = "openai-java";
    private static final String GOOGLE = "google-genai";

    private Footprint() {}

    /** Runs the benchmark; no arguments. */
    public static void main(String[] arguments) throws IOException {
        Map<String, double[]> rows = new LinkedHashMap<>();
        rows.put(REELAY, jars("reelay"));
        rows.put(OPENAI, jars("openai-java"));
        rows.put(GOOGLE, jars("google-genai"));
        new Report(
                        "footprint",
                        "One dependency, with all that it brings",
                        List.of(new Report.Column("jars", "", 1, 0), new Report.Column("size", "MB", 1e6, 2)),
                        rows,
                        "Reelay has " + Report.times(rows, 1, REELAY, OPENAI) + " the size of openai-java, "
                                + Report.times(rows, 1, REELAY, GOOGLE) + " that of google-genai.")
                .publish();
    }

    private static double[] jars(String contender) throws IOException {
        double count = 0;
        double bytes = 0;
        try (Stream<Path> jars = Files.list(Path.of("benchmarks/contenders", contender, "target/lib"))) {
            for (Path jar : jars.toList()) {
                count++;
                bytes += Files.size(jar);
            }
        }
        return new double[] {count, bytes};
    }
}
