package dev.reelay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Only a picture is sent as a picture: what is none is refused before it costs anything. */
class ImageInputTest {
    private static final String PNG = "\u0089PNG\r\n\u001a\n";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "cat.png,  89504e470d0a1a0a00, image/png",
        "cat.jpg,  ffd8ffe000,         image/jpeg",
        "cat.gif,  47494638396100,     image/gif",
        "cat.webp, 524946460000000057454250, image/webp",
        "cat.png,  ffd8ffe000,         image/jpeg",
        "cat,      89504e470d0a1a0a00, image/png",
    })
    void theContentSaysTheKind(String name, String hex, String mediaType) throws IOException {
        byte[] picture = HexFormat.of().parseHex(hex);

        assertThat(ImageInput.file(Files.write(folder.resolve(name), picture)).value())
                .isEqualTo(
                        "data:" + mediaType + ";base64," + Base64.getEncoder().encodeToString(picture));
    }

    @Test
    void anEmptyFileIsNoPicture() throws IOException {
        Path empty = Files.createFile(folder.resolve("empty.png"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> ImageInput.file(empty))
                .withMessage(empty + " is empty: give a file that holds a picture");
    }

    @ParameterizedTest
    @ValueSource(strings = {"hello", "RIFF1234WAVE", "GIF", "BM"})
    void textThatIsCalledAPictureIsNone(String text) throws IOException {
        Path fake = Files.writeString(folder.resolve("fake.png"), text);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> ImageInput.file(fake))
                .withMessageContainingAll(fake.toString(), "is no .png, .jpg, .webp or .gif", "or its URL");
    }

    @Test
    void aFolderIsCalledOne() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ImageInput.file(folder))
                .withMessageContaining(folder + " is a folder");
    }

    @Test
    @Timeout(10)
    void aDeviceOrAPipeIsNotRead() throws Exception {
        assumeTrue(Files.exists(Path.of("/dev/zero")), "there are no device files here");
        Path pipe = folder.resolve("pipe.png");
        assumeTrue(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0);

        for (Path special : new Path[] {Path.of("/dev/zero"), pipe}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ImageInput.file(special))
                    .withMessageContaining(special + " is no regular file");
        }
    }

    @Test
    void aFileThatIsTooLargeIsRefused() throws IOException {
        Path large = folder.resolve("large.png");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.write(PNG.getBytes(StandardCharsets.ISO_8859_1));
            file.setLength(ImageInput.MAX_FILE_BYTES + 1);
        }

        assertThatIllegalArgumentException()
                .isThrownBy(() -> ImageInput.file(large))
                .withMessageContainingAll(large.toString(), "the limit for an image is 10485760");
    }

    @Test
    void aFileThatIsNotThereIsNamedWithTheReason() {
        Path missing = folder.resolve("missing.png");

        assertThatThrownBy(() -> ImageInput.file(missing))
                .isInstanceOf(NoSuchFileException.class)
                .hasMessage(missing + ": there is no such file");
    }

    @Test
    void aFileThatMayNotBeReadIsNamedWithTheReason() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.png"), PNG);
        Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("---------"));
        assumeTrue(!Files.isReadable(secret), "root may read everything");

        assertThatThrownBy(() -> ImageInput.file(secret))
                .isInstanceOf(AccessDeniedException.class)
                .hasMessage(secret + ": this user may not read it");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://", "https://", "https:///cat.png", "https://?x", "HTTP://"})
    void aUrlWithoutAHostIsRefused(String url) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ImageInput.url(url))
                .withMessageContaining("names no host");
    }

    @ParameterizedTest
    @ValueSource(strings = {"data:image/png;base64,", "data:image/png"})
    void aDataUriWithoutDataIsRefused(String uri) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ImageInput.url(uri))
                .withMessageContaining("holds no picture");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://host/cat.png?sig=1", "http://127.0.0.1:80/a b.png", "data:image/png;base64,AQID"})
    void whatCanBeAPictureIsSentAsItIs(String text) {
        assertThat(ImageInput.url(text).value()).isEqualTo(text);
    }
}
