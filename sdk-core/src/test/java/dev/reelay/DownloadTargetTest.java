package dev.reelay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.reelay.errors.InvalidRequestException;
import dev.reelay.kit.Face;
import dev.reelay.kit.FileHost;
import dev.reelay.kit.Generations;
import dev.reelay.kit.TestRelay;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A place that cannot be written is told before anything is paid for or fetched, and as a fault of this machine. */
class DownloadTargetTest {
    private static final DownloadOptions OVERWRITE =
            DownloadOptions.builder().overwrite(true).build();

    @TempDir
    Path directory;

    private final FileHost host = new FileHost(1000);

    @ParameterizedTest
    @EnumSource
    void aFileThatIsThere(Face face) throws Exception {
        Path target = Files.writeString(directory.resolve("mine.mp4"), "precious");

        refused(face, target, DownloadOptions.DEFAULT, " is there already: choose another name, or allow overwriting");
        assertThat(target).hasContent("precious");
        accepted(face, target, OVERWRITE);
    }

    @ParameterizedTest
    @EnumSource
    void aDirectoryThatIsMissing(Face face) throws Exception {
        refused(face, directory.resolve("no/where.mp4"), OVERWRITE, "its directory does not exist");
    }

    @ParameterizedTest
    @EnumSource
    void aDirectoryThatMayNotBeWritten(Face face) throws Exception {
        Path closed = Files.createDirectory(directory.resolve("closed"));
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("r-xr-xr-x"));
        assumeTrue(!Files.isWritable(closed), "root may write everywhere");

        refused(face, closed.resolve("cat.mp4"), OVERWRITE, "this user may not write into the directory " + closed);
        refused(face, closed, OVERWRITE, "this user may not write into the directory " + closed);
    }

    @ParameterizedTest
    @EnumSource
    @Timeout(20)
    void aPipeIsNotReplaced(Face face) throws Exception {
        Path pipe = pipe("pipe.mp4");

        refused(face, pipe, OVERWRITE, "it is a device, pipe or socket and no regular file");
        refused(face, pipe, DownloadOptions.DEFAULT, "it is a device, pipe or socket and no regular file");
        assertThat(Files.isRegularFile(pipe)).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    @Timeout(20)
    void aPipeInThePlaceOfThePartIsNotWaitedFor(Face face) throws Exception {
        pipe("cat.mp4.part");

        refused(face, directory.resolve("cat.mp4"), OVERWRITE, "cat.mp4.part: it is a device, pipe or socket");
    }

    @Test
    @Timeout(20)
    void aPipeThatAppearsMeanwhileIsNotReplaced() throws Exception {
        Path target = directory.resolve("cat.mp4");
        try (TestRelay relay = new TestRelay(request -> {
            pipe("cat.mp4");
            return host.answer(request);
        })) {
            assertThatThrownBy(() -> relay.client().download(generation(relay), target, OVERWRITE))
                    .isInstanceOf(InvalidRequestException.class)
                    .hasMessageContaining("no regular file");
            assertThat(Files.isRegularFile(target)).isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aPartThatCannotBeOpenedIsNoFaultOfTheNetwork(Face face) throws Exception {
        Files.createDirectories(directory.resolve("cat.mp4.part.tag/full"));
        try (TestRelay relay = new TestRelay(host::answer)) {
            assertThatThrownBy(() -> download(face, relay, directory.resolve("cat.mp4"), OVERWRITE))
                    .isInstanceOf(InvalidRequestException.class)
                    .hasMessageContaining("cannot write " + directory.resolve("cat.mp4"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aNameThatLeavesNoRoomForTheNameOfThePart(Face face) throws Exception {
        refused(face, directory.resolve("a".repeat(250) + ".mp4"), OVERWRITE, "choose another name, a shorter one");
    }

    @Test
    void ofADirectoryOnlyTheRightToWriteIsKnownBeforehand() throws Exception {
        Files.writeString(directory.resolve("video.mp4"), "precious");

        accepted(Face.BLOCKING, directory, DownloadOptions.DEFAULT);
    }

    private void refused(Face face, Path target, DownloadOptions options, String why) throws Exception {
        try (TestRelay relay = new TestRelay(host::answer)) {
            VideoClient client = relay.client();
            assertThatThrownBy(() -> client.checkDownload(target, options))
                    .isInstanceOf(InvalidRequestException.class)
                    .hasMessageContaining(why);
            assertThatThrownBy(() -> download(face, relay, target, options))
                    .isInstanceOf(InvalidRequestException.class)
                    .hasMessageContaining(why);
            assertThat(relay.requests()).isEmpty();
        }
    }

    private void accepted(Face face, Path target, DownloadOptions options) throws Exception {
        try (TestRelay relay = new TestRelay(host::answer)) {
            relay.client().checkDownload(target, options);
            assertThat(relay.requests()).isEmpty();

            assertThat(download(face, relay, target, options)).hasBinaryContent(host.file);
        }
    }

    private static Path download(Face face, TestRelay relay, Path target, DownloadOptions options) {
        VideoClient client = relay.client();
        Generation generation = generation(relay);
        return face.call(
                client, c -> c.download(generation, target, options), c -> c.download(generation, target, options));
    }

    private static Generation generation(TestRelay relay) {
        return new Generations("tiny", relay.baseUrl()).completed("1", relay.filesUrl() + "/a.mp4");
    }

    private Path pipe(String name) {
        Path pipe = directory.resolve(name);
        try {
            assumeTrue(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0, "there are no pipes here");
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
        return pipe;
    }
}
