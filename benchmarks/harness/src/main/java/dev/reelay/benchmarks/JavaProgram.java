package dev.reelay.benchmarks;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** A Java program in a process of its own, which prints one line when it is ready and ends when its input does. */
public final class JavaProgram implements AutoCloseable {
    /** What a process took from its start to its end. */
    public record Usage(double cpuMillis, double peakBytes) {}

    static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    private final Process process;
    private final BufferedReader output;
    private final Path errors;
    private final String name;

    private JavaProgram(Process process, Path errors, String name) {
        this.process = process;
        this.output = process.inputReader(StandardCharsets.UTF_8);
        this.errors = errors;
        this.name = name;
    }

    /**
     * Starts a program of a module, with what the module brings to an application.
     *
     * @param module the module's folder
     */
    public static JavaProgram start(Path module, String mainClass, String... arguments) throws IOException {
        Path errors = Files.createDirectories(Path.of("benchmarks/target")).resolve(mainClass + ".err");
        // The shell knows the time of its children to the millisecond, and Java of nothing finer than its clock's tick.
        List<String> command = new ArrayList<>(
                List.of("bash", "-c", "TIMEFORMAT='%3U %3S'; time \"$@\" 2>\"$0\"", errors.toString(), JAVA, "-cp"));
        command.add(String.join(
                File.pathSeparator,
                module.resolve("target/classes").toString(),
                module.resolve("target/lib").resolve("*").toString(),
                "benchmarks/harness/target/classes"));
        command.add(mainClass);
        Collections.addAll(command, arguments);
        ProcessBuilder builder = new ProcessBuilder(command);
        clean(builder.environment());
        return new JavaProgram(builder.start(), errors, mainClass);
    }

    /** Takes away what would change how Java starts. */
    static void clean(Map<String, String> environment) {
        environment.keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "CLASSPATH"));
        environment.put("LC_ALL", "C.UTF-8");
    }

    /** Waits for the line that the program prints when it is ready. */
    public String line() throws IOException {
        String line = output.readLine();
        if (line == null) {
            throw failure();
        }
        return line;
    }

    /** Ends the program, which must have printed its line, and tells what it took. */
    public Usage end() throws IOException, InterruptedException {
        double peak = peakBytes();
        close();
        if (process.waitFor() != 0) {
            throw failure();
        }
        double seconds = 0;
        for (String part : new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8)
                .strip()
                .split(" ")) {
            seconds += Double.parseDouble(part);
        }
        return new Usage(seconds * 1000, peak);
    }

    /** Returns the CPU time that the program, which must have printed its line, took so far; to a hundredth of a second. */
    public double cpuMillis() {
        return process.children()
                .findFirst()
                .orElseThrow(this::failure)
                .info()
                .totalCpuDuration()
                .orElseThrow()
                .toMillis();
    }

    /** Closes the program's input, which ends it. */
    @Override
    public void close() throws IOException {
        process.outputWriter().close();
    }

    private double peakBytes() throws IOException {
        long java = process.children().findFirst().orElseThrow(this::failure).pid();
        Path status = Path.of("/proc/" + java + "/status");
        if (!Files.exists(status)) {
            throw new IOException("there is no " + status + ", which has the peak memory: this needs Linux");
        }
        for (String line : Files.readAllLines(status)) {
            if (line.startsWith("VmHWM:")) {
                return 1024 * Double.parseDouble(line.replaceAll("\\D", ""));
            }
        }
        throw new IOException("no peak memory in " + status);
    }

    private IllegalStateException failure() {
        return new IllegalStateException(name + " ended before its time; see " + errors);
    }
}
