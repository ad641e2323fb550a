package dev.reelay.generator.processor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * The parts of the model that a mapping can fill. They are the methods of the draft that generated code fills, so that
 * they are said in one place.
 */
final class Targets {
    /**
     * A part of the model.
     *
     * @param takes the kinds of value that it can be read from; of an object with parts of its own, the kinds besides
     *     those parts
     * @param also other names of members that hold it
     * @param parts of an object, by their names
     */
    record Target(String name, List<String> takes, boolean required, List<String> also, Map<String, Target> parts) {
        /** Returns the part that a member holds, by the member's name in camel case; {@code null} for none. */
        @Nullable
        Target part(String member) {
            Target own = parts.get(member);
            return own != null
                    ? own
                    : parts.values().stream()
                            .filter(part -> part.also().contains(member))
                            .findFirst()
                            .orElse(null);
        }

        boolean isObject() {
            return !parts.isEmpty();
        }

        /** Tells whether it, or a part of it, is a time for which the relay may have units of its own. */
        boolean isDuration() {
            return name.equals("duration") || parts.containsKey("duration");
        }
    }

    /** The target that takes every output of a generation. */
    static final String VIDEOS = "videos";

    private static final String VIDEO = "video";

    private final Elements elements;
    private final Map<String, Target> targets;

    Targets(String draft, Elements elements) {
        this.elements = elements;
        this.targets = parts(elements.getTypeElement(draft));
        Target video = targets.get(VIDEO);
        if (video != null) {
            targets.put(VIDEOS, new Target(VIDEOS, video.takes(), false, List.of(), video.parts()));
        }
    }

    private Map<String, Target> parts(@Nullable TypeElement draft) {
        Map<String, Target> found = new LinkedHashMap<>();
        if (draft == null) {
            return found;
        }
        for (ExecutableElement method : ElementFilter.methodsIn(draft.getEnclosedElements())) {
            String name = method.getSimpleName().toString();
            List<String> takes = Declared.on(method, Names.TAKES, elements).stream()
                    .flatMap(one -> one.constants("value").stream())
                    .toList();
            List<String> also = Declared.on(method, Names.TAKES, elements).stream()
                    .flatMap(one -> one.texts("also").stream())
                    .map(Declared.Text::value)
                    .toList();
            boolean required = !Declared.on(method, Names.REQUIRED, elements).isEmpty();
            if (!takes.isEmpty()) {
                found.put(name, new Target(name, takes, required, also, Map.of()));
            } else if (method.getModifiers().contains(Modifier.PUBLIC)
                    && method.getParameters().isEmpty()
                    && !name.startsWith("next")
                    && method.getReturnType() instanceof DeclaredType type) {
                Map<String, Target> parts = parts((TypeElement) type.asElement());
                if (!parts.isEmpty()) {
                    found.put(
                            name, new Target(name, searched((TypeElement) type.asElement()), false, List.of(), parts));
                }
            }
        }
        return found;
    }

    /** A draft that has a method for it looks for its link in JSON of any shape. */
    private static List<String> searched(TypeElement draft) {
        return ElementFilter.methodsIn(draft.getEnclosedElements()).stream()
                        .anyMatch(method -> method.getSimpleName().contentEquals("any"))
                ? List.of(Kinds.JSON)
                : List.of();
    }

    /** Returns the parts that a path names, from the outside in, or {@code null} where there is no such part. */
    @Nullable
    List<Target> find(String path) {
        List<Target> chain = new ArrayList<>();
        Map<String, Target> at = targets;
        for (String name : path.split("\\.", -1)) {
            Target next = at.get(name);
            if (next == null) {
                return null;
            }
            chain.add(next);
            // Of all videos there is no single part; those of their elements are read by name.
            at = name.equals(VIDEOS) ? Map.of() : next.parts();
        }
        return chain;
    }

    /** Returns the paths of all parts. */
    List<String> names() {
        List<String> names = new ArrayList<>();
        for (Target target : targets.values()) {
            names.add(target.name());
            if (!target.name().equals(VIDEOS)) {
                target.parts().keySet().forEach(part -> names.add(target.name() + "." + part));
            }
        }
        return names;
    }

    /** Returns the names of the parts that every mapping must fill. */
    List<String> required() {
        return targets.values().stream()
                .filter(Target::required)
                .map(Target::name)
                .toList();
    }
}
