package dev.reelay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.reelay.GenerationRef;
import dev.reelay.cli.session.GlobalOptions;
import dev.reelay.cli.session.Printer;
import dev.reelay.cli.session.Session;
import dev.reelay.cli.session.Terminal;
import dev.reelay.testkit.FakeRelay;
import dev.reelay.testkit.script.Timeline;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the streams and the machine can do to a command. */
class MainTest {
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void aFullDiskIsAnErrorOfEveryCommand() {
        assertThat(run(InputStream.nullInputStream(), failing("No space left on device"), "providers"))
                .isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .startsWith("reelay: standard output could not be written")
                .hasLineCount(1);
    }

    @Test
    void aFullDiskLosesNoPaidGeneration() {
        try (FakeRelay relay =
                FakeRelay.builder().timeline(Timeline.builder().completed()).start()) {
            for (String option : new String[] {"--loop", "--wait"}) {
                err.reset();
                OutputStream full = failing("No space left on device");
                String[] submit = {
                    "submit", "a", "--json", "--quiet", option, "-p", "luma", "--base-url", relay.baseUrl()
                };
                assertThat(run(InputStream.nullInputStream(), full, submit)).isEqualTo(1);
                String id = relay.accepted().get(relay.accepted().size() - 1);
                assertThat(err.toString(StandardCharsets.UTF_8))
                        .hasLineCount(1)
                        .contains("could not be written")
                        .contains("reelay wait " + GenerationRef.of("luma", relay.baseUrl(), id));
            }
        }
    }

    @Test
    void aReaderThatHasHadEnoughIsNoError() {
        assertThat(run(InputStream.nullInputStream(), failing("Broken pipe"), "providers"))
                .isZero();
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void anErrorOfTheMachineIsOneLine() {
        InputStream huge = new InputStream() {
            @Override
            public int read() {
                throw new OutOfMemoryError("Java heap space");
            }

            @Override
            public int read(byte[] bytes, int from, int count) {
                return read();
            }
        };

        for (String option : new String[] {"--quiet", "--provider=luma"}) {
            err.reset(); // the first goes the short way, the second the usual one
            String[] decode = option.equals("--quiet")
                    ? new String[] {"decode", "-p", "luma", option}
                    : new String[] {"decode", option};
            assertThat(run(huge, OutputStream.nullOutputStream(), decode)).isEqualTo(1);
            assertThat(err.toString(StandardCharsets.UTF_8))
                    .hasLineCount(1)
                    .startsWith("reelay: internal error: OutOfMemoryError: Java heap space");
        }
    }

    private int run(InputStream in, OutputStream out, String... arguments) {
        Terminal terminal = new Terminal(in, new Printer(out), new Printer(err), false, false, 80);
        Map<String, String> environment = Map.of("REELAY_API_KEY", FakeRelay.DEFAULT_API_KEY);
        return Main.run(
                new Session(
                        terminal,
                        environment,
                        Path.of("").toAbsolutePath(),
                        () -> ZoneId.of("UTC"),
                        new GlobalOptions()),
                arguments);
    }

    private static OutputStream failing(String why) {
        return new OutputStream() {
            @Override
            public void write(int single) throws IOException {
                throw new IOException(why);
            }
        };
    }
}
