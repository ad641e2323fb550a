package dev.reelay.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import dev.reelay.FailureKind;
import dev.reelay.Generation;
import dev.reelay.GenerationRef;
import dev.reelay.GenerationState;
import dev.reelay.Palette;
import dev.reelay.Picture;
import dev.reelay.Rgb;
import dev.reelay.Usage;
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
    private static final String FIRST = "{\"url\":\"https://cdn/a_watermarked.mp4\","
            + "\"downloadUrl\":\"https://cdn/a.mp4?X-Amz-Date=20241015T085653Z&X-Amz-Expires=3600\","
            + "\"width\":1360,\"height\":752,\"durationSeconds\":5.041667,"
            + "\"expiresAt\":\"2024-10-15T09:56:53Z\",\"watermarked\":true}";

    @Test
    void writesEveryMemberOfTheContract() {
        Map<String, Object> extras = new LinkedHashMap<>();
        extras.put("batch_id", 7L);
        extras.put("score", new BigDecimal("0.10"));
        extras.put("list", Arrays.asList("a", null, true));
        extras.put("none", null);
        Video video = Video.builder("https://cdn/a_watermarked.mp4")
                .downloadUrl("https://cdn/a.mp4?X-Amz-Date=20241015T085653Z&X-Amz-Expires=3600")
                .width(1360)
                .height(752)
                .duration(Duration.ofNanos(5_041_667_000L))
                .build();
        Generation generation = Generation.builder(
                        GenerationRef.of("luma", "https://host/pro", "id 1"), GenerationState.FAILED)
                .rawState("FAILURE")
                .progress(0.25)
                .model("ray-v2")
                .prompt("a \"quoted\" prompt\n美人鱼")
                .aspectRatio("16:9")
                .videos(List.of(
                        video,
                        Video.builder("https://cdn/b.mp4")
                                .id("b")
                                .watermarkedUrl("https://cdn/b_w.mp4")
                                .cover("https://cdn/b.jpg")
                                .size(3L)
                                .build()))
                .rawVideo(Video.builder("https://cdn/raw.mp4")
                        .duration(Duration.ofSeconds(10))
                        .build())
                .thumbnail(Picture.builder("https://cdn/t.jpg")
                        .width(100)
                        .height(50)
                        .mediaType("image")
                        .palette(Palette.of(List.of(new Rgb(0, 10, 255), new Rgb(255, 255, 255))))
                        .build())
                .lastFrame(Picture.of("https://cdn/l.jpg"))
                .createdAt(Instant.parse("2024-12-22T13:38:40.139Z"))
                .completedAt(Instant.parse("2024-12-22T13:39:40Z"))
                .failureReason("blocked")
                .failure(FailureKind.MODERATED)
                .liked(true)
                .queueState("queued")
                .estimatedWait(Duration.ofMillis(1500))
                .usage(Usage.builder()
                        .amount(new BigDecimal("1.5"))
                        .unit("credits")
                        .details(Map.of("rate", 2L))
                        .build())
                .extras(extras)
                .build();

        assertThat(GenerationJson.line(generation))
                .isEqualTo("{\"provider\":\"luma\",\"relay\":\"https://host/pro\",\"id\":\"id 1\","
                        + "\"ref\":\"reelay:luma:https%3A%2F%2Fhost%2Fpro:id%201\","
                        + "\"state\":\"FAILED\",\"rawState\":\"FAILURE\",\"progress\":0.25,\"model\":\"ray-v2\",\"prompt\":\"a \\\"quoted\\\" prompt\\n美人鱼\","
                        + "\"aspectRatio\":\"16:9\",\"createdAt\":\"2024-12-22T13:38:40.139Z\",\"completedAt\":\"2024-12-22T13:39:40Z\","
                        + "\"videos\":[" + FIRST + ",{\"id\":\"b\",\"url\":\"https://cdn/b.mp4\","
                        + "\"watermarkedUrl\":\"https://cdn/b_w.mp4\",\"cover\":\"https://cdn/b.jpg\",\"size\":3,"
                        + "\"watermarked\":false}],"
                        + "\"video\":" + FIRST + ","
                        + "\"rawVideo\":{\"url\":\"https://cdn/raw.mp4\",\"durationSeconds\":10,\"watermarked\":false},"
                        + "\"thumbnail\":{\"url\":\"https://cdn/t.jpg\",\"width\":100,\"height\":50,"
                        + "\"mediaType\":\"image\",\"palette\":[\"#000aff\",\"#ffffff\"]},"
                        + "\"lastFrame\":{\"url\":\"https://cdn/l.jpg\"},"
                        + "\"failureReason\":\"blocked\",\"failure\":\"MODERATED\",\"liked\":true,"
                        + "\"queueState\":\"queued\",\"estimatedWaitSeconds\":1.5,"
                        + "\"usage\":{\"amount\":1.5,\"unit\":\"credits\",\"details\":{\"rate\":2}},"
                        + "\"extras\":{\"batch_id\":7,\"score\":0.10,\"list\":[\"a\",null,true],\"none\":null}}");
    }

    @Test
    void leavesOutWhatIsAbsent() {
        Generation generation = Generation.builder(GenerationRef.of("luma", null, "1"), GenerationState.PENDING)
                .build();

        assertThat(GenerationJson.line(generation))
                .isEqualTo(
                        "{\"provider\":\"luma\",\"id\":\"1\",\"ref\":\"reelay:luma::1\",\"state\":\"PENDING\",\"extras\":{}}");
    }
}
