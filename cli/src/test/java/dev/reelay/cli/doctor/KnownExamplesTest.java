package dev.reelay.cli.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.reelay.provider.Provider;
import dev.reelay.provider.Providers;
import dev.reelay.testkit.contract.SpecExamples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a specification shows as an example, it knows: every provider, since any may get it. */
class KnownExamplesTest {
    @Test
    void noExampleHasAnUnknownMember() throws IOException {
        Map<String, String> examples = new LinkedHashMap<>();
        for (Path specification : specifications()) {
            SpecExamples.of(specification)
                    .of("TaskAnswer")
                    .forEach((name, json) -> examples.put(specification.getFileName() + " " + name, json));
        }
        assertThat(examples).isNotEmpty();
        for (Provider provider : Providers.all()) {
            examples.forEach((name, json) -> assertThat(provider.unknownMembers(json))
                    .as(provider.id() + ": " + name)
                    .isEmpty());
        }
    }

    private static List<Path> specifications() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("..", "specs"))) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }
}
