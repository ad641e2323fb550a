package dev.reelay.cli.option;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.TypeConversionException;

class DurationTextTest {
    private final DurationText durations = new DurationText();

    @ParameterizedTest
    @CsvSource({
        "30s, PT30S",
        "10m, PT10M",
        "1h, PT1H",
        "1h30m, PT1H30M",
        "500ms, PT0.5S",
        "PT10M, PT10M",
        "pt5.5s, PT5.5S",
        "' 5s', PT5S"
    })
    void reads(String text, Duration expected) {
        assertThat(durations.convert(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "10", "ten", "5 s", "1m1h", "0s", "PT0S", "-PT1S", "99999999999h", "P400000000D", "999999h"})
    void refuses(String text) {
        assertThatThrownBy(() -> durations.convert(text))
                .isInstanceOf(TypeConversionException.class)
                .hasMessageContaining("'" + text + "'");
    }
}
