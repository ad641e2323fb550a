package dev.reelay.generator.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.JavaFileObjects;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each mistake in a mapping has its own message, at the value at fault. */
class DiagnosticsTest {
    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    R201 | from = "video.url"         | from = "video.ulr"      | did you mean "video.url"?
                    R202 | from = "state"             | from = "state.word"     | "state.word" goes on below "state"
                    R203 | from = "request.prompt"    | from = "request"        | PROMPT needs one of its properties
                    R204 | from = "video.width"       | from = "video.url"      | "video.url" holds a TEXT, but VIDEO_WIDTH takes NUMBER
                    R205 | field = ModelField.ID, from = "id" | field = ModelField.ASPECT_RATIO, from = "state" | nothing fills ID
                    R206 | ModelField.PROMPT          | ModelField.STATE        | STATE is filled twice
                    R207 | keeps = {"attempts", "tags", "labels", "class"} | keeps = {"tags", "labels", "class"} | "attempts"
                    R208 | ModelField.STATE, from = "state" | ModelField.STATE, from = "class" | "class" has no dictionary
                    R211 | wrapper = "data"           | wrapper = "video"       | the wrapper "video" must be a property of Task itself that holds Task
                    R301 | method = "getTask"         | method = "getTsk"       | did you mean "getTask"?
                    R302 | operation = Operation.SUBMIT, method = "submitTask" | operation = Operation.EXTEND, method = "extendTask" | no operation is SUBMIT
                    R303 | operation = Operation.GET, method = "getTask" | operation = Operation.EXTEND, method = "extendTask" | EXTEND is declared twice
                    R304 | method = "getTask"         | method = "submitTask"   | GET needs the generation's id
                    R305 | method = "getTask"         | method = "getLink"      | Link
                    R306 | field = RequestField.IDS, to = "ids" | field = RequestField.IDS, to = "ids"), @Send(operation = Operation.GET, field = RequestField.PROMPT, to = "x" | GET sends no body
                    R307 | operation = Operation.EXTEND, field = RequestField.PROMPT | operation = Operation.SUBMIT, field = RequestField.PROMPT | requires "text" in the body of EXTEND
                    R308 | value = "seed"             | value = "looped"        | "seed" in the body of SUBMIT is filled by nothing
                    R309 | field = RequestField.LOOP, to = "looped" | field = RequestField.RESOLUTION, to = "length" | "length" in the body of SUBMIT is filled twice
                    R310 | Operation.EXTEND, field = RequestField.PROMPT | Operation.EXTEND, field = RequestField.MODEL | ExtendRequest has no field MODEL
                    R311 | , result = "url"           | ``                      | needs the path of the link
                    R311 | method = "getTask"         | method = "getTask", result = "id" | remove result
                    R301 | method = "getMoney"        | method = "getMony"      | did you mean "getMoney"?
                    R304 | method = "getMoney"        | method = "getTask"      | a balance needs nothing
                    R204 | from = "cents"             | from = "object"         | "object" holds a TEXT, but REMAINING takes NUMBER
                    R401 | id = "mini"                | id = "Mini!"            | id "Mini!" must match
                    R401 | title = "Mini"             | title = "mini"          | title "mini" must match
                    """)
    void mistakeIsNamed(String code, String from, String to, String message) {
        List<String> errors =
                Pipeline.mini(folder).mapping(from, to == null ? "" : to).errors();

        assertThat(errors)
                .anySatisfy(
                        error -> assertThat(error).contains("[" + code + "]").contains(message));
    }

    @Test
    void wordWithTwoMeaningsNamesBothPlaces() {
        List<String> errors = Pipeline.mini(folder)
                .spec(
                        "          description: A name that Java reserves.\n",
                        "          description: A word.\n          x-words: {done: FAILED, gone: LOST}\n")
                .mapping("from = \"state\"", "from = {\"state\", \"class\"}")
                .errors();

        assertThat(errors)
                .anySatisfy(error -> assertThat(error)
                        .contains("[R209]")
                        .contains("\"done\" means COMPLETED at \"state\" and FAILED at \"class\""))
                .anySatisfy(error -> assertThat(error).contains("[R210]").contains("LOST"));
    }

    @Test
    void twoProvidersWithOneIdAreTold() {
        JavaFileObject other = JavaFileObjects.forSourceString(
                "dev.example.mini.OtherMapping",
                Pipeline.resource("/mini/MiniMapping.java")
                        .replace("MiniMapping", "OtherMapping")
                        .replace("title = \"Mini\"", "title = \"Other\""));

        List<String> errors = Pipeline.errors(Pipeline.mini(folder).compile(List.of(other)));

        assertThat(errors)
                .singleElement()
                .satisfies(error -> assertThat(error)
                        .startsWith("id = \"mini\", | ")
                        .contains("[R402] the provider id \"mini\" is declared by dev.example.mini.")
                        .contains("Mapping too"));
    }

    @Test
    void oneMistakeDoesNotHideTheNext() {
        List<String> errors = Pipeline.mini(folder)
                .mapping("\"video.url\"", "\"video.ulr\"")
                .mapping("\"getLink\"", "\"getLinks\"")
                .mapping("to = \"looped\"", "to = \"loop\"")
                .errors();

        assertThat(errors)
                .anySatisfy(error -> assertThat(error).contains("video.ulr"))
                .anySatisfy(error -> assertThat(error).contains("getLinks"))
                .anySatisfy(error -> assertThat(error).contains("\"loop\""));
    }
}
