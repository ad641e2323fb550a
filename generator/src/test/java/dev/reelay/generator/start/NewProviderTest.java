package dev.reelay.generator.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.reelay.Generation;
import dev.reelay.GenerationState;
import dev.reelay.VideoClient;
import dev.reelay.errors.NotFoundException;
import dev.reelay.provider.Provider;
import dev.reelay.provider.spi.GenerationDraft;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** From a vendor's documents to a project that compiles, or that says what is to be decided. */
@Execution(ExecutionMode.CONCURRENT)
class NewProviderTest {
    private static final Path BASE = Path.of(System.getProperty("basedir", "."));

    private static final String PAGE = """
            # %1$s

            ## OpenAPI Specification

            ```yaml
            openapi: 3.0.1
            info:
              title: ''
              version: 1.0.0
            paths:
              /barge/v1/%2$s
            ```

            More: [text](x).
            """;

    private static final String ANSWER = """
            responses:
                    '200':
                      description: 'What came: the job'
                      content:
                        application/json:
                          schema:
                            type: object
                            properties:
                              code: {type: integer}
                              data:
                                type: object
                                properties:
                                  job_id: {type: string}
                                  job_status: {type: string, enum: [waiting, moored, arrived]}
                                  clip_url: {type: string}
                                  video_url: {type: string}""";

    @TempDir
    Path folder;

    private NewProject project(String... arguments) {
        return new NewProject(folder.resolve("out"), arguments);
    }

    private String write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @Test
    void pagesOfOneOperationEachBecomeOneProvider() throws IOException {
        String submit = write("barge-make.md", PAGE.formatted("Make: a video", """
                video/jobs:
                    post:
                      summary: Makes a video: slowly
                      requestBody:
                        content:
                          application/json:
                            schema:
                              type: object
                              properties: {prompt: {type: string}, seconds: {type: string}, tide: {type: string}}
                """ + "      " + ANSWER));
        String get = write("barge-ask.md", PAGE.formatted("Ask", """
                video/jobs/{job_id}:
                    get:
                      parameters: [{name: job_id, in: path, required: true, schema: {type: string}}]
                """ + "      " + ANSWER));

        NewProject barge = project("--id=barge", submit, get);

        assertThat(barge.exit()).as(barge.err()).isZero();
        assertThat(barge.out())
                .contains("submits with POST /barge/v1/video/jobs, asks with GET /barge/v1/video/jobs/{job_id}");
        assertThat(barge.file("specs/barge-make.md")).isEqualTo(Files.readString(Path.of(submit)));
        assertThat(barge.file("specs/barge-ask.md")).isEqualTo(Files.readString(Path.of(get)));
        assertThat(barge.file("pom.xml"))
                .contains(
                        "<reelay.specification>${project.basedir}/specs/barge-make.md</",
                        "<argument>${project.basedir}/specs/barge-ask.md</argument>",
                        "<version>0.");
        assertThat(barge.mapping())
                .contains(
                        "@Read(to = \"id\", from = \"data.job_id\")",
                        "@Read(to = \"state\", from = \"data.job_status\")",
                        "@Read(to = \"video.url\", from = \"data.video_url\")",
                        "\"data.clip_url\"",
                        "@Send(field = RequestField.DURATION, to = \"seconds\", as = Form.SECONDS_TEXT)",
                        "\"tide\" // a text",
                        "@StateWords(means = GenerationState.UNKNOWN, value = {\"moored\", \"arrived\"})"
                                + " // to decide: nothing says what it means");

        Provider provider = barge.provider();
        Generation done = provider.decode(
                        "{\"code\":0,\"data\":{\"job_id\":\"b1\",\"job_status\":\"done\",\"video_url\":\"https://h.example/b.mp4\"}}",
                        null)
                .get(0);
        assertThat(done.id()).isEqualTo("b1");
        assertThat(done.state()).isEqualTo(GenerationState.COMPLETED);
        assertThat(done.videos().get(0).url()).isEqualTo("https://h.example/b.mp4");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "src/it/third-provider/specs/kumo.yaml",
                "src/test/resources/fixtures/mini/mini.yaml",
                "../specs/luma.yaml",
                "../specs/kling.yaml",
                "../specs/minimax.yaml",
                "../specs/videos.yaml",
                "../specs/newapi.yaml",
                "../specs/lumalabs.yaml"
            })
    void draftOfADocumentCompilesAsItIs(String document) throws IOException {
        NewProject draft = project("--id=draft", BASE.resolve(document).toString());

        assertThat(draft.exit()).as(draft.err()).isZero();
        assertThat(draft.errors()).isEmpty();
        assertThat(draft.mapping()).contains("@Read(to = \"state\"", "RequestField.PROMPT");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            type: http, scheme: bearer                                    |                                  | Authorization | Bearer k
            type: apiKey, in: header, name: X-API-Key                     | keyHeader = "X-API-Key",         | X-API-Key     | k
            type: apiKey, in: header, name: Authorization, description: 'put "Key " before it' | keys = KeyForm.KEY, | Authorization | Key k
            type: apiKey, in: header, name: Authorization, description: 'Authorization: Token YOURS' | keys = KeyForm.TOKEN, | Authorization | Token k
            type: apiKey, in: query, name: key                            |                                  | Authorization | Bearer k
            type: http, scheme: bearer, bearerFormat: JWT, description: signed with HS256 | keys = KeyForm.ACCESS_AND_SECRET, | Authorization | Bearer k
            """)
    void keysGoWhereTheSpecificationSays(String scheme, String said, String header, String value) throws Exception {
        String kumo = Files.readString(BASE.resolve("src/it/third-provider/specs/kumo.yaml"));
        String document = write(
                "keyed.yaml",
                kumo.replace("\ncomponents:\n", "\ncomponents:\n  securitySchemes:\n    key: {" + scheme + "}\n"));

        NewProject keyed = project(document);

        assertThat(keyed.exit()).as(keyed.err()).isZero();
        assertThat(keyed.errors()).isEmpty();
        assertThat(keyed.mapping().lines().map(String::strip).filter(line -> line.startsWith("key")))
                .isEqualTo(said == null ? List.of() : List.of(said));
        try (MockWebServer server = new MockWebServer()) {
            server.start();
            server.enqueue(new MockResponse.Builder().code(404).build());
            try (VideoClient client = VideoClient.builder()
                    .provider(keyed.provider())
                    .baseUrl(server.url("/").toString())
                    .apiKey("k")
                    .build()) {
                assertThatThrownBy(() -> client.get(client.ref("1"))).isInstanceOf(NotFoundException.class);
            }
            assertThat(server.takeRequest().getHeaders().get(header)).isEqualTo(value);
        }
    }

    @Test
    void whatAStrangerWroteStaysInItsLiteral() throws IOException {
        String document = write("odd.yaml", """
                openapi: 3.0.3
                info: {title: "*/ class X {}", version: '1'}
                paths:
                  /videos:
                    post:
                      summary: "a \\u001b[31m video */ \\\\u000a"
                      operationId: make
                      requestBody:
                        content:
                          application/json:
                            schema:
                              type: object
                              required: ["a\\" + x", kind]
                              properties:
                                prompt: {type: string, enum: ["\\") @X", "\\\\u0022"]}
                                "a\\" + x": {type: string, enum: ["1\\n2", "\\u2028"]}
                                dotted.name: {type: string}
                                "images[]": {type: array, items: {type: string}}
                                kind: {type: string, enum: ["a\\"b"]}
                      responses: &answer
                        '200':
                          description: ''
                          content:
                            application/json:
                              schema:
                                type: object
                                properties:
                                  id: {type: string}
                                  status: {type: string, enum: [done, "un\\"known\\n", "\\\\u000a"]}
                                  "quo\\"te": {type: string, enum: ["*/", "\\n"]}
                                  more.or.less: {type: string}
                                  "line\\nbreak": {type: string}
                                  Operation: {type: object, properties: {dotted.too: {type: string}, url: {type: string}}}
                  /videos/{id}:
                    get:
                      operationId: ask
                      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
                      responses: *answer
                """);

        NewProject odd = project(document);

        assertThat(odd.exit()).as(odd.err()).isZero();
        assertThat(odd.errors()).isEmpty();
        assertThat(odd.provider().id()).isEqualTo("odd");
    }

    @Test
    void undescribedAnswersAreDescribedInTheOverlay() throws IOException {
        String document = write("blank.yaml", """
                openapi: 3.1.0
                info: {title: Blank, version: '1'}
                paths:
                  /videos:
                    post:
                      requestBody: {content: {application/json: {schema: {type: object}}}}
                      responses: {'201': {description: '', content: {application/json: {schema: {type: object}}}}}
                  /videos/{id}:
                    get:
                      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
                      responses: {'200': {description: ''}}
                """);

        NewProject blank = project(document);

        assertThat(blank.out())
                .contains(
                        "to decide: the specification does not say what POST /videos takes or answers; describe it in the overlay");
        assertThat(blank.file("specs/blank.overlay.yaml")).contains("$.paths['/videos'].post", "'201':", "prompt:");
        assertThat(blank.errors()).isEmpty();
    }

    @Test
    void missingCallIsOneMessageAtTheMapping() throws IOException {
        NewProject half = project("--id=half", write("half.md", PAGE.formatted("Make", """
                video/jobs:
                    post:
                """ + "      " + ANSWER)));

        assertThat(half.out())
                .contains("to decide: no operation asks for one generation: give the file of its page too");
        assertThat(half.errors())
                .containsExactly("[R302] no operation is GET: add @Call(operation = Operation.GET, method = \"…\")");
    }

    @Test
    void whereSeveralOperationsAreAsLikelyTheyAreListed() throws IOException {
        String document = write("two.yaml", """
                openapi: 3.0.3
                info: {title: Two, version: '1'}
                paths:
                  /cats: {post: {summary: Draws a cat, responses: {'200': {description: ''}}}}
                  /dogs: {post: {responses: {'200': {description: ''}}}}
                """);

        NewProject two = project(document);

        assertThat(two.exit()).isEqualTo(2);
        assertThat(two.err())
                .isEqualTo(
                        "new-provider: it is not clear which operation submits a generation; say so with --submit, and one"
                                + " of these, the likeliest first:\n  POST:/cats  # Draws a cat\n  POST:/dogs\n");
        assertThat(folder.resolve("out")).doesNotExist();
        assertThat(project("--submit=POST:/dogs", document).mapping()).contains("method = \"postDogs\"");
    }

    @Test
    void mistakesAreNamedWithWhatToDo() throws IOException {
        String document = write("openapi.yaml", PAGE);
        String kumo = BASE.resolve("src/it/third-provider/specs/kumo.yaml").toString();
        Files.createDirectories(folder.resolve("full/of/files"));

        assertThat(project(document).err())
                .isEqualTo("new-provider: openapi.yaml gives the provider no name: say one with --id\n");
        assertThat(project("--id=Kumo", kumo).err()).contains("--id Kumo: an id has small letters");
        assertThat(project("--package=a-b", kumo).err()).contains("--package a-b: this is no name of a Java package");
        assertThat(project("--get=GET:/x", kumo).err())
                .contains("--get GET:/x: the specification has no such operation; there are:\n  POST:/kumo/v1/videos");
        assertThat(project("--get=x", kumo).err())
                .contains("--get x: write a method and a path, as in --get POST:/v1/videos");
        assertThat(project("no-such.yaml").err()).contains("no-such.yaml: there is no such file");
        assertThat(project("--output=" + folder.resolve("full"), kumo).err())
                .contains("there is something in", "already: choose another folder with --output");
    }

    @Test
    void everyPartThatIsGuessedIsOneOfTheModel() {
        List<String> parts = Stream.of(
                        Stream.of(Likely.STATE, Likely.ID, Likely.OPEN_VIDEO),
                        Likely.READS.stream(),
                        Likely.VIDEO.stream())
                .flatMap(all -> all)
                .map(Likely.Part::name)
                .toList();

        assertThat(parts).hasSizeGreaterThan(20).allMatch(NewProviderTest::isPart);
    }

    private static boolean isPart(String path) {
        Class<?> at = GenerationDraft.class;
        for (String name : path.split("\\.", -1)) {
            Method method = Stream.of(at.getMethods())
                    .filter(one -> one.getName().equals(name))
                    .findFirst()
                    .orElse(null);
            if (method == null) {
                return false;
            }
            at = method.getReturnType();
        }
        return true;
    }
}
