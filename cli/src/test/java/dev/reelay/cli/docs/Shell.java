package dev.reelay.cli.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A shell as a reader has it open: each line begins in the folder in which the line before ended. */
final class Shell {
    private static final int LIMIT_IN_MINUTES = 10;

    private final Path home;
    private Path folder;

    private Shell(Path home) {
        this.home = home;
        folder = home.resolve("reelay");
    }

    /** Opens a shell in an empty folder {@code reelay}, in a place of its own. */
    static Shell open(String name) throws IOException {
        // Without links, so that the shell says the same of where it is.
        Shell shell = new Shell(
                Path.of("target").toRealPath().resolve("documented-lines").resolve(name));
        delete(shell.home);
        Files.createDirectories(shell.folder);
        LocalRepository.linkTo(shell.repository());
        shell.writeMaven();
        return shell;
    }

    Path folder() {
        return folder;
    }

    Path repository() {
        return home.resolve("repository");
    }

    /** Goes back to where the shell was opened. */
    void restart() {
        folder = home.resolve("reelay");
    }

    Result run(String line) throws IOException {
        Path output = home.resolve("output.txt");
        Path end = home.resolve("folder.txt");
        ProcessBuilder builder = new ProcessBuilder(
                        "bash", "-c", "eval \"$1\"; code=$?; pwd >\"$2\"; exit $code", "bash", line, end.toString())
                .directory(folder.toFile())
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        prepare(builder.environment());
        Process process = builder.start();
        try {
            if (!process.waitFor(LIMIT_IN_MINUTES, TimeUnit.MINUTES)) {
                throw new IOException("after " + LIMIT_IN_MINUTES + " minutes, still not done: " + line);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted: " + line, e);
        } finally {
            process.destroy();
        }
        folder = Path.of(Files.readString(end).strip());
        return new Result(process.exitValue(), Files.readString(output));
    }

    private void prepare(Map<String, String> environment) {
        environment.keySet().removeIf(name -> name.startsWith("GIT_")); // set where a hook runs the build
        environment.put("GIT_CONFIG_GLOBAL", "/dev/null");
        environment.put("GIT_CEILING_DIRECTORIES", home.toString()); // no line finds the history around the copy
        environment.put("PATH", home.resolve("bin") + ":" + environment.get("PATH"));
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        // Short builds are over before the optimising compiler pays.
        environment.put("JAVA_TOOL_OPTIONS", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC");
        environment.put("JAZZER_MAX_DURATION", "1s"); // and not the minute that the tests themselves ask for
    }

    /**
     * Maven as it runs this test, with a local repository of its own. It compiles what is newer than its classes: where
     * modules are not packed, as in {@code mvn test}, it would take each for changed and compile all the others again. The
     * format of what is copied was checked where it came from.
     */
    private void writeMaven() throws IOException {
        Path mvn = Files.createDirectories(home.resolve("bin")).resolve("mvn");
        Files.writeString(mvn, """
                #!/bin/sh
                exec '%s/bin/mvn' -B -ntp %s '-Dmaven.repo.local=%s' \\
                  -Dmaven.compiler.useIncrementalCompilation=false -Dspotless.check.skip=true "$@"
                """.formatted(
                        System.getProperty("maven.home"),
                        "offline=true".equals(System.getProperty("maven.settings")) ? "-o" : "",
                        repository()));
        if (!mvn.toFile().setExecutable(true)) {
            throw new IOException(mvn + " cannot be made executable");
        }
    }

    /** Removes a folder, if it is there, with all that is in it. */
    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /** How a line ended, and all that it printed. */
    record Result(int exit, String output) {}
}
