package dev.reelay.benchmarks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Measures several things in turns, A B A B …, so that a busy moment hits all alike. */
public final class Interleaved {
    /** Measures once. */
    @FunctionalInterface
    public interface Measurement {
        /** Returns one figure for each column of the table. */
        double[] take() throws Exception;
    }

    private final Map<String, Measurement> measurements = new LinkedHashMap<>();

    /** Adds what is measured next in each round. */
    public Interleaved add(String name, Measurement measurement) {
        measurements.put(name, measurement);
        return this;
    }

    /** Returns the medians of some rounds, each under its name, after some that do not count. */
    public Map<String, double[]> medians(int uncounted, int rounds) throws Exception {
        Map<String, List<double[]>> taken = new LinkedHashMap<>();
        for (int round = -uncounted; round < rounds; round++) {
            for (Map.Entry<String, Measurement> each : measurements.entrySet()) {
                progress((round < 0 ? "warming up: " : "round " + (round + 1) + ": ") + each.getKey());
                double[] figures = each.getValue().take();
                if (round >= 0) {
                    taken.computeIfAbsent(each.getKey(), name -> new ArrayList<>())
                            .add(figures);
                }
            }
        }
        progress("");
        Map<String, double[]> medians = new LinkedHashMap<>();
        taken.forEach((name, all) -> medians.put(name, medians(all)));
        return medians;
    }

    private static void progress(String text) {
        if (System.console() != null) {
            System.err.print("\r\033[K" + text);
        }
    }

    private static double[] medians(List<double[]> all) {
        double[] medians = new double[all.get(0).length];
        for (int column = 0; column < medians.length; column++) {
            int at = column;
            double[] sorted =
                    all.stream().mapToDouble(figures -> figures[at]).sorted().toArray();
            medians[column] = sorted[sorted.length / 2];
        }
        return medians;
    }

    /** Returns the number of rounds that a program was told to make. */
    public static int rounds(String[] arguments, int otherwise) {
        if (arguments.length == 0) {
            return otherwise;
        }
        if (arguments.length > 1 || !arguments[0].matches("[1-9]\\d{0,3}")) {
            System.err.println("the only argument is the number of rounds, from 1: " + Arrays.toString(arguments));
            System.exit(2);
        }
        return Integer.parseInt(arguments[0]);
    }
}
