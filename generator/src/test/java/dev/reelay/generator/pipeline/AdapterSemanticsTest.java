package dev.reelay.generator.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.Moshi;
import dev.reelay.provider.Provider;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Generated adapters keep Moshi's rules, and lose nothing. */
class AdapterSemanticsTest {
    private static JsonAdapter<Object> tasks;

    @BeforeAll
    @SuppressWarnings("unchecked") // the class exists only in this test
    static void generate(@TempDir Path folder) throws Exception {
        CompiledClasses classes = new CompiledClasses(Pipeline.mini(folder).compile());
        Provider provider = classes.make("dev.example.mini.MiniProvider", Provider.class);
        tasks = (JsonAdapter<Object>) new Moshi.Builder()
                .add(provider.jsonAdapters())
                .build()
                .adapter(classes.loadClass("dev.example.mini.wire.Task"));
    }

    private static String roundTrip(String json) throws IOException {
        return tasks.toJson(tasks.fromJson(json));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"id\":\"t1\",\"state\":\"done\",\"tags\":[\"a\",\"b\"],\"labels\":{\"x\":\"y\"},\"class\":\"x\"}",
                "{\"unknown\":{\"deep\":[1,2.50,true,null,\"x\"]},\"other\":null}",
                "{\"liked\":{\"by\":\"me\"},\"big\":12345678901234567890,\"exact\":0.1000}",
                "{\"data\":[{\"id\":1},{\"id\":2}]}"
            })
    void whatIsReadComesBack(String json) throws IOException {
        assertThat(roundTrip(json)).isEqualTo(json);
    }

    @Test
    void lastDuplicateWins() throws IOException {
        assertThat(roundTrip("{\"state\":\"a\",\"state\":\"b\",\"x\":1,\"x\":2}"))
                .isEqualTo("{\"state\":\"b\",\"x\":2}");
        assertThat(roundTrip("{\"liked\":\"no\",\"liked\":true}")).isEqualTo("{\"liked\":true}");
        assertThat(roundTrip("{\"liked\":true,\"liked\":\"no\"}")).isEqualTo("{\"liked\":\"no\"}");
    }

    @Test
    void nullIsAbsent() throws IOException {
        assertThat(tasks.fromJson("null")).isNull();
        assertThat(roundTrip("{\"state\":null,\"video\":null,\"data\":null}")).isEqualTo("{}");
    }

    @Test
    void wrongTypeNamesThePath() {
        assertThatExceptionOfType(JsonDataException.class)
                .isThrownBy(() -> tasks.fromJson("{\"video\":{\"width\":\"wide\"}}"))
                .withMessageContaining("$.video.width");
        assertThatExceptionOfType(JsonDataException.class)
                .isThrownBy(() -> tasks.fromJson("{\"data\":[{\"request\":[]}]}"))
                .withMessageContaining("$.data[0].request");
    }

    @Test
    void nestingIsBounded() {
        String deep = "{\"odd\":" + "[".repeat(100) + "]".repeat(100) + "}";
        String wrapped = "{\"data\":".repeat(300) + "{}" + "}".repeat(300);

        assertThatExceptionOfType(JsonDataException.class)
                .isThrownBy(() -> tasks.fromJson(deep))
                .withMessageContaining("nested deeper than 64");
        assertThatExceptionOfType(JsonDataException.class)
                .isThrownBy(() -> tasks.fromJson(wrapped))
                .withMessageContaining("Nesting too deep");
    }
}
