package dev.reelay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.reelay.kit.DownloadProcess;
import dev.reelay.kit.FileHost;
import dev.reelay.kit.TestRelay;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import mockwebserver3.MockResponse;
import mockwebserver3.MockResponseBody;
import mockwebserver3.RecordedRequest;
import okio.BufferedSink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that is killed in the middle of a download loses nothing: the next one goes on with its bytes. */
class KilledDownloadTest {
    private static final int SEGMENT = 8192;
    /** How many bytes each life is sent: one; to the edge of a buffer and over it; many; all that is left but one. */
    private static final List<Integer> LIVES = List.of(17, SEGMENT - 1, SEGMENT + 1, 10 * SEGMENT, 100_000);

    @TempDir
    Path directory;

    private final FileHost host =
            new FileHost(LIVES.stream().mapToInt(Integer::intValue).sum() + 1);
    private final BlockingQueue<DownloadProcess> processes = new LinkedBlockingQueue<>();
    private int lives;

    @Test
    void everyKillIsSurvivedByteForByte() throws Exception {
        Path target = directory.resolve("video.mp4");
        try (TestRelay relay = new TestRelay(this::answer)) {
            for (lives = 1; lives <= LIVES.size(); lives++) {
                DownloadProcess process = DownloadProcess.prepare(relay.baseUrl(), target);
                processes.add(process);
                assertThat(process.run()).isNotZero();
                assertThat(target).doesNotExist();
            }

            assertThat(DownloadProcess.prepare(relay.baseUrl(), target).run()).isZero();
        }
        assertThat(target).hasBinaryContent(host.file);
        assertThat(host.ranges().subList(1, host.ranges().size()))
                .as("every life begins where the last ended")
                .hasSize(LIVES.size())
                .allMatch(range -> range.startsWith("bytes="));
        assertThat(host.requests)
                .allSatisfy(request ->
                        assertThat(request.getHeaders().get("Authorization")).isNull());
    }

    private MockResponse answer(RecordedRequest request) {
        MockResponse answer = host.answer(request);
        if (lives > LIVES.size()) {
            return answer;
        }
        String range = request.getHeaders().get("Range");
        int from =
                answer.getStatus().contains("206") && range != null ? Integer.parseInt(range.replaceAll("\\D", "")) : 0;
        return answer.newBuilder().body(new KillingBody(from)).build();
    }

    /** Sends the bytes of one life, kills the process that reads them, and waits for its end. */
    private final class KillingBody implements MockResponseBody {
        private final int from;

        KillingBody(int from) {
            this.from = from;
        }

        @Override
        public long getContentLength() {
            return (long) host.file.length - from;
        }

        @Override
        public void writeTo(BufferedSink sink) throws IOException {
            sink.write(host.file, from, LIVES.get(lives - 1));
            sink.flush();
            DownloadProcess process = processes.remove();
            while (process.alive() && Files.size(directory.resolve("video.mp4.part")) <= from) {
                Thread.onSpinWait();
            }
            process.kill();
            throw new IOException("the reader is dead");
        }
    }
}
