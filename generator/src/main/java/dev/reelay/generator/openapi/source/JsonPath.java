package dev.reelay.generator.openapi.source;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A JSONPath of RFC 9535, as far as overlays need it: names, indices, wildcards, descendants, and filters that compare or
 * look for a member. Slices and functions are refused. (The usual library filters an object itself where the RFC filters
 * its members, so an overlay written for another tool would change other places here.)
 */
final class JsonPath {
    private static final int MAX_DEPTH = 50;

    private final String text;
    private int at;
    private int depth;

    private JsonPath(String text) {
        this.text = text;
    }

    /**
     * Returns the places in a document that a path selects, in the order of the document.
     *
     * @throws IllegalArgumentException if the text is no path, or one that is refused; the message says where
     */
    static List<Found> select(String path, JsonNode root) {
        JsonPath parser = new JsonPath(path.strip());
        if (!parser.take("$")) {
            throw parser.refused("a path begins with $");
        }
        List<Step> steps = parser.steps();
        if (parser.at < parser.text.length()) {
            throw parser.refused("nothing can follow");
        }
        return select(new Found(null, "", root), steps);
    }

    /** A place in a document; only the document itself is in nothing. */
    record Found(@Nullable JsonNode container, String member, JsonNode node) {
        private List<Found> children() {
            List<Found> children = new ArrayList<>();
            node.properties().forEach(each -> children.add(new Found(node, each.getKey(), each.getValue())));
            for (int i = 0; node instanceof ArrayNode && i < node.size(); i++) {
                children.add(new Found(node, Integer.toString(i), node.get(i)));
            }
            return children;
        }

        private void addWithDescendants(List<Found> all) {
            all.add(this);
            children().forEach(child -> child.addWithDescendants(all));
        }
    }

    private record Step(boolean descends, List<Predicate<Found>> selectors) {}

    private static List<Found> select(Found start, List<Step> steps) {
        List<Found> places = List.of(start);
        for (Step step : steps) {
            List<Found> from = new ArrayList<>();
            places.forEach(place -> {
                if (step.descends()) {
                    place.addWithDescendants(from);
                } else {
                    from.add(place);
                }
            });
            places = from.stream()
                    .flatMap(place -> place.children().stream())
                    .filter(child -> step.selectors().stream().anyMatch(selector -> selector.test(child)))
                    .toList();
        }
        return places;
    }

    private List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        while (at < text.length() && (text.charAt(at) == '.' || text.charAt(at) == '[')) {
            boolean descends = take("..");
            if (!descends) {
                take(".");
            }
            steps.add(new Step(descends, take("[") ? selectors() : List.of(name())));
        }
        return steps;
    }

    private Predicate<Found> name() {
        if (take("*")) {
            return place -> true;
        }
        int start = at;
        while (at < text.length()
                && (Character.isLetterOrDigit(text.charAt(at)) || "_-$".indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        if (at == start) {
            throw refused("a name, [, or * must follow");
        }
        return named(text.substring(start, at));
    }

    private static Predicate<Found> named(String name) {
        return place ->
                place.container() instanceof ObjectNode && place.member().equals(name);
    }

    private List<Predicate<Found>> selectors() {
        List<Predicate<Found>> selectors = new ArrayList<>();
        do {
            blanks();
            if (take("*")) {
                selectors.add(place -> true);
            } else if (take("?")) {
                selectors.add(or());
            } else if (at < text.length() && (text.charAt(at) == '\'' || text.charAt(at) == '"')) {
                selectors.add(named(string()));
            } else {
                selectors.add(indexed(digits()));
            }
            blanks();
        } while (take(","));
        if (!take("]")) {
            throw refused(at < text.length() && text.charAt(at) == ':' ? "slices are not supported" : "] must follow");
        }
        return selectors;
    }

    private String digits() {
        int start = at;
        take("-");
        while (at < text.length() && Character.isDigit(text.charAt(at)) && at - start < 10) {
            at++;
        }
        String digits = text.substring(start, at);
        if (!digits.matches("-?[0-9]{1,9}")) {
            throw refused("a name in quotes, a number, * or ? must follow");
        }
        return digits;
    }

    private static Predicate<Found> indexed(String digits) {
        int index = Integer.parseInt(digits);
        return place -> place.container() instanceof ArrayNode list
                && place.member().equals(Integer.toString(index < 0 ? list.size() + index : index));
    }

    private String string() {
        char quote = text.charAt(at++);
        StringBuilder string = new StringBuilder();
        while (at < text.length() && text.charAt(at) != quote) {
            if (text.charAt(at) == '\\' && at + 1 < text.length()) {
                at++;
            }
            string.append(text.charAt(at++));
        }
        if (!take(String.valueOf(quote))) {
            throw refused("the quote is not closed");
        }
        return string.toString();
    }

    private Predicate<Found> or() {
        Predicate<Found> condition = and();
        blanks();
        while (take("||")) {
            condition = condition.or(and());
            blanks();
        }
        return condition;
    }

    private Predicate<Found> and() {
        Predicate<Found> condition = condition();
        blanks();
        while (take("&&")) {
            condition = condition.and(condition());
            blanks();
        }
        return condition;
    }

    private Predicate<Found> condition() {
        blanks();
        if (++depth > MAX_DEPTH) {
            throw refused("the filter is nested too deep");
        }
        try {
            if (take("!")) {
                return condition().negate();
            }
            if (take("(")) {
                Predicate<Found> inner = or();
                blanks();
                if (!take(")")) {
                    throw refused(") must follow");
                }
                return inner;
            }
            return comparison();
        } finally {
            depth--;
        }
    }

    private Predicate<Found> comparison() {
        Function<Found, JsonNode> left = operand();
        blanks();
        for (String operator : List.of("==", "!=", "<=", ">=", "<", ">")) {
            if (take(operator)) {
                Function<Found, JsonNode> right = operand();
                return place -> holds(left.apply(place), operator, right.apply(place));
            }
        }
        return place -> !left.apply(place).isMissingNode();
    }

    private static boolean holds(JsonNode left, String operator, JsonNode right) {
        boolean numbers = left.isNumber() && right.isNumber();
        boolean texts = left.isTextual() && right.isTextual();
        int order = numbers
                ? new BigDecimal(left.asText()).compareTo(new BigDecimal(right.asText()))
                : texts ? left.asText().compareTo(right.asText()) : left.equals(right) ? 0 : 1;
        return switch (operator) {
            case "==" -> order == 0;
            case "!=" -> order != 0;
            case "<=" -> order == 0 || (order < 0 && (numbers || texts));
            case ">=" -> order == 0 || (order > 0 && (numbers || texts));
            case "<" -> order < 0 && (numbers || texts);
            default -> order > 0 && (numbers || texts);
        };
    }

    private Function<Found, JsonNode> operand() {
        blanks();
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        if (take("@")) {
            List<Step> steps = steps();
            return place -> {
                List<Found> found = select(place, steps);
                return found.isEmpty() ? nodes.missingNode() : found.get(0).node();
            };
        }
        if (at < text.length() && (text.charAt(at) == '\'' || text.charAt(at) == '"')) {
            JsonNode string = nodes.textNode(string());
            return place -> string;
        }
        for (JsonNode literal : List.of(nodes.booleanNode(true), nodes.booleanNode(false), nodes.nullNode())) {
            if (take(literal.asText())) {
                return place -> literal;
            }
        }
        int start = at;
        while (at < text.length() && "+-.0123456789eE".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        String number = text.substring(start, at);
        if (!number.matches("-?[0-9]{1,30}(\\.[0-9]{1,30})?([eE][-+]?[0-9]{1,3})?")) {
            throw refused("@, a text, a number, true, false or null must follow; functions are not supported");
        }
        JsonNode literal = nodes.numberNode(new BigDecimal(number));
        return place -> literal;
    }

    private void blanks() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    private boolean take(String token) {
        if (text.startsWith(token, at)) {
            at += token.length();
            return true;
        }
        return false;
    }

    private IllegalArgumentException refused(String why) {
        return new IllegalArgumentException("after \"" + text.substring(0, at) + "\" " + why);
    }
}
