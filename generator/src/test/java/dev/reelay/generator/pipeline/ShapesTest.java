package dev.reelay.generator.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a document may say becomes records that compile, adapters that read and methods that Retrofit takes. */
class ShapesTest {
    private static Records records;
    private static Map<String, String> sources;
    private static Records.Loaded loaded;

    @BeforeAll
    static void generate(@TempDir Path folder) throws Exception {
        records = Records.of(folder, Records.RESOURCES.resolve("shapes/shapes.yaml"));
        sources = records.sources();
        Compilation compilation = records.compile();
        assertThat(compilation.diagnostics()).isEmpty();
        loaded = records.load();
    }

    private static String component(String record, String name) {
        String source = sources.get(record);
        int end = source.indexOf(" " + name + ",\n");
        assertThat(end).as(name + " in " + source).isPositive();
        int start = source.lastIndexOf(",\n", end);
        int head = source.indexOf("public record");
        return source.substring(Math.max(start, source.indexOf("(\n", head)) + 2, end + name.length() + 1)
                .strip();
    }

    @Test
    void listedWordsStayTextsAndAreNamed() {
        assertThat(component("Job", "state"))
                .isEqualTo("@ListedWords({\"waiting\", \"running\", \"done\", \"on\", \"off\"})\n"
                        + "        @Json(name = \"state\") @Nullable String state");
        assertThat(component("NewJob", "model"))
                .startsWith("@ListedWords({\"small-1\", \"big 2\", \"it's \\\"odd\\\"\", \"5\"})\n")
                .endsWith("@RequiredOnWrite @Json(name = \"model\") @Nullable String model");
        assertThat(component("Job", "version"))
                .startsWith("@ListedWords(\"v1\")\n")
                .endsWith("String version");
        assertThat(component("Job", "level")).isEqualTo("@Json(name = \"level\") @Nullable Integer level");
        assertThat(component("Job", "ratio")).isEqualTo("@Json(name = \"ratio\") @Nullable Double ratio");
        assertThat(component("Job", "tags")).isEqualTo("@Json(name = \"tags\") @Nullable List<String> tags");
        assertThat(sources).doesNotContainKeys("State", "Level", "Model", "Ratio", "Tree", "Circle");
    }

    @Test
    void unlistedWordIsReadAsAnyOther() throws Exception {
        String json = "{\"state\":\"exploded\",\"kind\":\"smell\"}";

        assertThat(loaded.roundTrip("Job", json)).isEqualTo(json);
    }

    @Test
    void formatsOfTextsAreTexts() {
        assertThat(component("Job", "id")).endsWith("@Nullable String id");
        assertThat(component("Job", "madeAt")).endsWith("@Nullable String madeAt");
        assertThat(component("Job", "day")).endsWith("@Nullable String day");
        assertThat(component("Job", "epoch")).endsWith("@Nullable Long epoch");
        assertThat(component("Job", "share")).endsWith("@Nullable Double share");
    }

    @Test
    void nullIsNoAlternative() {
        assertThat(component("Job", "maybe")).endsWith("@Nullable Done maybe");
        assertThat(component("Job", "maybeText")).endsWith("@Nullable String maybeText");
        assertThat(component("Job", "nothing")).endsWith("@Nullable Object nothing");
        assertThat(component("Job", "mixed")).endsWith("@Nullable Object mixed");
    }

    @Test
    void alternativesOfObjectsAreOneRecord() throws Exception {
        assertThat(sources.get("MakeJobAnswer2")).isNull();
        assertThat(component("Source", "kind"))
                .isEqualTo("@ListedWords({\"link\", \"bytes\"})\n"
                        + "        @RequiredOnWrite @Json(name = \"kind\") @Nullable String kind");
        assertThat(component("Source", "url")).doesNotContain("RequiredOnWrite");
        assertThat(component("Source", "size")).endsWith("@Nullable Object size");
        String answer = sources.keySet().stream()
                .filter(name -> name.startsWith("GetJobs") && name.endsWith("Answer"))
                .findFirst()
                .orElseThrow();
        assertThat(component(answer, "state")).startsWith("@ListedWords({\"waiting\", \"done\"})");
        assertThat(component(answer, "left")).endsWith("@Nullable Object left");
    }

    @Test
    void oneOrManyOfObjectsIsMarked() throws Exception {
        assertThat(sources.get("Outputs")).contains("@OneOrMany\npublic record Outputs(List<Done> items) {}");
        assertThat(loaded.roundTrip("Job", "{\"outputs\":{\"url\":\"u\"}}"))
                .isEqualTo("{\"outputs\":[{\"url\":\"u\"}]}");
        assertThat(loaded.roundTrip("Job", "{\"outputs\":[]}")).isEqualTo("{\"outputs\":[]}");
    }

    @Test
    void mapsNestAndFreeObjectsAreAnything() {
        assertThat(component("Job", "labels")).endsWith("@Nullable Map<String, List<Map<String, Double>>> labels");
        assertThat(component("Job", "free")).endsWith("@Nullable Object free");
        assertThat(component("Job", "anything")).endsWith("@Nullable Object anything");
        assertThat(component("Job", "tree")).endsWith("@Nullable List<Object> tree");
        assertThat(component("Job", "parent")).endsWith("@Nullable Job parent");
        assertThat(sources.get("Job")).contains("@param child The next.");
    }

    @Test
    void namesThatClashOrBelongToJavaAreSetApart() throws Exception {
        String json =
                "{\"queue_state\":\"a\",\"queueState\":\"b\",\"class\":\"c\",\"hashCode\":1,\"unknownMembers\":\"d\","
                        + "\"2k\":true,\"@type\":\"e\",\"+1\":1,\"---\":\"f\",\"name \":\"g\",\"状态\":\"h\"}";

        assertThat(loaded.roundTrip("Job", json)).isEqualTo(json);
        assertThat(component("Job", "queueState")).contains("\"queue_state\"");
        assertThat(component("Job", "queueState2")).contains("\"queueState\"");
        assertThat(sources)
                .containsKeys("ObjectModel", "ListModel", "StringModel", "MapModel", "RecordModel", "视频", "Model3d")
                .containsKeys("VideoJob", "VideoJob2", "Videojob3")
                .doesNotContainKeys("Object", "List", "String", "Map", "Record");
    }

    @Test
    void methodsAreOneForEachOperation() {
        String api = sources.get("ShapesApi");

        assertThat(api)
                .contains("    @POST(\"jobs\")\n    Call<Job> makeJob(")
                .contains("@Header(\"X-Api-Version\") String xApiVersion")
                .contains("@Header(\"idem\") @Nullable String idem")
                .contains("@Query(\"dry_run\") @Nullable Boolean dryRun")
                .contains("@Body NewJob newJob")
                .doesNotContain("session", "Authorization", "makeJob_", "query")
                .contains("@GET(\"jobs/{jobId}\")\n    Call<")
                .contains("getJobsByJobId(@Path(\"jobId\") String jobId)")
                .contains("@HTTP(method = \"DELETE\", path = \"jobs/{jobId}\", hasBody = true)")
                .contains("Call<ResponseBody> callClass(@Path(\"id\") Integer id)")
                .contains("@HEAD(\"jobs/{id}/file\")\n    Call<Void> ")
                .contains("Call<Object> elsewhere()");
    }

    @Test
    void formsAreFormsWhereThereIsNoJson() {
        assertThat(sources.get("ShapesApi"))
                .contains("    @Multipart\n    @POST(\"uploads\")\n    Call<List<Job>> postUploads(")
                .contains("@Part MultipartBody.Part file")
                .contains("@Part(\"note\") @Nullable RequestBody note")
                .contains("@Part @Nullable List<MultipartBody.Part> frames")
                .contains("@Part MultipartBody.@Nullable Part either")
                .contains("    @FormUrlEncoded\n    @POST(\"login\")\n    Call<Map<String, Integer>> postLogin(")
                .contains("@Field(\"remember\") @Nullable Boolean remember")
                .contains("Call<ResponseBody> putRaw(@Body RequestBody requestBody)");
    }

    @Test
    void whatIsLeftOutIsListed() {
        assertThat(records.repairs().repairs())
                .filteredOn(repair -> repair.rule().equals("left-out"))
                .extracting(repair -> repair.before().asText())
                .containsExactlyInAnyOrder("query", "cookie session", "path range", "path range");
    }

    @Test
    void noLineIsLongAndNoImportUnused() {
        sources.forEach((name, source) -> {
            assertThat(source.lines())
                    .as(name)
                    .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(140));
            source.lines()
                    .filter(line -> line.startsWith("import "))
                    .map(line -> line.replaceFirst(".*\\.(\\w+);", "$1"))
                    .forEach(type -> assertThat(source.split("\\b" + type + "\\b", -1))
                            .as(type + " in " + name)
                            .hasSizeGreaterThan(2));
        });
    }

    @Test
    void jsonWithTabsIsReadToo(@TempDir Path folder) throws IOException {
        Path json = Files.writeString(folder.resolve("spec.json"), """
                {
                \t"openapi": "3.0.3",
                \t"info": {"title": "Tabs", "version": "1"},
                \t"paths": {
                \t\t"/a": {"get": {"operationId": "a", "responses": {"200": {"description": "ok"}}}}
                \t}
                }
                """);

        assertThat(Records.of(folder.resolve("out"), json).sources().get("ShapesApi"))
                .contains("Call<ResponseBody> a();");
    }
}
