package dev.reelay.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.reelay.testkit.PlainClient.Reply;
import dev.reelay.testkit.script.Exchange;
import dev.reelay.testkit.script.Timeline;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each documented relay answers at each stage in the shape that its page shows. */
class DocumentedShapesTest {
    private static final String LUMA = "{\"user_prompt\":\"cat dance\",\"aspect_ratio\":\"16:9\"}";

    @ParameterizedTest
    @EnumSource(
            value = DocumentedRelay.class,
            names = {"ANYAPI", "XUEDINGMAO"})
    void answersASubmitWithTwelveMembers(DocumentedRelay relay) throws IOException {
        try (FakeRelay fake = FakeRelay.start(relay);
                PlainClient client = PlainClient.of(fake)) {
            Reply reply = client.post("/luma/generations", LUMA);

            assertThat(reply.status()).isEqualTo(200);
            assertThat(reply.object().keySet())
                    .map(Object::toString)
                    .containsExactlyInAnyOrder(
                            "id",
                            "prompt",
                            "state",
                            "queue_state",
                            "created_at",
                            "batch_id",
                            "video",
                            "video_raw",
                            "liked",
                            "estimate_wait_seconds",
                            "thumbnail",
                            "last_frame");
            assertThat(reply.at("prompt")).isEqualTo("");
            assertThat(reply.at("state")).isEqualTo("pending");
        }
    }

    @Test
    void answersASubmitAtVApiWithSevenMembers() throws IOException {
        try (FakeRelay fake = FakeRelay.start(DocumentedRelay.V_API);
                PlainClient client = PlainClient.of(fake)) {
            Reply reply = client.post("/luma/generations", LUMA);

            assertThat(reply.object().keySet())
                    .map(Object::toString)
                    .containsExactlyInAnyOrder(
                            "id", "prompt", "state", "created_at", "video", "liked", "estimate_wait_seconds");
            assertThat(reply.at("prompt")).isEqualTo("cat dance");
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = DocumentedRelay.class,
            names = {"ANYAPI", "XUEDINGMAO", "V_API"})
    void answersAGetNestedOnLuma(DocumentedRelay relay) throws IOException {
        try (FakeRelay fake = FakeRelay.start(relay);
                PlainClient client = PlainClient.of(fake)) {
            fake.usually(Timeline.builder().completed());
            String id = client.submit(LUMA);

            Reply reply = client.get("/luma/generations/" + id);

            assertThat(reply.at("state")).isEqualTo("completed");
            assertThat(reply.at("request.prompt")).isEqualTo("cat dance");
            assertThat(reply.at("request.aspect_ratio")).isEqualTo("16:9");
            assertThat(reply.at("artifact.video")).isEqualTo(reply.at("video"));
            assertThat(reply.at("artifact.created_at")).isEqualTo("0001-01-01T00:00:00Z");
            assertThat((String) reply.at("created_at")).matches("20\\d\\d-.*\\.\\d{3}Z");
            assertThat(reply.at("last_frame.palette")).isNull();
            assertThat(reply.object().containsKey("failure_reason")).isEqualTo(relay == DocumentedRelay.V_API);
        }
    }

    @Test
    void answersFlatOnDreamMachine() throws IOException {
        try (FakeRelay fake = FakeRelay.start(DocumentedRelay.RIXAPI);
                PlainClient client = PlainClient.of(fake)) {
            fake.usually(Timeline.builder().completed());
            Reply submitted =
                    client.post("/dream-machine/v1/generations", "{\"prompt\":\"a river\",\"aspect_ratio\":\"9:16\"}");
            Reply reply = client.get("/dream-machine/v1/generations/" + submitted.at("id"));

            assertThat(submitted.status()).isEqualTo(201);
            assertThat(submitted.at("state")).isEqualTo("queued");
            assertThat(submitted.at("request.prompt")).isEqualTo("a river");
            assertThat(reply.object().keySet())
                    .map(Object::toString)
                    .containsExactlyInAnyOrder(
                            "id",
                            "liked",
                            "state",
                            "video",
                            "prompt",
                            "thumbnail",
                            "video_raw",
                            "created_at",
                            "last_frame",
                            "queue_state",
                            "estimate_wait_seconds");
            assertThat((String) reply.at("video.url")).contains("watermarked");
            assertThat((String) reply.at("video.download_url")).contains("X-Amz-Date=", "X-Amz-Expires=3600");
            assertThat(reply.at("video.width")).isEqualTo(752L);
            assertThat(reply.at("video.height")).isEqualTo(1360L);
        }
    }

    @Test
    void answersAGetManyWithABareListOrWithRows() throws IOException {
        try (FakeRelay fake = FakeRelay.builder()
                        .timeline(Timeline.builder().completed())
                        .start();
                PlainClient anyapi = new PlainClient(fake.baseUrl(DocumentedRelay.ANYAPI), fake.apiKey());
                PlainClient vApi = new PlainClient(fake.baseUrl(DocumentedRelay.V_API), fake.apiKey())) {
            List<String> bare = List.of(anyapi.submit(LUMA), anyapi.submit(LUMA));
            List<String> wrapped = List.of(vApi.submit(LUMA), vApi.submit(LUMA));

            Reply list = anyapi.post("/luma/tasks", ids(bare.get(0), "unknown", bare.get(1)));
            Reply rows = vApi.post("/luma/tasks", ids(wrapped.get(0), "unknown", wrapped.get(1)));

            assertThat((List<?>) list.json())
                    .map(item -> ((Map<?, ?>) item).get("id"))
                    .map(Object::toString)
                    .containsExactlyInAnyOrderElementsOf(bare);
            assertThat(rows.at("code")).isEqualTo("success");
            assertThat((List<?>) rows.at("data"))
                    .map(row -> ((Map<?, ?>) row).get("task_id"))
                    .map(Object::toString)
                    .containsExactlyInAnyOrderElementsOf(wrapped);
            assertThat(rows.at("data.0.id")).isInstanceOf(Long.class);
            assertThat(rows.at("data.0.status")).isEqualTo("SUCCESS");
            assertThat(rows.at("data.0.data.video.url")).isNotNull();
            assertThat(fake.count(Exchange.GET_MANY)).isEqualTo(2);
        }
    }

    @Test
    void extendsAndGivesALinkWithoutWatermark() throws IOException {
        try (FakeRelay fake = FakeRelay.builder()
                        .timeline(Timeline.builder().completed())
                        .start();
                PlainClient client = PlainClient.of(fake)) {
            String first = client.submit("{\"user_prompt\":\"a cat\",\"aspect_ratio\":\"1:1\"}");
            Reply extended = client.post("/luma/generations/" + first + "/extend", "{\"user_prompt\":\"it sleeps\"}");
            Reply second = client.get("/luma/generations/" + extended.at("id"));
            Reply link = client.get("/luma/generations/" + first + "/download_video_url");

            assertThat(second.at("id")).isNotEqualTo(first);
            assertThat(second.at("request.prompt")).isEqualTo("it sleeps");
            assertThat(second.at("request.aspect_ratio")).isEqualTo("1:1");
            assertThat(client.fetch((String) java.util.Objects.requireNonNull(link.at("url")))
                            .status())
                    .isEqualTo(200);
            assertThat(fake.accepted()).hasSize(2);
        }
    }

    private static String ids(String... ids) {
        return "{\"ids\":[\"" + String.join("\",\"", ids) + "\"]}";
    }
}
