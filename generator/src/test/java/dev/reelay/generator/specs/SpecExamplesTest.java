package dev.reelay.generator.specs;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.keyword.NonValidationKeyword;
import io.swagger.v3.parser.OpenAPIV3Parser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
    private static final Dialect OPENAPI = Dialect.builder(Dialects.getOpenApi30())
            .keyword(new NonValidationKeyword("x-words"))
            .keyword(new NonValidationKeyword("x-lenient"))
            .build();
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDialect(
            OPENAPI,
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
            JsonNode root = YAML.readTree(Files.readString(spec));
            collect(spec, root, root, JsonPointer.empty(), found);
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
    void wrongTypeIsAnError() throws IOException {
        JsonNode value = YAML.readTree("{video: {width: wide}}");
        JsonPointer schema = JsonPointer.compile("/components/schemas/TaskAnswer");

        assertThat(new Example(specs().get(0), schema, schema, value).errors())
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
    private static void collect(Path spec, JsonNode root, JsonNode node, JsonPointer place, List<Example> found) {
        boolean besideSchema = node.has("schema");
        JsonPointer schema = besideSchema ? place.appendProperty("schema") : place;
        if (node.has("example")) {
            found.add(new Example(spec, place.appendProperty("example"), schema, node.get("example")));
        }
        if (besideSchema) {
            node.path("examples").forEachEntry((name, example) -> {
                JsonPointer named = place.appendProperty("examples").appendProperty(name);
                found.add(
                        new Example(spec, named, schema, resolved(root, example).get("value")));
            });
        }
        node.forEachEntry((name, child) -> {
            if (!name.equals("example") && !name.equals("examples")) {
                collect(spec, root, child, place.appendProperty(name), found);
            }
        });
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            collect(spec, root, node.get(i), place.appendIndex(i), found);
        }
    }

    private static JsonNode resolved(JsonNode root, JsonNode example) {
        return example.has("$ref") ? root.at(example.get("$ref").asString().substring("#".length())) : example;
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
