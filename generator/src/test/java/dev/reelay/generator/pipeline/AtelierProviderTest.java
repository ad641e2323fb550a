package dev.reelay.generator.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.reelay.ExtendRequest;
import dev.reelay.Generation;
import dev.reelay.GenerationRef;
import dev.reelay.ImageInput;
import dev.reelay.Operation;
import dev.reelay.Reference;
import dev.reelay.RequestField;
import dev.reelay.SubmitRequest;
import dev.reelay.provider.spi.ListCall;
import dev.reelay.provider.spi.Origin;
import dev.reelay.provider.spi.RelayCall;
import dev.reelay.provider.spi.RelayOperations;
import dev.reelay.provider.spi.WireProvider;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import okhttp3.HttpUrl;
import okhttp3.Request;
import okio.Buffer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Calls that need more than an id, and bodies that need more than properties: compiled, and looked at. */
class AtelierProviderTest {
    private static final ImageInput CAT = ImageInput.url("https://cdn.example/cat.png");
    private static final ImageInput PIXEL = ImageInput.url("data:image/png;base64,iVBORw0KGgo=");
    private static WireProvider provider;
    private static RelayOperations operations;

    @BeforeAll
    static void generate(@TempDir Path folder) throws IOException {
        provider = new CompiledClasses(Pipeline.atelier(folder).compile())
                .make("dev.example.atelier.AtelierProvider", WireProvider.class);
        operations = provider.connect(HttpUrl.get("https://host.example/pre/"), new Origin("atelier", "here"));
    }

    private static String body(Request request) throws IOException {
        Buffer buffer = new Buffer();
        request.body().writeTo(buffer);
        return buffer.readUtf8();
    }

    private static Generation read(RelayCall<List<Generation>> call, String answer) throws IOException {
        return call.reader().read(new Buffer().writeUtf8(answer)).get(0);
    }

    private static GenerationRef ref(String kept) {
        return GenerationRef.of("atelier", "here", "p 1").withProviderState(kept);
    }

    @Test
    void whatIsLeftOutIsSentAsTheMappingSays() throws Exception {
        Request request = operations.submit(SubmitRequest.of("a cat")).request();

        assertThat(request.url()).hasToString("https://host.example/pre/make/words");
        assertThat(body(request)).isEqualTo("{\"words\":\"a cat\",\"length\":\"5\",\"sound\":\"off\"}");
        assertThat(request.header("X-Seed")).isNull();
    }

    @Test
    void valuesHaveTheProtocolsOwnWords() throws Exception {
        Request request = operations
                .submit(SubmitRequest.builder("a cat")
                        .audio(true)
                        .aspectRatio("16:9")
                        .duration(Duration.ofSeconds(10))
                        .seed(4_294_967_295L)
                        .count(2)
                        .build())
                .request();

        assertThat(body(request))
                .isEqualTo(
                        "{\"words\":\"a cat\",\"length\":\"10\",\"sound\":\"on\",\"shape\":\"1280x720\",\"number\":2}");
        assertThat(request.header("X-Seed")).isEqualTo("4294967295");
        assertThat(body(operations
                        .submit(SubmitRequest.builder("a cat")
                                .aspectRatio("7:5")
                                .build())
                        .request()))
                .as("a value without a word of its own")
                .contains("\"shape\":\"7:5\"");
    }

    @Test
    void referencesAreElementsWithTheirRoles() throws Exception {
        Request request = operations
                .submit(SubmitRequest.builder("a cat")
                        .reference(Reference.of(CAT).as("hero"))
                        .reference(Reference.of(PIXEL))
                        .build())
                .request();

        assertThat(body(request))
                .contains("\"cast\":[{\"look\":{\"url\":\"https://cdn.example/cat.png\"},\"part\":\"hero\"},"
                        + "{\"look\":{\"url\":\"data:image/png;base64,iVBORw0KGgo=\"}}]");
    }

    @Test
    void aRoleThatGoesNowhereIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> operations.submit(SubmitRequest.builder("a cat")
                        .firstFrame(CAT)
                        .reference(Reference.of(CAT).as("hero"))
                        .build()))
                .withMessage("the relay takes no roles of references: leave out \"hero\"");
    }

    @Test
    void parametersGoWhereTheBodyWantsThem() throws Exception {
        Request request = operations
                .submit(SubmitRequest.builder("a cat")
                        .mode("fast")
                        .parameter("note", "mine")
                        .parameter("camera", "still")
                        .build())
                .request();

        assertThat(body(request)).contains("\"extra\":{\"camera\":\"still\",\"speed\":\"fast\"}", "\"note\":\"mine\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> operations.submit(SubmitRequest.builder("a cat")
                        .mode("fast")
                        .parameter("speed", "slow")
                        .build()))
                .withMessage("parameter \"speed\" is filled by a field of the request: set that field instead");
    }

    @Test
    void aPictureThatIsAFileGoesInParts() throws Exception {
        SubmitRequest.Builder request =
                SubmitRequest.builder("a cat").seed(7L).count(2).lastFrame(CAT);

        Request form = operations.submit(request.firstFrame(PIXEL).build()).request();
        Request json = operations.submit(request.firstFrame(CAT).build()).request();

        assertThat(form.url()).hasToString("https://host.example/pre/make/picture");
        assertThat(form.body().contentType().toString()).startsWith("multipart/form-data; boundary=");
        assertThat(body(form))
                .contains("name=\"words\"\r\n\r\na cat\r\n")
                .contains("name=\"seed\"\r\n\r\n7\r\n")
                .contains("name=\"number\"\r\n\r\n2\r\n")
                .contains("[{\"at\":\"end\",\"url\":\"https://cdn.example/cat.png\"}]")
                .contains("name=\"picture\"; filename=\"picture.png\"\r\nContent-Type: image/png\r\n\r\n");
        assertThat(body(json))
                .isEqualTo(
                        "{\"words\":\"a cat\",\"picture\":\"https://cdn.example/cat.png\","
                                + "\"frames\":[{\"at\":\"end\",\"url\":\"https://cdn.example/cat.png\"}],\"seed\":7,\"number\":2}");
    }

    @Test
    void whatTheSpecificationLeavesOpenTakesAnyName() throws Exception {
        Request request = operations
                .submit(SubmitRequest.builder("a cat")
                        .firstFrame(CAT)
                        .mode("start")
                        .negativePrompt("dogs")
                        .build())
                .request();

        assertThat(body(request))
                .contains(
                        "\"frames\":[{\"at\":\"start\"}]",
                        "\"anything\":[{\"not\":{\"this\":\"dogs\"},\"strict\":\"yes\"}]");
    }

    @Test
    void aNumberThatDoesNotFitIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> operations.submit(SubmitRequest.builder("a cat")
                        .firstFrame(CAT)
                        .seed(4_294_967_295L)
                        .build()))
                .withMessage("4294967295 is too large a number for the relay: the largest is 2147483647");
    }

    @Test
    void theRefKeepsWhichSubmitItWas() throws Exception {
        Generation ofWords = read(operations.submit(SubmitRequest.of("a cat")), "{\"id\":\"p1\"}");
        Generation ofPicture = read(
                operations.submit(SubmitRequest.builder("a cat").firstFrame(CAT).build()), "{\"id\":\"p2\"}");

        assertThat(ofWords.ref()).hasToString("reelay:atelier:here:p1:words");
        assertThat(ofPicture.ref()).hasToString("reelay:atelier:here:p2:picture");
        assertThat(operations.get(ofPicture.ref()).request().url())
                .hasToString("https://host.example/pre/pieces/picture/p2");
        assertThat(operations
                        .get(GenerationRef.of("atelier", "here", "p3"))
                        .request()
                        .url())
                .as("a ref that keeps nothing")
                .hasToString("https://host.example/pre/pieces/words/p3");
    }

    @Test
    void laterCallsSayWhatIsKept() throws Exception {
        assertThat(operations.delete(ref("more")).url()).hasToString("https://host.example/pre/pieces/more/p%201");
        assertThat(operations.delete(ref("more")).method()).isEqualTo("DELETE");
        assertThat(operations.content(ref("more")).url())
                .hasToString("https://host.example/pre/pieces/more/p%201/content");
        assertThat(operations.cancel(ref("more")).url()).hasToString("https://host.example/pre/stop");
        assertThat(body(operations.cancel(ref("more")))).isEqualTo("{\"piece\":\"p 1\"}");
        Request more = operations
                .extend(ref("words"), ExtendRequest.builder("on").videoId("v9").build())
                .request();
        assertThat(body(more))
                .isEqualTo("{\"from\":{\"piece\":\"p 1\",\"clip\":\"v9\",\"kind\":\"clip\"},\"words\":\"on\"}");
    }

    @Test
    void thereIsAListForEachThingThatIsKept() throws Exception {
        List<ListCall> lists = operations.lists();

        assertThat(lists.stream()
                        .map(list -> list.page(1, 20, "p9").request().url().toString()))
                .containsExactly(
                        "https://host.example/pre/pieces/picture?page_num=2&page_size=20",
                        "https://host.example/pre/pieces/words?page_num=2&page_size=20",
                        "https://host.example/pre/pieces/more?page_num=2&page_size=20");
        Generation first = read(lists.get(2).page(0, 20, null), "{\"pieces\":[{\"id\":\"p1\"},{\"id\":\"p2\"}]}");
        assertThat(first.ref()).hasToString("reelay:atelier:here:p1:more");
    }

    @Test
    void aFileIsFound() throws Exception {
        RelayCall<List<Generation>> call = operations.resolve("f/1");

        assertThat(provider.decode("{\"id\":\"p1\",\"state\":\"done\",\"file\":\"f/1\"}", null)
                        .get(0)
                        .fileId())
                .isEqualTo("f/1");
        assertThat(call.request().url()).hasToString("https://host.example/pre/files?file_id=f%2F1");
        assertThat(read(call, "{\"file_id\":\"f/1\",\"link\":\"https://cdn.example/v.mp4\"}")
                        .video()
                        .url())
                .isEqualTo("https://cdn.example/v.mp4");
    }

    @Test
    void capabilitiesTellAllOfIt() {
        assertThat(provider.capabilities().operations())
                .contains(Operation.LIST, Operation.CANCEL, Operation.DELETE, Operation.RESOLVE, Operation.CONTENT);
        assertThat(provider.capabilities().takes(Operation.SUBMIT, RequestField.SEED))
                .as("a field that goes into a header")
                .isTrue();
    }
}
