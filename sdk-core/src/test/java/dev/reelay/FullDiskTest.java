package dev.reelay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import dev.reelay.errors.InvalidRequestException;
import dev.reelay.kit.Face;
import dev.reelay.kit.FileHost;
import dev.reelay.kit.Generations;
import dev.reelay.kit.TestRelay;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A disk that is full stops a download, and costs nothing of what came before. */
class FullDiskTest {
    private static final int SIZE = 300_000;
    private static final int DISK = 400_000;

    private final FileHost host = new FileHost(SIZE);

    @ParameterizedTest
    @EnumSource
    void whatFittedIsKeptAndGoneOnWith(Face face) throws Exception {
        try (FileSystem disk = Jimfs.newFileSystem(
                        Configuration.unix().toBuilder().setMaxSize(DISK).build());
                TestRelay relay = new TestRelay(host::answer)) {
            Path other = Files.write(disk.getPath("other"), new byte[DISK / 2]);
            Path target = disk.getPath("video.mp4");
            Path part = disk.getPath("video.mp4.part");

            assertThatThrownBy(() -> download(face, relay, target))
                    .isInstanceOf(InvalidRequestException.class)
                    .hasMessageContaining("cannot write video.mp4 (IOException: out of disk space)")
                    .hasMessageContaining("download again; it goes on where it stopped");
            assertThat(target).doesNotExist();
            assertThat(Files.size(part)).isBetween(1L, (long) DISK / 2);
            assertThat(host.requests).as("a full disk is not tried again").hasSize(1);

            long kept = Files.size(part);
            Files.delete(other);
            assertThat(download(face, relay, target)).hasBinaryContent(host.file);
            assertThat(host.ranges()).containsExactly("null", "bytes=" + kept + "-");
            assertThat(part).doesNotExist();
        }
    }

    private static Path download(Face face, TestRelay relay, Path target) {
        VideoClient client = relay.client();
        Generation generation = new Generations("tiny", relay.baseUrl()).completed("1", relay.filesUrl() + "/a.mp4");
        return face.call(
                client,
                c -> c.download(generation, target, DownloadOptions.DEFAULT),
                c -> c.download(generation, target, DownloadOptions.DEFAULT));
    }
}
