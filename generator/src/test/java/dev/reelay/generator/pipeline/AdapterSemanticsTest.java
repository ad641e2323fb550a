package dev.reelay.generator.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonEncodingException;
import dev.reelay.provider.spi.WireObject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Generated adapters read every property leniently, and lose nothing. */
class AdapterSemanticsTest {
    private static JsonAdapter<WireObject> tasks;
    private static JsonAdapter<WireObject> jobs;

    @BeforeAll
    static void generate(@TempDir Path mini, @TempDir Path studio) throws Exception {
        tasks = adapter(new CompiledClasses(Pipeline.mini(mini).compile()), "dev.example.mini.wire.TaskJsonAdapter");
        jobs = adapter(
                new CompiledClasses(Pipeline.studio(studio).compile()), "dev.example.studio.wire.JobJsonAdapter");
    }

    @SuppressWarnings("unchecked") // the class exists only in this test
    private static JsonAdapter<WireObject> adapter(CompiledClasses from, String name)
            throws ReflectiveOperationException {
        return (JsonAdapter<WireObject>)
                from.loadClass(name).getField("INSTANCE").get(null);
    }

    private static String roundTrip(JsonAdapter<WireObject> adapter, String json) throws IOException {
        return adapter.toJson(adapter.fromJson(json));
    }

    private static Object component(WireObject wire, String name) throws ReflectiveOperationException {
        return wire.getClass().getMethod(name).invoke(wire);
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
        assertThat(roundTrip(tasks, json)).isEqualTo(json);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    state       | state       | 5
                    state       | state       | {"is":"done"}
                    request     | request     | []
                    request     | request     | "a cat"
                    video       | video       | ["https://cdn.example/v.mp4"]
                    liked       | liked       | "yes"
                    secondsLeft | seconds_left | "12"
                    attempts    | attempts    | 1.5
                    attempts    | attempts    | 99999999999
                    tags        | tags        | "a, b"
                    tags        | tags        | {"a":1}
                    labels      | labels      | ["x"]
                    data        | data        | "no task"
                    """)
    void valueOfAnotherTypeIsKeptAsItCame(String component, String name, String value) throws Exception {
        String json = "{\"" + name + "\":" + value + ",\"id\":\"t1\"}";

        WireObject task = tasks.fromJson(json);

        assertThat(component(task, component)).isNull();
        assertThat(component(task, "id")).isEqualTo("t1");
        assertThat(task.unknownMembers()).containsOnlyKeys(name);
        assertThat(roundTrip(tasks, json)).isEqualTo("{\"id\":\"t1\",\"" + name + "\":" + value + "}");
    }

    @Test
    void listLosesItsBadElementsAlone() throws Exception {
        WireObject task = tasks.fromJson("{\"tags\":[\"a\",5,null,\"b\",{\"c\":1}]}");

        assertThat(component(task, "tags")).isEqualTo(List.of("a", "b"));
        assertThat(task.unknownMembers()).isEqualTo(Map.of("tags", List.of(5L, Map.of("c", 1L))));

        assertThat(
                        roundTrip(
                                jobs,
                                "{\"result\":{\"clips\":[{\"id\":\"c1\"},\"lost\",{\"id\":7,\"layers\":[3,{\"name\":\"n\"}]}]}}"))
                .isEqualTo(
                        "{\"result\":{\"clips\":[{\"id\":\"c1\"},{\"layers\":[{\"name\":\"n\"}],\"id\":7,\"layers\":[3]}],"
                                + "\"clips\":[\"lost\"]}}");
    }

    @Test
    void mapLosesItsBadValuesAlone() throws Exception {
        WireObject task = tasks.fromJson("{\"labels\":{\"x\":\"y\",\"n\":5}}");

        assertThat(component(task, "labels")).isEqualTo(Map.of("x", "y"));
        assertThat(task.unknownMembers()).isEqualTo(Map.of("labels", Map.of("n", 5L)));
    }

    @Test
    void lastDuplicateWins() throws IOException {
        assertThat(roundTrip(tasks, "{\"state\":\"a\",\"state\":\"b\",\"x\":1,\"x\":2}"))
                .isEqualTo("{\"state\":\"b\",\"x\":2}");
        assertThat(roundTrip(tasks, "{\"liked\":\"no\",\"liked\":true}")).isEqualTo("{\"liked\":true}");
        assertThat(roundTrip(tasks, "{\"liked\":true,\"liked\":\"no\"}")).isEqualTo("{\"liked\":\"no\"}");
    }

    @Test
    void nullIsAbsentAndIsNotWritten() throws IOException {
        assertThat(tasks.fromJson("null")).isNull();
        assertThat(roundTrip(tasks, "{\"state\":null,\"video\":null,\"data\":null,\"tags\":null}"))
                .isEqualTo("{}");
        assertThat(tasks.fromJson("{\"state\":null}").unknownMembers()).isEqualTo(Collections.emptyMap());
    }

    @Test
    void whatIsNoJsonStillFails() {
        assertThatExceptionOfType(JsonEncodingException.class).isThrownBy(() -> tasks.fromJson("{\"state\":done}"));
    }

    @Test
    void nestingIsBounded() throws IOException {
        String deep = "{\"odd\":" + "[".repeat(100) + "]".repeat(100) + "}";
        String wrapped = "{\"data\":".repeat(300) + "{}" + "}".repeat(300);

        assertThat(roundTrip(tasks, deep))
                .as("as text from a depth of 64 on")
                .isEqualTo("{\"odd\":" + "[".repeat(64) + "\"" + "[".repeat(36) + "]".repeat(36) + "\"" + "]".repeat(64)
                        + "}");
        assertThatExceptionOfType(JsonDataException.class)
                .isThrownBy(() -> tasks.fromJson(wrapped))
                .withMessageContaining("Nesting too deep");
    }
}
