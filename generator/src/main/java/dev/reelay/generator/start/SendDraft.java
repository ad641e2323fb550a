package dev.reelay.generator.start;

import dev.reelay.generator.openapi.ApiOutline;
import dev.reelay.generator.openapi.ApiOutline.Kind;
import dev.reelay.generator.openapi.ApiOutline.Property;
import dev.reelay.generator.openapi.ApiOutline.ValueType;
import dev.reelay.generator.start.Leaves.Leaf;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What goes into the body of a submit, as far as names tell. */
final class SendDraft {
    private static final String PROMPT = "PROMPT";

    /** What a request field fills. */
    record Sent(String field, String to, Property property) {}

    private final ApiOutline api;
    private final List<Sent> sends = new ArrayList<>();
    private final List<Leaf> fixed = new ArrayList<>();
    private final List<Leaf> unsent = new ArrayList<>();
    private String parameters = "";

    /** @param body the record; empty for none */
    SendDraft(ApiOutline api, String body) {
        this.api = api;
        List<Property> properties = api.records().getOrDefault(body, List.of());
        Property inner = properties.stream().anyMatch(property -> isField(property, PROMPT)) ? null : inner(properties);
        for (Property property : properties) {
            Leaf leaf = new Leaf(List.of(property.name()), property);
            if (property.equals(inner)) {
                enter(property, leaf);
            } else {
                settle(leaf);
            }
        }
    }

    /** The request fields, and where they go. */
    List<Sent> sends() {
        return sends;
    }

    /** The properties that take one word alone. */
    List<Leaf> fixed() {
        return fixed;
    }

    /** What nothing fills. */
    List<Leaf> unsent() {
        return unsent;
    }

    /** The path of the object that takes what callers add; empty for the body. */
    String parameters() {
        return parameters;
    }

    /** Returns where a field goes; {@code null} for nowhere. */
    @Nullable
    Sent sent(String field) {
        return sends.stream()
                .filter(one -> one.field().equals(field))
                .findFirst()
                .orElse(null);
    }

    private static boolean isField(Property property, String field) {
        return Likely.SENDS.stream()
                .anyMatch(part -> part.name().equals(field)
                        && part.rank(property.name(), property.type().kind()) >= 0);
    }

    /** Finds the property that holds what the body itself does not say. */
    private @Nullable Property inner(List<Property> properties) {
        for (Property property : properties) {
            ValueType type =
                    property.type().kind() == Kind.LIST ? property.type().element() : property.type();
            if (type != null
                    && type.kind() == Kind.OBJECT
                    && api.properties(type).stream().anyMatch(within -> isField(within, PROMPT))) {
                return property;
            }
        }
        return properties.stream()
                .filter(property -> property.type().kind() == Kind.ANY
                        && Set.of("input", "inputs", "params", "parameters", "arguments")
                                .contains(Likely.plain(property.name())))
                .findFirst()
                .orElse(null);
    }

    private void enter(Property property, Leaf leaf) {
        String at = leaf.path();
        switch (property.type().kind()) {
            case OBJECT -> {
                for (Property within : api.properties(property.type())) {
                    settle(new Leaf(List.of(property.name(), within.name()), within));
                }
            }
            case LIST ->
                api.properties(property.type().element()).stream()
                        .filter(within -> isField(within, PROMPT))
                        .findFirst()
                        .ifPresent(within -> sends.add(new Sent(PROMPT, at + "[0]." + within.name(), within)));
            default -> {
                sends.add(new Sent(PROMPT, at + ".prompt", property));
                parameters = at;
            }
        }
    }

    private void settle(Leaf leaf) {
        Property property = leaf.property();
        boolean writable = !leaf.name().contains("[");
        for (Likely.Part part : Likely.SENDS) {
            boolean named = part.rank(property.name(), kind(part, property)) >= 0;
            if (named && writable && takes(part, property.type()) && sent(part.name()) == null) {
                sends.add(new Sent(part.name(), leaf.path(), property));
                return;
            }
        }
        if (property.words().size() == 1 && property.required() && writable) {
            fixed.add(leaf);
        } else {
            unsent.add(leaf);
        }
    }

    /** A switch may have words. */
    private static Kind kind(Likely.Part part, Property property) {
        return isSwitch(property) && part.kinds().contains(Kind.FLAG)
                ? Kind.FLAG
                : property.type().kind();
    }

    /** Returns whether a property takes {@code on} and {@code off}. */
    static boolean isSwitch(Property property) {
        return property.type().kind() == Kind.TEXT
                && Set.copyOf(property.words()).equals(Set.of("on", "off"));
    }

    private static boolean takes(Likely.Part part, ValueType type) {
        boolean list = part.kinds().contains(Kind.LIST);
        ValueType element = type.element();
        return !list || (element != null && Set.of(Kind.TEXT, Kind.ANY).contains(element.kind()));
    }
}
