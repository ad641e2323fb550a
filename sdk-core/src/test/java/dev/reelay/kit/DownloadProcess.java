package dev.reelay.kit;

import dev.reelay.VideoClient;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/** A process of its own that downloads a file, and can be killed like any other. */
public final class DownloadProcess {
    private final ProcessBuilder builder;
    private final CountDownLatch started = new CountDownLatch(1);
    private volatile @Nullable Process process;

    private DownloadProcess(ProcessBuilder builder) {
        this.builder = builder;
    }

    public static DownloadProcess prepare(String baseUrl, Path target) {
        String classes = System.getProperty("jdk.module.path", "")
                + File.pathSeparator
                + System.getProperty("java.class.path", "")
                + File.pathSeparator
                + Path.of("target", "test-classes");
        return new DownloadProcess(new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        // The log in simplelogger.properties is the suite's, and is emptied by whoever opens it.
                        "-Dorg.slf4j.simpleLogger.logFile=System.err",
                        "-cp",
                        classes,
                        DownloadProcess.class.getName(),
                        baseUrl,
                        target.toString()))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD));
    }

    /** Runs to the end, whichever that is, and returns the exit code. */
    public int run() throws IOException, InterruptedException {
        Process running = builder.start();
        process = running;
        started.countDown();
        return running.waitFor();
    }

    public boolean alive() {
        Process running = process;
        return running == null || running.isAlive();
    }

    /** Kills the process as {@code kill -9} does, and waits until it is dead. */
    public void kill() {
        try {
            started.await();
            Process running = process;
            if (running != null) {
                running.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Downloads {@code args[0]}/video.mp4 to {@code args[1]}. */
    public static void main(String[] args) {
        try (VideoClient client = VideoClient.builder()
                .provider(new TinyProvider())
                .baseUrl(args[0])
                .apiKey(TestRelay.KEY)
                .build()) {
            client.download(
                    new Generations("tiny", args[0])
                            .completed("1", args[0].replace("localhost", "127.0.0.1") + "/video.mp4"),
                    Path.of(args[1]));
        }
    }
}
