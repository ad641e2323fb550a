package dev.reelay.cli.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.reelay.testkit.DocumentedRelay;
import dev.reelay.testkit.FakeRelay;
import java.lang.reflect.Method;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The README's example does what it says. */
@Execution(ExecutionMode.CONCURRENT)
class ReadmeTest {
    private static final Path README = Path.of("..", "README.md");

    @Test
    void exampleMakesAVideo(@TempDir Path folder) throws Exception {
        try (FakeRelay relay = FakeRelay.start(DocumentedRelay.ANYAPI)) {
            Path video = folder.resolve("cat-dance.mp4");
            Class<?> example = JavaSnippet.of(README)
                    .get(0)
                    .with(".relay(\"anyapi\")", ".baseUrl(\"" + relay.baseUrl() + "\")")
                    .with("Path.of(\"cat-dance.mp4\")", "Path.of(\"" + video + "\")")
                    .compile(folder);
            Method make = example.getDeclaredMethod("make", String.class);
            make.setAccessible(true);

            assertThat(make.invoke(null, relay.apiKey())).isEqualTo(video);

            assertThat(video).isNotEmptyFile();
            assertThat(relay.submits()).isEqualTo(1);
        }
    }

    @Test
    void exampleIsShort() throws Exception {
        assertThat(JavaSnippet.of(README).get(0).code().lines().count()).isLessThanOrEqualTo(15);
    }
}
