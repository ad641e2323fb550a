package dev.reelay.benchmarks;

import java.nio.file.Path;

/** What it costs a contender to fetch from a server in another process. */
final class Fetching {
    static final String REELAY = "Reelay";
    static final String OKHTTP = "OkHttp, the body as bytes";
    static final String JACKSON = "OkHttp and Jackson, into records";
    static final String OPENAI = "openai-java, videos().retrieve";

    private static final Path CONTENDERS = Path.of("benchmarks/contenders");

    private final String server;
    private final int times;

    Fetching(String server, int times) {
        this.server = server;
        this.times = times;
    }

    static JavaProgram server() throws Exception {
        return JavaProgram.start(Path.of("benchmarks/harness"), Server.class.getName());
    }

    /** Returns a measurement of whole runs: CPU time in milliseconds, peak memory in bytes. */
    Interleaved.Measurement of(String module, String contender) {
        return () -> {
            try (JavaProgram program = JavaProgram.start(
                    CONTENDERS.resolve(module), "dev.reelay.benchmarks." + contender, server, String.valueOf(times))) {
                String read = program.line();
                if (!read.equals(Contender.ID)) {
                    throw new IllegalStateException(contender + " read another generation: " + read);
                }
                JavaProgram.Usage usage = program.end();
                return new double[] {usage.cpuMillis(), usage.peakBytes()};
            }
        };
    }

    Interleaved.Measurement reelay() {
        return of("reelay", "reelay.Reelay");
    }

    Interleaved.Measurement jackson() {
        return of("okhttp", "okhttp.OkHttpAndJackson");
    }
}
