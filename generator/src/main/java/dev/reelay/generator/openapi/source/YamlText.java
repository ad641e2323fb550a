package dev.reelay.generator.openapi.source;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.reelay.generator.openapi.repair.RepairKind;
import dev.reelay.generator.openapi.repair.RepairLog;
import java.io.StringReader;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * A YAML document as text, which may need mending before it is one.
 *
 * <p>Words such as {@code on} and {@code no} are texts here, as in YAML 1.2 and in JSON: they occur in lists of words.
 */
final class YamlText {
    /** Anchors can make a small text a huge document. */
    private static final int MAX_VALUES = 3_000_000;

    /** Each repair reads the text again. */
    private static final int MAX_REPAIRS = 200;

    private static final String LOST_INDENTATION =
            "the document has lost its indentation, so what belongs to what cannot be told: export it again";

    private static final Pattern FENCE = Pattern.compile("^\\s*(`{3,}|~{3,})\\s*(\\w*)\\s*$");
    private static final Pattern START = Pattern.compile("^[\"']?(openapi|swagger|overlay)[\"']?\\s*:.*");
    private static final Pattern MEMBER =
            Pattern.compile("^(?<key>\\s*(?:- +)*(?:description|summary|title):\\s+)(?<value>[^\\s'\"|>].*)$");
    private static final Pattern NAME = Pattern.compile("^\\s*(?:- )*[\\w.\"'/{}-]+\\s*:(?:\\s.*)?$");
    private static final Pattern INTEGER = Pattern.compile("[-+]?[0-9]{1,1000}");
    private static final Pattern DECIMAL =
            Pattern.compile("[-+]?(?:\\.[0-9]+|[0-9]+(?:\\.[0-9]*)?)(?:[eE][-+]?[0-9]{1,4})?");

    private final String name;
    private final Places places;
    private final List<String> lines;
    private int repairs;
    private int values;

    YamlText(String name, String text, Places places) {
        this.name = name;
        this.places = places;
        this.lines = new ArrayList<>(Arrays.asList(text.split("\\R", -1)));
    }

    /**
     * Returns the document of a page: what a Markdown page fences, or what follows the word
     * {@code yaml} where a page was copied as text. Every other line becomes
     * empty, so that lines keep their numbers. A text that is a document already is returned as it is.
     */
    static String document(String text) {
        String[] lines = text.split("\\R", -1);
        int first = 0;
        while (first < lines.length && !START.matcher(lines[first]).matches()) {
            first++;
        }
        String before = first == 0 ? "" : lines[first - 1].strip();
        boolean fenced = FENCE.matcher(before).matches();
        if (first == lines.length || !(fenced || before.matches("ya?ml"))) {
            return text;
        }
        int end = first;
        while (end < lines.length && !(fenced && FENCE.matcher(lines[end]).matches())) {
            end++;
        }
        for (int i = 0; i < lines.length; i++) {
            lines[i] = i < first || i >= end ? "" : lines[i];
        }
        return String.join("\n", lines);
    }

    /** @throws MarkedYAMLException if the text is no YAML */
    JsonNode tree() {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Integer.MAX_VALUE);
        options.setNestingDepthLimit(SpecReader.MAX_DEPTH);
        options.setMaxAliasesForCollections(Integer.MAX_VALUE); // counted below, by what they expand to
        options.setProcessComments(false);
        Node root = new Yaml(options).compose(new StringReader(String.join("\n", lines)));
        values = 0;
        return root == null
                ? JsonNodeFactory.instance.nullNode()
                : value(root, Collections.newSetFromMap(new IdentityHashMap<>()));
    }

    /**
     * Puts a description, a summary or a title in quotes if the fault is within it: prose with a colon is no YAML, and
     * on a line of its own can mean nothing but a text.
     *
     * @return whether there was one
     */
    boolean quoteProse(int problem, RepairLog log) {
        int start = Math.min(problem, lines.size() - 1);
        Matcher member = MEMBER.matcher(lines.get(start));
        // A plain text goes on over lines that are further in.
        while (!member.matches() && start > 0 && (lines.get(start).isBlank() || indent(start) > 0)) {
            start--;
            member = MEMBER.matcher(lines.get(start));
        }
        if (repairs == MAX_REPAIRS || !member.matches()) {
            return false;
        }
        int key = lines.get(start).replaceFirst("^\\s*(?:- +)*", "").length();
        int column = lines.get(start).length() - key;
        int end = start;
        while (end + 1 < lines.size() && (lines.get(end + 1).isBlank() || indent(end + 1) > column)) {
            end++;
        }
        // A name further in may as well be one that slipped: then quoting would be a guess.
        boolean guess = lines.subList(start + 1, end + 1).stream()
                .anyMatch(line -> NAME.matcher(line).matches());
        if (problem > end || guess) {
            return false;
        }
        while (lines.get(end).isBlank()) {
            end--;
        }
        String before = lines.get(start).strip();
        for (int i = start; i <= end; i++) {
            String text = i == start ? member.group("value") : lines.get(i);
            lines.set(
                    i,
                    (i == start ? member.group("key") + "'" : "")
                            + text.stripTrailing().replace("'", "''"));
        }
        lines.set(end, lines.get(end) + "'");
        log.add(
                RepairKind.QUOTED_TEXT,
                name + ":" + (start + 1),
                before,
                lines.get(start).strip());
        repairs++;
        return true;
    }

    private int indent(int line) {
        String text = lines.get(line);
        return text.length() - text.stripLeading().length();
    }

    /** What is wrong and what to do about it, for somebody who does not know how YAML is parsed. */
    String inWords(MarkedYAMLException e) {
        String problem = String.valueOf(e.getProblem());
        if (lostIndentation()) {
            return LOST_INDENTATION;
        }
        if (problem.startsWith("expected <block end>")) {
            return "the line does not fit those before it: give it the indentation of its neighbours";
        }
        if (problem.startsWith("mapping values are not allowed")) {
            return "a colon where no name can stand: put the text in quotes, or give the line the indentation of its neighbours";
        }
        if (problem.contains("TAB")) {
            return "a tab, which YAML does not take as indentation: write blanks";
        }
        if (problem.contains("cannot start any token")) {
            return problem + ": put the text in quotes";
        }
        return problem.lines().findFirst().orElse("") + ": this is no YAML";
    }

    /** Tells whether nothing stands below the paths but at the margin. */
    private boolean lostIndentation() {
        int paths = lines.indexOf("paths:");
        return paths >= 0 && paths + 1 < lines.size() && lines.get(paths + 1).startsWith("/");
    }

    private JsonNode value(Node node, Set<Node> open) {
        if (++values > MAX_VALUES) {
            throw at(node.getStartMark(), "anchors make more than " + MAX_VALUES + " values of the document");
        }
        if (node instanceof ScalarNode scalar) {
            return scalar(scalar);
        }
        if (!open.add(node)) {
            throw at(node.getStartMark(), "the value contains itself through its anchor");
        }
        JsonNode value =
                node instanceof SequenceNode sequence ? array(sequence, open) : object((MappingNode) node, open);
        open.remove(node);
        places.put(value, place(node.getStartMark()));
        return value;
    }

    private ArrayNode array(SequenceNode sequence, Set<Node> open) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        for (Node element : sequence.getValue()) {
            places.put(array, Integer.toString(array.size()), place(element.getStartMark()));
            array.add(value(element, open));
        }
        return array;
    }

    private ObjectNode object(MappingNode mapping, Set<Node> open) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        for (NodeTuple tuple : mapping.getValue()) {
            if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                throw at(tuple.getKeyNode().getStartMark(), "a name must be a text");
            }
            if (Tag.MERGE.equals(key.getTag())) {
                continue;
            }
            if (object.has(key.getValue())) {
                String again = "\"" + key.getValue() + "\" stands here a second time, after line "
                        + places.of(object, key.getValue()).line() + ": keep one, or mend its indentation";
                throw at(key.getStartMark(), lostIndentation() ? LOST_INDENTATION : again);
            }
            places.put(object, key.getValue(), place(tuple.getValueNode().getStartMark()));
            object.set(key.getValue(), value(tuple.getValueNode(), open));
        }
        for (NodeTuple tuple : mapping.getValue()) {
            if (Tag.MERGE.equals(tuple.getKeyNode().getTag())) {
                JsonNode merged = value(tuple.getValueNode(), open);
                (merged.isArray() ? merged : List.of(merged))
                        .forEach(each -> each.properties()
                                .forEach(member -> object.putIfAbsent(member.getKey(), member.getValue())));
            }
        }
        return object;
    }

    private static JsonNode scalar(ScalarNode scalar) {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        String text = scalar.getValue();
        if (scalar.getScalarStyle() != ScalarStyle.PLAIN || Tag.STR.equals(scalar.getTag())) {
            return nodes.textNode(text);
        }
        return switch (text) {
            case "", "~", "null", "Null", "NULL" -> nodes.nullNode();
            case "true", "True", "TRUE" -> nodes.booleanNode(true);
            case "false", "False", "FALSE" -> nodes.booleanNode(false);
            default -> {
                if (INTEGER.matcher(text).matches()) {
                    yield nodes.numberNode(new BigInteger(text));
                }
                yield DECIMAL.matcher(text).matches() ? nodes.numberNode(new BigDecimal(text)) : nodes.textNode(text);
            }
        };
    }

    private SpecException at(Mark mark, String what) {
        return new SpecException(place(mark), what);
    }

    private Place place(Mark mark) {
        return new Place(name, mark.getLine() + 1, mark.getColumn() + 1);
    }
}
