package dev.reelay.generator.start;

import static dev.reelay.generator.openapi.JavaText.literal;
import static dev.reelay.generator.openapi.JavaText.longLiteral;

import dev.reelay.generator.openapi.ApiOutline.Operation;
import dev.reelay.generator.openapi.ApiOutline.Place;
import dev.reelay.generator.start.SendDraft.Sent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The source of a first test, from a draft of a mapping: one generation from its submit to its video. */
final class TestText {
    private static final String PROMPT = "a paper boat";

    /** Values for fields that a body must have. */
    private static final Map<String, String> VALUES = Map.ofEntries(
            Map.entry("ASPECT_RATIO", ".aspectRatio(\"16:9\")"),
            Map.entry("DURATION", ".duration(Duration.ofSeconds(5))"),
            Map.entry("RESOLUTION", ".resolution(\"720p\")"),
            Map.entry("SIZE", ".size(\"1280x720\")"),
            Map.entry("SEED", ".seed(7L)"),
            Map.entry("COUNT", ".count(1)"),
            Map.entry("LOOP", ".loop(false)"),
            Map.entry("AUDIO", ".audio(false)"),
            Map.entry("EXPAND_PROMPT", ".expandPrompt(false)"),
            Map.entry("FIRST_FRAME", ".firstFrame(ImageInput.url(\"https://files.example/boat.png\"))"),
            Map.entry("LAST_FRAME", ".lastFrame(ImageInput.url(\"https://files.example/sea.png\"))"),
            Map.entry("NEGATIVE_PROMPT", ".negativePrompt(\"people\")"),
            Map.entry("CALLBACK_URL", ".callbackUrl(\"https://app.example/done\")"));

    private final Names names;
    private final Draft draft;
    private final Sample sample;

    TestText(Names names, Draft draft) {
        this.names = names;
        this.draft = draft;
        this.sample = new Sample(draft.api());
    }

    String text() {
        String fields = fields();
        @Nullable Operation get = draft.get();
        StringBuilder text = new StringBuilder("package " + names.javaPackage() + ";\n\n");
        text.append("import static org.junit.jupiter.api.Assertions.assertEquals;\n");
        text.append("import static org.junit.jupiter.api.Assertions.assertTrue;\n\n");
        text.append("import dev.reelay.Generation;\n");
        text.append("import dev.reelay.GenerationState;\n");
        text.append(fields.contains("ImageInput") ? "import dev.reelay.ImageInput;\n" : "");
        text.append("import dev.reelay.SubmitRequest;\n");
        text.append("import dev.reelay.VideoClient;\n");
        text.append("import java.io.IOException;\n");
        text.append(fields.contains("Duration") ? "import java.time.Duration;\n" : "");
        text.append("import java.util.List;\n");
        text.append("import mockwebserver3.MockResponse;\nimport mockwebserver3.MockWebServer;\n");
        text.append("import mockwebserver3.RecordedRequest;\nimport org.junit.jupiter.api.Test;\n\n");
        text.append("/** One generation, at a server that answers as the specification says. */\nclass ")
                .append(names.test())
                .append(" {\n");
        text.append(constant("ACCEPTED", sample.accepted(draft.accepted())));
        text.append(constant("DONE", sample.done(draft.answer())));
        text.append(decodes());
        text.append(submits(fields));
        if (get != null) {
            text.append(asks(get));
        }
        return text.append(client()).append("}\n").toString();
    }

    private static String constant(String name, String json) {
        return "    private static final String " + name + " =\n            " + longLiteral(json, "            ")
                + ";\n";
    }

    private String decodes() {
        return """

                    @Test
                    void finishedGenerationIsRead() {
                        List<Generation> read = new %sProvider().decode(DONE, null);

                        assertEquals(1, read.size());
                        assertEquals("%s", read.get(0).id());
                %s    }
                """.formatted(
                        names.title(), Sample.ID, draft.answer().first("state") == null ? "" : outcome("read.get(0)"));
    }

    private String outcome(String generation) {
        String state = "        assertEquals(GenerationState.COMPLETED, " + generation + ".state());\n";
        return Sample.hasLink(draft.answer())
                ? state + "        assertEquals(" + literal(Sample.LINK) + ", " + generation
                        + ".videos().get(0).url());\n"
                : state;
    }

    private String submits(String fields) {
        @Nullable Sent prompt = draft.sends().sent("PROMPT");
        StringBuilder asserts = new StringBuilder();
        if (prompt != null) {
            String name = prompt.to().endsWith(".prompt")
                    ? "prompt"
                    : prompt.property().name();
            asserts.append("            assertTrue(body.contains(")
                    .append(literal("\"" + name + "\":\"" + PROMPT + "\""))
                    .append("), body);\n");
        }
        String header = draft.api().keys().header();
        if (!header.isEmpty()) {
            asserts.append("            assertEquals(\"sk-test\", request.getHeaders().get(")
                    .append(literal(header))
                    .append("));\n");
        }
        return """

                    @Test
                    void submitSaysWhatToMake() throws Exception {
                        try (MockWebServer server = serving(ACCEPTED);
                                VideoClient client = client(server)) {
                            Generation accepted = client.submit(SubmitRequest.builder("%s")%s.build());

                            RecordedRequest request = server.takeRequest();
                            String body = request.getBody() == null ? "" : request.getBody().utf8();
                            assertEquals("%s", accepted.id());
                            assertEquals("%s", request.getMethod());
                            assertEquals(%s, request.getUrl().encodedPath());
                %s        }
                    }
                """.formatted(
                PROMPT, fields, Sample.ID, draft.submit().method(), literal(path(draft.submit(), null)), asserts);
    }

    private String asks(Operation get) {
        @Nullable Place id = Draft.id(get);
        String query = id != null && id.place().equals("query")
                ? "            assertEquals(\"" + Sample.ID + "\", request.getUrl().queryParameter("
                        + literal(id.name()) + "));\n"
                : "";
        return """

                    @Test
                    void generationIsAskedForByItsId() throws Exception {
                        try (MockWebServer server = serving(DONE);
                                VideoClient client = client(server)) {
                            Generation done = client.get(client.ref("%s"));

                            RecordedRequest request = server.takeRequest();
                            assertEquals("%s", request.getMethod());
                            assertEquals(%s, request.getUrl().encodedPath());
                %s%s        }
                    }
                """.formatted(
                Sample.ID,
                get.method(),
                literal(path(get, id)),
                query,
                draft.answer().first("state") == null ? "" : outcome("done").indent(4));
    }

    private String client() {
        return """

                    private static MockWebServer serving(String json) throws IOException {
                        MockWebServer server = new MockWebServer();
                        server.enqueue(new MockResponse.Builder().body(json).build());
                        server.start();
                        return server;
                    }

                    private static VideoClient client(MockWebServer server) {
                        return VideoClient.builder()
                                .provider("%s")
                                .baseUrl("http://" + server.getHostName() + ":" + server.getPort())
                                .apiKey("sk-test")
                                .build();
                    }
                """.formatted(names.id());
    }

    /** Returns the path of a call about the sample, as it goes over the wire where its segments are plain. */
    private String path(Operation operation, @Nullable Place id) {
        String path = operation.path();
        if (id != null) {
            path = path.replace("{" + id.name() + "}", Sample.ID);
        }
        for (Map.Entry<String, String> constant : draft.constants(operation).entrySet()) {
            path = path.replace("{" + constant.getKey() + "}", constant.getValue());
        }
        return path;
    }

    /** Returns the calls that give a request what the body must have. */
    private String fields() {
        List<String> calls = new ArrayList<>();
        for (Sent sent : draft.sends().sends()) {
            if (!sent.property().required() || sent.field().equals("PROMPT")) {
                continue;
            }
            List<String> words = sent.property().words();
            String word = words.isEmpty() ? names.id() + "-1" : words.get(0);
            switch (sent.field()) {
                case "MODEL" -> calls.add(".model(" + literal(word) + ")");
                case "MODE" -> calls.add(".mode(" + literal(word) + ")");
                default -> calls.add(VALUES.getOrDefault(sent.field(), ""));
            }
        }
        return String.join("", calls);
    }
}
