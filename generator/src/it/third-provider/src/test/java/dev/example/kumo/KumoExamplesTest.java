package dev.example.kumo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.reelay.Generation;
import dev.reelay.provider.Origin;
import dev.reelay.testkit.contract.NothingLost;
import dev.reelay.testkit.contract.SpecExamples;
import dev.reelay.wire.JsonValues;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import okio.Buffer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing that an example of the specification says is lost. */
class KumoExamplesTest {
    private static final SpecExamples EXAMPLES = SpecExamples.of(Path.of("specs", "kumo.yaml"));

    static Iterable<Map.Entry<String, String>> answers() {
        return EXAMPLES.of("Answer").entrySet();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("answers")
    void everyMemberIsAFieldOrAnExtra(Map.Entry<String, String> example) throws IOException {
        List<Generation> generations =
                new KumoProvider().read(new Buffer().writeUtf8(example.getValue()), Origin.of("kumo", "test"));

        assertEquals(1, generations.size());
        assertEquals(List.of(), NothingLost.of(JsonValues.ADAPTER.fromJson(example.getValue()), generations));
    }
}
