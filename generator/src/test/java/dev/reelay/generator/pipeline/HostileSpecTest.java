package dev.reelay.generator.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.testing.compile.Compilation;
import dev.reelay.generator.openapi.source.SpecException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.tools.JavaFileObject;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A specification that was written to get out of the literals and comments that its texts are put into. */
class HostileSpecTest {
    private static final List<String> TEXTS = List.of(
            "x\") String a, String b) {} class Intruder {} //",
            "x\\u0022) String a) {} class Intruder {} //",
            "x\\\\u0022) String a) {} class Intruder {} //",
            "x\\\") String a) {} class Intruder {} //",
            "*/ class Intruder {} /*",
            "*\\u002f class Intruder {} /*",
            "\\u002a/ class Intruder {} /*",
            "** / */*/ class Intruder {} /**",
            "a\nclass Intruder {}\n//",
            "a\rclass Intruder {}\r//",
            "a\\u000aclass Intruder {} //",
            "a\u2028class Intruder {}\u0085class Intruder {}",
            "{@code */} {@link Object} @throws x @Override class Intruder {}",
            "<p></p> --> &#42;/ class Intruder {} </pre>",
            "{{{.}}} {{#models}}class Intruder {}{{/models}}",
            "\u202e } class Intruder {} \u202c \u0000 \u001b[31m",
            "trailing backslash \\",
            "\\",
            "$T $L $S $N %s %n ${x} $1 class Intruder");

    @TempDir
    Path folder;

    @Test
    void textsStayTexts() throws Exception {
        Records records = Records.of(folder.resolve("out"), specification());
        Compilation compilation = records.compile();

        assertThat(compilation.diagnostics()).isEmpty();
        List<String> classes = compilation.generatedFiles().stream()
                .filter(file -> file.getKind() == JavaFileObject.Kind.CLASS)
                .map(file -> file.getName().replaceFirst(".*/", "").replace(".class", ""))
                .toList();
        List<String> expected = new ArrayList<>(records.sources().keySet());
        records.sources().keySet().stream()
                .filter(name ->
                        !List.of("package-info", "ShapesApi", "WireAdapters").contains(name))
                .forEach(name -> expected.add(name + "JsonAdapter"));
        assertThat(classes).containsExactlyInAnyOrderElementsOf(expected).hasSizeGreaterThan(TEXTS.size());
        records.load();
        assertThat(code(records.sources())).doesNotContain("class Intruder");
        for (String text : List.of("trailing backslash \\", "{{{.}}} {{#models}}class Intruder {}{{/models}}")) {
            assertThat(String.join("", records.sources().values()))
                    .contains("@Json(name = \"" + text.replace("\\", "\\\\") + "\")");
        }
    }

    /** What is left of sources without their comments and literals. */
    private static String code(Map<String, String> sources) {
        return sources.values().stream()
                .map(source ->
                        source.replaceAll("\"(?:[^\"\\\\\n]|\\\\.)*+\"", "\"\"").replaceAll("(?s)/\\*.*?\\*/", ""))
                .collect(Collectors.joining("\n"));
    }

    /** Every text in every place of a document. */
    private Path specification() throws IOException {
        ObjectNode root = new ObjectMapper().createObjectNode().put("openapi", "3.0.3");
        String all = String.join(" | ", TEXTS);
        root.putObject("info").put("title", all).put("description", all).put("version", all);
        for (int i = 0; i < TEXTS.size(); i++) {
            add(TEXTS.get(i), i, root);
        }
        return Files.writeString(folder.resolve("hostile.json"), root.toString());
    }

    private static void add(String text, int number, ObjectNode root) {
        ObjectNode server = root.withArray("servers").addObject();
        server.put("url", "https://relay.example/" + text)
                .put("description", text)
                .put("x-relay", text);
        String parameterName = text.replace('/', '_');
        ObjectNode operation = root.withObject("/paths")
                .putObject("/a" + number + "/" + text + "/{" + parameterName + "}")
                .putObject("post");
        operation.put("operationId", text).put("summary", text).put("description", text);
        operation.putArray("tags").add(text);
        operation.putArray("servers").add(server.deepCopy());
        for (String in : List.of("query", "header", "path", "cookie")) {
            ObjectNode parameter = operation.withArray("parameters").addObject();
            parameter
                    .put("name", parameterName)
                    .put("in", in)
                    .put("description", text)
                    .put("example", text);
            parameter.putObject("schema").put("type", "string").putArray("enum").add(text);
        }
        ObjectNode inline = operation
                .putObject("requestBody")
                .put("description", text)
                .putObject("content")
                .putObject("application/json")
                .put("example", text)
                .putObject("schema");
        ObjectNode response = operation.putObject("responses").putObject("200").put("description", text);
        response.putObject("content")
                .putObject("application/json")
                .putObject("schema")
                .put(
                        "$ref",
                        "#/components/schemas/"
                                + text.replace("~", "~0").replace("/", "~1").replace("%", "%25"));
        for (ObjectNode schema :
                List.of(inline, root.withObject("/components/schemas").putObject(text))) {
            schema.put("type", "object")
                    .put("title", text)
                    .put("description", text)
                    .put("format", text);
            ObjectNode property = schema.putObject("properties").putObject(text);
            property.put("type", "string")
                    .put("title", text)
                    .put("description", text)
                    .put("default", text);
            property.put("example", text)
                    .put("pattern", text)
                    .put("format", text)
                    .put("x-" + text, text);
            property.putArray("enum").add(text).add("plain");
            schema.putArray("required").add(text);
            schema.withObject("/properties").putObject("plain").put("type", "string");
        }
        ObjectNode form = root.withObject("/paths").putObject("/form" + number).putObject("post");
        ObjectNode fields = form.putObject("requestBody")
                .putObject("content")
                .putObject("multipart/form-data")
                .putObject("schema");
        fields.putObject("properties").putObject(text).put("type", "string").put("description", text);
        form.putObject("responses");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example/x",
                "///evil.example/x",
                "/https://evil.example/x",
                "/ //evil.example/x",
                "/\\evil.example/x",
                "\\\\evil.example/x",
                "/x:y"
            })
    void noPathLeadsToAnotherHost(String path) throws Exception {
        ObjectNode root = new ObjectMapper().createObjectNode().put("openapi", "3.0.3");
        root.putObject("paths").putObject(path).putObject("get").put("operationId", "go");
        Path file = Files.writeString(folder.resolve("paths.json"), root.toString());
        String api = Records.of(folder.resolve("out"), file).sources().get("ShapesApi");
        String literal = api.replaceFirst("(?s).*@GET\\(\"(.*?)\"\\).*", "$1").replace("\\\\", "\\");

        assertThat(HttpUrl.get("https://relay.example/prefix/").resolve(literal))
                .satisfies(url -> assertThat(url.host()).isEqualTo("relay.example"))
                .satisfies(url -> assertThat(url.encodedPath()).startsWith("/prefix/"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1:1/x.yaml",
                "HTTPS://relay.example/x.yaml#/a",
                "//relay.example/x.yaml",
                "file:///etc/passwd",
                "jar:file:/x.jar!/y"
            })
    void nothingIsFetched(String reference) {
        assertRefused(reference, "leads to the network");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../x.yaml", "/etc/passwd", "sub/../../x.yaml", "%2e%2e/x.yaml"})
    void nothingOutsideTheFolderIsRead(String reference) {
        assertRefused(reference, "leads out of the folder");
    }

    @Test
    void noLinkLeadsOutOfTheFolder() throws IOException {
        Path inner = Files.createDirectory(folder.resolve("inner"));
        Path secret = Files.writeString(folder.resolve("secret.yaml"), "type: string");
        Files.createSymbolicLink(inner.resolve("link.yaml"), secret);

        assertThatExceptionOfType(SpecException.class)
                .isThrownBy(() -> Records.of(inner, referring("link.yaml")))
                .withMessageContaining("leads out of the folder");
    }

    @Test
    void anchorsAreBounded() {
        StringBuilder bomb = new StringBuilder("openapi: 3.0.3\npaths: {}\nx0: &x0 [a, b, c, d, e, f, g, h, i, j]\n");
        for (int i = 1; i < 10; i++) {
            String one = "*x" + (i - 1);
            bomb.append("x%d: &x%d [%s]\n".formatted(i, i, String.join(", ", Collections.nCopies(10, one))));
        }

        assertThatExceptionOfType(SpecException.class)
                .isThrownBy(() -> Records.of(folder, bomb.toString()))
                .withMessageContaining("anchors make more than");
    }

    @Test
    void depthIsBounded() {
        String deep = "{\"openapi\": \"3.0.3\", \"paths\": {}, \"x\": " + "[".repeat(5_000) + "]".repeat(5_000) + "}";

        assertThatExceptionOfType(SpecException.class).isThrownBy(() -> Records.of(folder, deep));
    }

    private void assertRefused(String reference, String why) {
        assertThatExceptionOfType(SpecException.class)
                .isThrownBy(() -> Records.of(folder, referring(reference)))
                .withMessageMatching("(?s).*spec\\.yaml:5:\\d+: \"[^\"]*\" " + why + ".*")
                .satisfies(e -> assertThat(e.getMessage().lines()).hasSize(1));
        assertThat(folder.resolve("out/src")).doesNotExist();
    }

    private static String referring(String reference) {
        return """
                openapi: 3.0.3
                paths: {}
                components:
                  schemas:
                    A: {$ref: '%s'}
                """.formatted(reference);
    }
}
