package dev.reelay.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.reelay.provider.spi.JsonValues;
import dev.reelay.testkit.PlainClient.Reply;
import dev.reelay.testkit.contract.SpecExamples;
import dev.reelay.testkit.script.Timeline;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the simulator answers has member for member the shape of the specification's example. */
class SpecifiedShapesTest {
    private static final SpecExamples LUMA = SpecExamples.of(Path.of("..", "specs", "luma.yaml"));
    private static final SpecExamples DREAM_MACHINE = SpecExamples.of(Path.of("..", "specs", "dreammachine.yaml"));
    private static final SpecExamples GATEWAY = SpecExamples.of(Path.of("..", "specs", "gateway.yaml"));
    private static final String BODY = "{\"user_prompt\":\"a cat\"}";
    private static final String FULL_BODY = "{\"prompt\":\"a cat\",\"aspect_ratio\":\"16:9\",\"loop\":false,"
            + "\"keyframes\":{\"frame0\":{\"type\":\"image\",\"url\":\"https://cdn.example/a.jpg\"},\"frame1\":null},"
            + "\"callback_url\":\"https://app.example/hook\"}";

    private final FakeRelay fake =
            FakeRelay.builder().timeline(Timeline.builder().completed()).start();

    @AfterEach
    void close() {
        fake.close();
    }

    @ParameterizedTest
    @CsvSource({
        "ANYAPI, SubmittedFlatLong, AnyapiNested",
        "XUEDINGMAO, SubmittedFlatLong, XuedingmaoNested",
        "V_API, SubmittedFlat, VApiNested"
    })
    void onLuma(DocumentedRelay relay, String submitted, String completed) throws IOException {
        try (PlainClient client = new PlainClient(fake.baseUrl(relay), fake.apiKey())) {
            Reply submit = client.post("/luma/generations", BODY);
            Reply get = client.get("/luma/generations/" + submit.at("id"));
            Reply link = client.get("/luma/generations/" + submit.at("id") + "/download_video_url");

            assertThat(shape(submit.text())).isEqualTo(shape(LUMA, "TaskAnswer", submitted));
            assertThat(shape(get.text())).isEqualTo(shape(LUMA, "TaskAnswer", completed));
            assertThat(shape(link.text())).isEqualTo(shape(LUMA, "VideoUrl", "PresignedUrl"));
        }
    }

    @Test
    void onDreamMachine() throws IOException {
        try (PlainClient client = new PlainClient(fake.baseUrl(DocumentedRelay.RIXAPI), fake.apiKey())) {
            Reply submit = client.post("/dream-machine/v1/generations", FULL_BODY);
            Reply get = client.get("/dream-machine/v1/generations/" + submit.at("id"));

            assertThat(shape(submit.text())).isEqualTo(shape(DREAM_MACHINE, "TaskAnswer", "CreatedWithRequest"));
            assertThat(shape(get.text())).isEqualTo(shape(DREAM_MACHINE, "TaskAnswer", "RixApiFlat"));
        }
    }

    @Test
    void inRows() throws IOException {
        try (PlainClient client = new PlainClient(fake.baseUrl(DocumentedRelay.V_API), fake.apiKey())) {
            Object id = client.post("/luma/generations", BODY).at("id");
            Object row =
                    client.post("/luma/tasks", "{\"ids\":[\"" + id + "\"]}").at("data.0");
            Object example = JsonValues.ADAPTER.fromJson(LUMA.of("TaskAnswer").get("FailReasonWithUrl"));

            Set<String> expected = withoutInner(
                    JsonValues.ADAPTER.toJson(((java.util.Map<?, ?>) Objects.requireNonNull(example)).get("data")));
            assertThat(withoutInner(JsonValues.ADAPTER.toJson(row))).isEqualTo(expected);
        }
    }

    @Test
    void ofErrors() throws IOException {
        try (PlainClient client = PlainClient.of(fake);
                PlainClient stranger = new PlainClient(fake.baseUrl(), "sk-wrong")) {
            assertThat(shape(stranger.get("/luma/generations/x").text()))
                    .isEqualTo(shape(LUMA, "ErrorBody", "ErrorKeyRefused"));
            assertThat(shape(client.get("/luma/generations/x").text()))
                    .isEqualTo(shape(LUMA, "ErrorBody", "ErrorTaskUnknown"));
            assertThat(shape(client.get("/nothing").text())).isEqualTo(shape(LUMA, "ErrorBody", "ErrorPathUnknown"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "V_API, /v1/dashboard/billing/usage, Usage, UsageOfKey",
        "V_API, /v1/dashboard/billing/subscription, Subscription, SubscriptionOfKey",
        "ANYAPI, /api/usage/token/, TokenUsageAnswer, TokenUsageOfKey"
    })
    void ofABalance(DocumentedRelay relay, String path, String schema, String example) throws IOException {
        try (PlainClient client = new PlainClient(fake.baseUrl(relay), fake.apiKey())) {
            assertThat(shape(client.get(path).text())).isEqualTo(shape(GATEWAY, schema, example));
        }
    }

    private static Set<String> shape(SpecExamples examples, String schema, String name) throws IOException {
        return shape(Objects.requireNonNull(examples.of(schema).get(name), name));
    }

    private static Set<String> shape(String json) throws IOException {
        Set<String> members = new TreeSet<>();
        JsonShape.collect(JsonValues.ADAPTER.fromJson(json), "$", members);
        return members;
    }

    /** The task inside a row is another example's business. */
    private static Set<String> withoutInner(String row) throws IOException {
        Set<String> members = shape(row);
        members.removeIf(member -> member.startsWith("$.data"));
        return members;
    }
}
