package dev.reelay.generator.openapi;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * Says the file and the line where a specification is no YAML or refers to something that is not there.
 *
 * <p>OpenAPI Generator's own parser reports such an error over hundreds of lines, and without the file. So this runs
 * before it.
 */
public final class SpecSyntax {
    private SpecSyntax() {}

    /**
     * Checks files.
     *
     * @throws IllegalArgumentException if one is broken; the message has a line for each mistake, {@code file:line:column}
     * @throws IOException if one cannot be read
     */
    public static void main(String... files) throws IOException {
        List<String> mistakes = new ArrayList<>();
        for (String file : files) {
            Path path = Path.of(file).normalize();
            mistakes.addAll(mistakes(path.toString(), Files.readString(path)));
        }
        if (!mistakes.isEmpty()) {
            throw new IllegalArgumentException(String.join(System.lineSeparator(), mistakes));
        }
    }

    /**
     * Checks a text.
     *
     * @param file what to call it
     * @return a line for each mistake
     */
    public static List<String> mistakes(String file, String text) {
        LoadSettings settings = LoadSettings.builder().build();
        try {
            new Load(settings).loadFromString(text); // finds duplicate keys, which composing does not
            Node root = new Compose(settings).composeString(text).orElse(null);
            List<String> mistakes = new ArrayList<>();
            walk(root, root, file, mistakes);
            return mistakes;
        } catch (MarkedYamlEngineException e) {
            return List.of(place(file, e.getProblemMark()) + e.getProblem());
        } catch (YamlEngineException e) {
            return List.of(file + ": " + e.getMessage());
        }
    }

    private static void walk(@Nullable Node node, @Nullable Node root, String file, List<String> mistakes) {
        if (node instanceof SequenceNode sequence) {
            sequence.getValue().forEach(item -> walk(item, root, file, mistakes));
        } else if (node instanceof MappingNode mapping) {
            for (NodeTuple tuple : mapping.getValue()) {
                String key = text(tuple.getKeyNode());
                String ref = text(tuple.getValueNode());
                if ("$ref".equals(key) && ref != null && ref.startsWith("#/") && !exists(root, ref)) {
                    mistakes.add(place(file, tuple.getValueNode().getStartMark()) + "there is no " + ref);
                }
                walk(tuple.getValueNode(), root, file, mistakes);
            }
        }
    }

    private static boolean exists(@Nullable Node root, String ref) {
        Node at = root;
        for (String escaped : ref.substring(2).split("/", -1)) {
            String step = escaped.replace("~1", "/").replace("~0", "~");
            at = at instanceof MappingNode mapping
                    ? mapping.getValue().stream()
                            .filter(tuple -> step.equals(text(tuple.getKeyNode())))
                            .map(NodeTuple::getValueNode)
                            .findFirst()
                            .orElse(null)
                    : null;
        }
        return at != null;
    }

    private static @Nullable String text(Node node) {
        return node instanceof ScalarNode scalar ? scalar.getValue() : null;
    }

    private static String place(String file, Optional<Mark> mark) {
        return file
                + mark.map(m -> ":" + (m.getLine() + 1) + ":" + (m.getColumn() + 1))
                        .orElse("") + ": ";
    }
}
