package dev.reelay.stored;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.reelay.ExtendRequest;
import dev.reelay.FailureKind;
import dev.reelay.Generation;
import dev.reelay.GenerationRef;
import dev.reelay.GenerationState;
import dev.reelay.ImageInput;
import dev.reelay.Palette;
import dev.reelay.Picture;
import dev.reelay.Reference;
import dev.reelay.RequestField;
import dev.reelay.Rgb;
import dev.reelay.SubmitRequest;
import dev.reelay.Usage;
import dev.reelay.Video;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StoredFormTest {
    private static final String FIRST = "{\"url\":\"https://cdn/a_watermarked.mp4\","
            + "\"downloadUrl\":\"https://cdn/a.mp4?X-Amz-Date=20241015T085653Z&X-Amz-Expires=3600\","
            + "\"width\":1360,\"height\":752,\"durationSeconds\":5.041667,"
            + "\"expiresAt\":\"2024-10-15T09:56:53Z\",\"watermarked\":true}";

    @Test
    void aGenerationKeepsEverything() {
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

        assertThat(StoredForm.write(generation))
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
        assertThat(StoredForm.generation(StoredForm.write(generation))).isEqualTo(generation);
    }

    @Test
    void leavesOutWhatIsAbsent() {
        Generation generation = Generation.builder(GenerationRef.of("luma", null, "1"), GenerationState.PENDING)
                .build();

        assertThat(StoredForm.write(generation))
                .isEqualTo(
                        "{\"provider\":\"luma\",\"id\":\"1\",\"ref\":\"reelay:luma::1\",\"state\":\"PENDING\",\"extras\":{}}");
    }

    @Test
    void whatTheLinksDoNotSayOfTheirEndIsKept() {
        Generation generation = Generation.builder(GenerationRef.of("runway", null, "1"), GenerationState.COMPLETED)
                .video(Video.builder("https://cdn/a.mp4")
                        .expiresAt(Instant.parse("2026-01-01T00:00:00Z"))
                        .build())
                .fileId("205258526306433")
                .build();

        assertThat(StoredForm.generation(StoredForm.write(generation))).isEqualTo(generation);
    }

    @Test
    void aRequestKeepsEverything() {
        SubmitRequest request = SubmitRequest.builder("a cat")
                .aspectRatio("16:9")
                .loop(true)
                .expandPrompt(false)
                .firstFrame(ImageInput.url("https://pictures.example/a.png"))
                .lastFrame(ImageInput.url("data:image/png;base64,iVBORw0KGgo="))
                .callbackUrl("https://shop.example/hook")
                .resolution("720p")
                .duration(Duration.ofSeconds(5))
                .model("ray-2")
                .negativePrompt("dogs")
                .size("1280x720")
                .mode("pro")
                .seed(4_294_967_296L)
                .audio(true)
                .count(2)
                .references(List.of(
                        Reference.of(ImageInput.url("https://pictures.example/b.png")),
                        Reference.of(ImageInput.url("https://pictures.example/c.png"))
                                .as("style")))
                .parameters(Map.of("camera", Map.of("zoom", List.of(1L, new BigDecimal("0.50"), "in"))))
                .build();
        Set<String> left = new LinkedHashSet<>();
        for (RequestField field : RequestField.values()) {
            if (field.of(request) == null) {
                left.add(field.accessor());
            }
        }
        assertThat(left).as("what a submit cannot say").containsExactly("videoId");

        assertThat(StoredForm.submitRequest(StoredForm.write(request))).isEqualTo(request);
    }

    @Test
    void anExtensionKeepsEverything() {
        ExtendRequest request = ExtendRequest.builder("then it sleeps")
                .expandPrompt(true)
                .firstFrame(ImageInput.url("https://pictures.example/a.png"))
                .lastFrame(ImageInput.url("https://pictures.example/b.png"))
                .callbackUrl("https://shop.example/hook")
                .negativePrompt("dogs")
                .videoId("v-1")
                .parameters(Map.of("strength", new BigDecimal("0.5")))
                .build();

        assertThat(StoredForm.extendRequest(StoredForm.write(request))).isEqualTo(request);
    }

    /** What stands in these files was written once, and stays readable for ever: a change adds files and mends none. */
    @ParameterizedTest
    @ValueSource(strings = {"form-1"})
    void whatOlderVersionsWroteIsRead(String form) throws IOException {
        assertThat(StoredForm.submitRequest(fixture(form + "-submit.json")))
                .isEqualTo(SubmitRequest.builder("a cat")
                        .aspectRatio("16:9")
                        .firstFrame(ImageInput.url("https://pictures.example/a.png"))
                        .duration(Duration.ofSeconds(5))
                        .seed(7L)
                        .references(List.of(Reference.of(ImageInput.url("https://pictures.example/c.png"))
                                .as("style")))
                        .parameters(Map.of("camera", "in"))
                        .build());
        assertThat(StoredForm.extendRequest(fixture(form + "-extend.json")))
                .isEqualTo(
                        ExtendRequest.builder("then it sleeps").videoId("v-1").build());
        Generation generation = StoredForm.generation(fixture(form + "-generation.json"));
        assertThat(generation.ref().providerState()).isEqualTo("image2video");
        assertThat(generation.state()).isEqualTo(GenerationState.COMPLETED);
        assertThat(generation.video())
                .isEqualTo(Video.builder("https://cdn.example/a.mp4")
                        .id("v-1")
                        .duration(Duration.ofMillis(5042))
                        .build());
        assertThat(generation.extras()).containsEntry("final_unit_deduction", "2");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[]|it is no JSON object",
                "{\"prompt\":\"a\"} {}|something follows the JSON object",
                "{\"prompt\":|it is no JSON object",
                "{\"form\":2,\"prompt\":\"a\"}|\"form\" is 2, and this version of Reelay reads up to 1",
                "{}|the member \"prompt\" is missing",
                "{\"prompt\":\"a\",\"aspect_ratio\":\"1:1\"}|there is no member \"aspect_ratio\"; there are: prompt, aspectRatio",
                "{\"prompt\":\"a\",\"videoId\":\"1\"}|there is no member \"videoId\"",
                "{\"prompt\":\"a\",\"loop\":\"yes\"}|\"loop\" must be true or false, and is \"yes\"",
                "{\"prompt\":\"a\",\"count\":99999999999}|\"count\" must be a number of up to ten digits",
                "{\"prompt\":\"a\",\"duration\":\"long\"}|\"duration\" must be a number of seconds",
                "{\"prompt\":\"a\",\"firstFrame\":\"cat.png\"}|\"firstFrame\" must be an http(s) URL or a data:image/ URI",
                "{\"prompt\":\"a\",\"references\":[{\"role\":\"x\"}]}|\"references[0].image\" is missing",
                "{\"prompt\":\"a\",\"parameters\":[]}|\"parameters\" must be an object"
            })
    void aRequestThatCannotBeSaysWhy(String json, String why) {
        assertThatThrownBy(() -> StoredForm.submitRequest(json))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(why);
    }

    @Test
    void durationsMayBeTexts() {
        for (String duration : List.of("5", "\"5\"", "\"5s\"", "5.0")) {
            assertThat(StoredForm.submitRequest("{\"prompt\":\"a\",\"duration\":" + duration + "}")
                            .duration())
                    .isEqualTo(Duration.ofSeconds(5));
        }
    }

    private static String fixture(String name) throws IOException {
        try (InputStream in = StoredFormTest.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
