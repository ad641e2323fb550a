package dev.reelay.cli.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.reelay.provider.Provider;
import dev.reelay.provider.Providers;
import dev.reelay.provider.spi.JsonValues;
import dev.reelay.testkit.contract.SpecExamples;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a specification shows as an example, it knows: of its own provider and of any other that may get it. */
class KnownExamplesTest {
    @Test
    void noExampleHasAnUnknownMember() throws IOException {
        for (Provider provider : Providers.all()) {
            for (Provider other : Providers.all()) {
                Path spec = Path.of("..", "specs", other.id() + ".yaml");
                Map<String, String> examples = SpecExamples.of(spec).of("TaskAnswer");
                assertThat(examples).isNotEmpty();
                for (Map.Entry<String, String> example : examples.entrySet()) {
                    Object json = JsonValues.ADAPTER.fromJson(example.getValue());
                    assertThat(provider.knownMembers().unknownIn(json))
                            .as(provider.id() + " " + other.id() + " " + example.getKey())
                            .isEmpty();
                }
            }
        }
    }
}
