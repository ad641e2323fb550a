package dev.reelay.cli.failure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.reelay.errors.ErrorKind;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ExitCodeTest {
    @Test
    void everyKindOfErrorHasTheCodeOfTheContract() {
        Map<String, Integer> codes = new TreeMap<>();
        Arrays.stream(ErrorKind.values())
                .forEach(kind -> codes.put(kind.toString(), ExitCode.of(kind).code()));

        assertThat(codes)
                .isEqualTo(Map.ofEntries(
                        Map.entry("authentication", 3),
                        Map.entry("permission", 3),
                        Map.entry("quota", 7),
                        Map.entry("not_found", 4),
                        Map.entry("invalid_request", 2),
                        Map.entry("moderated", 2),
                        Map.entry("rate_limited", 7),
                        Map.entry("server", 8),
                        Map.entry("transport", 8),
                        Map.entry("malformed_answer", 9),
                        Map.entry("submit_outcome_unknown", 10),
                        Map.entry("generation_failed", 5),
                        Map.entry("completed_without_video", 5),
                        Map.entry("deadline_passed", 6),
                        Map.entry("unknown_state", 6),
                        Map.entry("interrupted", 130)));
    }
}
