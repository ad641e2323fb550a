package dev.reelay.generator.specs;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import io.swagger.v3.parser.OpenAPIV3Parser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The specs parse, and every example in them is what its schema says. */
class SpecExamplesTest {
    private static final Path SPECS = Path.of(System.getProperty("basedir", "."), "..", "specs");
    private static final YAMLMapper YAML = new YAMLMapper();
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDialect(
            Dialects.getOpenApi30(),
            registry -> registry.schemaLoader(loader -> loader.fetchRemoteResources()
                    .allow(address -> address.toString().startsWith("file:"))));

    static List<Path> specs() throws IOException {
        try (Stream<Path> files = Files.list(SPECS.toRealPath())) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }

    static List<Example> examples() throws IOException {
        List<Example> found = new ArrayList<>();
        for (Path spec : specs()) {
            collect(spec, read(spec), JsonPointer.empty(), found);
        }
        return found;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void exampleFitsItsSchema(Example example) {
        assertThat(example.errors()).as("%s", example).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("specs")
    void specParsesWithoutComplaint(Path spec) {
        assertThat(new OpenAPIV3Parser()
                        .readLocation(spec.toString(), null, null)
                        .getMessages())
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("specs")
    void everyNamedExampleIsUsed(Path spec) throws IOException {
        String text = Files.readString(spec);
        assertThat(YAML.readTree(text).at("/components/examples").propertyNames())
                .isNotEmpty()
                .allSatisfy(name -> assertThat(text).contains("'#/components/examples/" + name + "'"));
    }

    @Test
    void whatIsSharedIsSaidOnce() throws IOException {
        Map<String, Path> first = new HashMap<>();
        for (Path spec : specs()) {
            for (String name : read(spec).at("/components/schemas").propertyNames()) {
                assertThat(first.putIfAbsent(name, spec))
                        .as("%s in %s", name, spec)
                        .isNull();
            }
        }
    }

    @Test
    void referencesToOtherFilesAreFollowed() throws IOException {
        assertThat(examples())
                .filteredOn(example -> example.spec().endsWith("dreammachine.yaml"))
                .extracting(example -> example.place().toString())
                .anyMatch(place -> place.startsWith("/paths"));
        assertThat(resolved(SPECS.resolve("luma.yaml"), "gateway.yaml#/components/parameters/TaskId")
                        .path("in")
                        .asString())
                .isEqualTo("path");
    }

    @Test
    void wrongTypeIsAnError() throws IOException {
        JsonNode value = YAML.readTree("{video: {width: wide}}");
        JsonPointer schema = JsonPointer.compile("/components/schemas/TaskAnswer");

        assertThat(new Example(SPECS.toRealPath().resolve("gateway.yaml"), schema, schema, value).errors())
                .extracting(Error::toString)
                .contains("/video/width: string found, integer expected");
    }

    @Test
    void bracesInThePlaceOfASchemaAreNoObstacle() throws IOException {
        assertThat(examples())
                .extracting(Example::toString)
                .contains("luma.yaml/paths//luma/generations/{task_id}/extend/post/requestBody/prompt");
    }

    /** Adds the examples at and below a place; an example stands beside its schema, or inside it. */
    private static void collect(Path spec, JsonNode node, JsonPointer place, List<Example> found) {
        boolean besideSchema = node.has("schema");
        JsonPointer schema = besideSchema ? place.appendProperty("schema") : place;
        if (node.has("example")) {
            found.add(new Example(spec, place.appendProperty("example"), schema, node.get("example")));
        }
        if (besideSchema) {
            node.path("examples").forEachEntry((name, example) -> {
                JsonPointer named = place.appendProperty("examples").appendProperty(name);
                JsonNode reference = example.get("$ref");
                JsonNode content = reference == null ? example : resolved(spec, reference.asString());
                found.add(new Example(spec, named, schema, content.get("value")));
            });
        }
        node.forEachEntry((name, child) -> {
            if (!name.equals("example") && !name.equals("examples")) {
                collect(spec, child, place.appendProperty(name), found);
            }
        });
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            collect(spec, node.get(i), place.appendIndex(i), found);
        }
    }

    private static JsonNode read(Path spec) {
        return YAML.readTree(spec.toFile());
    }

    /** Returns what a reference leads to, in the same file or in one beside it. */
    private static JsonNode resolved(Path spec, String reference) {
        int fragment = reference.indexOf('#');
        Path file = fragment == 0 ? spec : spec.resolveSibling(reference.substring(0, fragment));
        return read(file).at(reference.substring(fragment + 1));
    }

    /** An example in a spec, and the place of the schema that it has to fit. */
    record Example(Path spec, JsonPointer place, JsonPointer schema, JsonNode value) {
        List<Error> errors() {
            String fragment = schema.toString().replace("{", "%7B").replace("}", "%7D");
            return SCHEMAS.getSchema(SchemaLocation.of(spec.toUri() + "#" + fragment))
                    .validate(value);
        }

        @Override
        public String toString() {
            String shortened = place.toString().replaceAll("/(components|content|application~1json|examples)(?=/)", "");
            return spec.getFileName() + shortened.replace("~1", "/");
        }
    }
}
