package dev.reelay.cli.doctor;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.MAP;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

class SchemaTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "bitrate",
                "media-type",
                "a.b",
                "a: b",
                "a #b",
                "#a",
                "- a",
                "-",
                "\"a\"",
                "it's",
                "a\\b",
                "",
                " ",
                "a\nb",
                "null",
                "Yes",
                "~",
                "1",
                "1.5",
                "?",
                "*a",
                "&a",
                "!a",
                "%a",
                "@a",
                "[a]",
                "{a}",
                "时长",
                "\u202Ea",
                "😀",
                "<<",
                "="
            })
    void everyNameIsAKeyOfYaml(String name) {
        Map<String, Object> inner = new LinkedHashMap<>();
        inner.put(name, "text");

        assertThat(yaml(SchemaText.property(name, inner)))
                .asInstanceOf(MAP)
                .containsOnlyKeys(name)
                .extractingByKey(name, as(MAP))
                .extractingByKey("properties", as(MAP))
                .containsOnlyKeys(name);
    }

    @Test
    void aTypeIsWhatTheAnswerShowsAndNoMore() {
        assertThat(SchemaText.property("load", List.of(Map.of("at", 1_800_000_000_000L))))
                .containsExactly(
                        "load:",
                        "  type: array",
                        "  items:",
                        "    type: object",
                        "    properties:",
                        "      at:",
                        "        type: integer",
                        "        format: int64",
                        "        nullable: true",
                        "  nullable: true");
    }

    @Test
    void aPathKeepsNamesApart() {
        assertThat(MemberName.path(List.of("video", "a.b", "", "c"))).isEqualTo("video.\"a.b\".\"\".c");
    }

    private static Object yaml(List<String> lines) {
        return new Load(LoadSettings.builder().build()).loadFromString(String.join("\n", lines));
    }
}
