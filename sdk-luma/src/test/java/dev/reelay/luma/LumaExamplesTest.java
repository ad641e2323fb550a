package dev.reelay.luma;

import static org.assertj.core.api.Assertions.assertThat;

import dev.reelay.Generation;
import dev.reelay.provider.Origin;
import dev.reelay.provider.RelayFault;
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

/** Every example body of the specification decodes, and nothing that it says is lost. */
class LumaExamplesTest {
    private static final SpecExamples EXAMPLES = SpecExamples.of(Path.of("..", "specs", "luma.yaml"));
    private final LumaProvider provider = new LumaProvider();

    static Iterable<Map.Entry<String, String>> answers() {
        return EXAMPLES.of("TaskAnswer").entrySet();
    }

    static Iterable<Map.Entry<String, String>> errors() {
        return EXAMPLES.of("ErrorBody").entrySet();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("answers")
    void everyPropertyIsAFieldOrAnExtra(Map.Entry<String, String> example) throws IOException {
        List<Generation> generations =
                provider.read(new Buffer().writeUtf8(example.getValue()), Origin.of("luma", "test"));

        Object json = JsonValues.ADAPTER.fromJson(example.getValue());
        assertThat(NothingLost.of(json, generations)).as("%s", generations).isEmpty();
        assertThat(generations.isEmpty()).isEqualTo(example.getKey().endsWith("None"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("errors")
    void errorSaysWhy(Map.Entry<String, String> example) {
        RelayFault fault = provider.readFault(example.getValue());

        assertThat(fault.message()).as("%s", example.getValue()).isNotBlank().doesNotStartWith("{");
    }
}
