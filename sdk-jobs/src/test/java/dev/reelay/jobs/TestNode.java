package dev.reelay.jobs;

import com.zaxxer.hikari.HikariDataSource;
import dev.reelay.VideoClient;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A node in a process of its own, which dies where it is told to. */
public final class TestNode {
    /** Where a node dies, or sleeps. */
    enum Death {
        NONE,
        BEFORE_POST,
        AFTER_POST,
        IN_DONE,
        STOPPED_BEFORE_POST
    }

    private TestNode() {}

    /** Runs a node until its standard input ends. */
    public static void main(String[] arguments) throws IOException {
        Death death = Death.valueOf(arguments[4]);
        HikariDataSource database = TestDatabase.pool(arguments[0]);
        VideoClient real = VideoClient.builder()
                .provider("luma")
                .baseUrl(arguments[1])
                .apiKey(arguments[2])
                .build();
        VideoJobs jobs = JobsFixture.quick(VideoJobs.builder(database))
                .client("anyapi", dying(real, death))
                .placement(job -> Path.of(arguments[3], job.id() + ".mp4"))
                .onDone((connection, job) -> {
                    JobsFixture.record(connection, job);
                    if (death == Death.IN_DONE) {
                        Runtime.getRuntime().halt(9);
                    }
                })
                .onFailed(JobsFixture::record)
                .createTables()
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(jobs::close));
        while (System.in.read() >= 0) {
            // until the parent closes it, or is gone
        }
        System.exit(0);
    }

    private static VideoClient dying(VideoClient real, Death death) {
        return (VideoClient) Proxy.newProxyInstance(
                TestNode.class.getClassLoader(), new Class<?>[] {VideoClient.class}, (proxy, method, values) -> {
                    boolean submits = method.getName().equals("submit");
                    if (submits && death == Death.BEFORE_POST) {
                        Runtime.getRuntime().halt(9);
                    }
                    if (submits && death == Death.STOPPED_BEFORE_POST) {
                        new ProcessBuilder(
                                        "kill",
                                        "-STOP",
                                        Long.toString(ProcessHandle.current().pid()))
                                .start()
                                .waitFor();
                    }
                    try {
                        Object result = method.invoke(real, values);
                        if (submits && death == Death.AFTER_POST) {
                            Runtime.getRuntime().halt(9);
                        }
                        return result;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    /** Starts a node in a process of its own. */
    static Process start(String url, JobsFixture fixture, Death death, String... before) throws IOException {
        List<String> command = new ArrayList<>(List.of(before));
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                TestNode.class.getName(),
                url,
                fixture.relay.baseUrl(),
                fixture.relay.apiKey(),
                fixture.folder.toString(),
                death.name()));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(Path.of("target", "nodes.log").toFile())
                .start();
    }

    /** Kills a node so that it can do nothing about it. */
    static void kill(Process node) throws InterruptedException {
        node.destroyForcibly();
        if (!node.waitFor(30, TimeUnit.SECONDS)) {
            throw new AssertionError("the process " + node.pid() + " does not die");
        }
    }
}
