package dev.reelay.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import dev.reelay.FailureKind;
import dev.reelay.Generation;
import dev.reelay.GenerationRef;
import dev.reelay.GenerationState;
import dev.reelay.Palette;
import dev.reelay.Picture;
import dev.reelay.Rgb;
import dev.reelay.Video;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GenerationJsonTest {
    @Test
    void writesEveryMemberOfTheContract() {
        Map<String, Object> extras = new LinkedHashMap<>();
        extras.put("batch_id", 7L);
        extras.put("score", new BigDecimal("0.10"));
        extras.put("list", Arrays.asList("a", null, true));
        extras.put("none", null);
        Generation generation = new Generation(
                new GenerationRef("luma", "https://host/pro", "id 1"),
                GenerationState.FAILED,
                "FAILURE",
                "a \"quoted\" prompt\n美人鱼",
                "16:9",
                new Video(
                        "https://cdn/a_watermarked.mp4",
                        "https://cdn/a.mp4?X-Amz-Date=20241015T085653Z&X-Amz-Expires=3600",
                        1360,
                        752,
                        Duration.ofNanos(5_041_667_000L)),
                new Video("https://cdn/raw.mp4", null, null, null, Duration.ofSeconds(10)),
                new Picture(
                        "https://cdn/t.jpg",
                        100,
                        50,
                        "image",
                        new Palette(List.of(new Rgb(0, 10, 255), new Rgb(255, 255, 255)))),
                new Picture("https://cdn/l.jpg", null, null, null, null),
                Instant.parse("2024-12-22T13:38:40.139Z"),
                "blocked",
                FailureKind.MODERATED,
                true,
                "queued",
                Duration.ofMillis(1500),
                extras);

        assertThat(GenerationJson.line(generation))
                .isEqualTo("{\"provider\":\"luma\",\"relay\":\"https://host/pro\",\"id\":\"id 1\","
                        + "\"ref\":\"reelay:luma:https%3A%2F%2Fhost%2Fpro:id%201\","
                        + "\"state\":\"FAILED\",\"rawState\":\"FAILURE\",\"prompt\":\"a \\\"quoted\\\" prompt\\n美人鱼\","
                        + "\"aspectRatio\":\"16:9\",\"createdAt\":\"2024-12-22T13:38:40.139Z\","
                        + "\"video\":{\"url\":\"https://cdn/a_watermarked.mp4\","
                        + "\"downloadUrl\":\"https://cdn/a.mp4?X-Amz-Date=20241015T085653Z&X-Amz-Expires=3600\","
                        + "\"width\":1360,\"height\":752,\"durationSeconds\":5.041667,"
                        + "\"expiresAt\":\"2024-10-15T09:56:53Z\",\"watermarked\":true},"
                        + "\"rawVideo\":{\"url\":\"https://cdn/raw.mp4\",\"durationSeconds\":10,\"watermarked\":false},"
                        + "\"thumbnail\":{\"url\":\"https://cdn/t.jpg\",\"width\":100,\"height\":50,"
                        + "\"mediaType\":\"image\",\"palette\":[\"#000aff\",\"#ffffff\"]},"
                        + "\"lastFrame\":{\"url\":\"https://cdn/l.jpg\"},"
                        + "\"failureReason\":\"blocked\",\"failure\":\"MODERATED\",\"liked\":true,"
                        + "\"queueState\":\"queued\",\"estimatedWaitSeconds\":1.5,"
                        + "\"extras\":{\"batch_id\":7,\"score\":0.10,\"list\":[\"a\",null,true],\"none\":null}}");
    }

    @Test
    void leavesOutWhatIsAbsent() {
        Generation generation = new Generation(
                new GenerationRef("luma", null, "1"),
                GenerationState.PENDING,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                Map.of());

        assertThat(GenerationJson.line(generation))
                .isEqualTo(
                        "{\"provider\":\"luma\",\"id\":\"1\",\"ref\":\"reelay:luma::1\",\"state\":\"PENDING\",\"extras\":{}}");
    }
}
