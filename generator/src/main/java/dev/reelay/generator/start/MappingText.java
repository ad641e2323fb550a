package dev.reelay.generator.start;

import static dev.reelay.generator.openapi.JavaText.literal;

import dev.reelay.generator.openapi.ApiOutline.Kind;
import dev.reelay.generator.openapi.ApiOutline.Operation;
import dev.reelay.generator.openapi.ApiOutline.Property;
import dev.reelay.generator.openapi.JavaText;
import dev.reelay.generator.openapi.KeyScheme;
import dev.reelay.generator.start.Leaves.Leaf;
import dev.reelay.generator.start.SendDraft.Sent;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The source of a mapping, from a draft of it. */
final class MappingText {
    private static final String MAPPING = "dev.reelay.provider.mapping.";
    private static final int MOST_WORDS = 6;
    private static final int LONGEST_WORD = 30;
    private static final Set<String> TAKEN = Set.of(
            "Call",
            "Constant",
            "Form",
            "GenerationMapping",
            "GenerationState",
            "KeyForm",
            "Operation",
            "ProviderMapping",
            "Read",
            "RequestField",
            "Send",
            "StateWords");

    private final Names names;
    private final Draft draft;
    private final Set<String> imports = new TreeSet<>();

    MappingText(Names names, Draft draft) {
        this.names = names;
        this.draft = draft;
    }

    /** Returns the mapping of the provider, and of what it is asked for. */
    String provider() {
        imports.clear();
        use("dev.reelay.Operation");
        use(MAPPING + "Call");
        use(MAPPING + "ProviderMapping");
        use(names.wire() + "." + names.api());
        List<String> mappings = new ArrayList<>(List.of(names.mapping()));
        if (draft.accepted() != draft.answer()) {
            mappings.add(names.accepted());
        }
        if (draft.file() != null) {
            mappings.add(names.file());
        }
        String all = mappings.stream().map(name -> name + ".class").collect(Collectors.joining(", "));
        String answers = mappings.size() == 1 ? all : "{" + all + "}";
        String body = generation(draft.answer())
                + "@ProviderMapping(\n"
                + member("id", literal(names.id()))
                + member("title", literal(names.title()))
                + member("api", names.api() + ".class")
                + member("answers", answers)
                + keys()
                + "        calls = " + block("        ", calls()) + ")\n"
                + "interface " + names.mapping() + " {}\n";
        return file(
                "How " + names.title()
                        + " answers, and what it takes. A draft: what a property means was guessed by its name.",
                body);
    }

    private String keys() {
        KeyScheme keys = draft.api().keys();
        if (!keys.header().isEmpty()) {
            return member("keyHeader", literal(keys.header()));
        }
        if (keys.form().equals("BEARER")) {
            return "";
        }
        use(MAPPING + "KeyForm");
        return member("keys", "KeyForm." + keys.form());
    }

    /** Returns the mapping of what a submit answers, where that is another record. */
    String accepted() {
        return answer(names.accepted(), draft.accepted(), "answers to a submit");
    }

    /** Returns the mapping of what tells the link of a file. */
    String file(ReadDraft file) {
        return answer(names.file(), file, "tells the link of a file");
    }

    private String answer(String name, ReadDraft answer, String does) {
        imports.clear();
        return file(
                "How " + names.title() + " " + does + ". A draft: what a property means was guessed by its name.",
                generation(answer) + "interface " + name + " {}\n");
    }

    private String file(String doc, String body) {
        return "package " + names.javaPackage() + ";\n\n"
                + imports.stream().map(name -> "import " + name + ";\n").collect(Collectors.joining())
                + "\n/** " + doc + " */\n" + body;
    }

    private void use(String name) {
        imports.add(name);
    }

    /** Records have the names that a stranger gave them. */
    private String record(String name) {
        if (name.isEmpty()) {
            return "Object"; // which is none: the compiler says so
        }
        Set<String> own =
                Set.of(names.api(), names.mapping(), names.accepted(), names.file(), names.title() + "Provider");
        if (TAKEN.contains(name) || own.contains(name)) {
            return names.wire() + "." + name;
        }
        use(names.wire() + "." + name);
        return name;
    }

    private String generation(ReadDraft answer) {
        use(MAPPING + "GenerationMapping");
        List<Line> reads = new ArrayList<>();
        answer.reads().forEach((part, from) -> {
            use(MAPPING + "Read");
            reads.add(new Line(
                    "@Read(to = " + literal(part) + ", from = "
                            + one(from.stream().map(Leaf::path).toList()) + ")",
                    ""));
        });
        List<Line> extras = answer.extras().stream()
                .map(leaf -> new Line(literal(leaf.path()), about(leaf.property())))
                .toList();
        List<Line> states = new ArrayList<>();
        answer.states().forEach((state, words) -> {
            use("dev.reelay.GenerationState");
            use(MAPPING + "StateWords");
            String decide = state.equals("UNKNOWN") ? "to decide: nothing says what it means" : "guessed";
            states.add(
                    new Line("@StateWords(means = GenerationState." + state + ", value = " + one(words) + ")", decide));
        });
        List<String> members = new ArrayList<>();
        members.add("        record = " + record(answer.record()) + ".class");
        members.add("        reads = " + block("        ", reads));
        if (!extras.isEmpty()) {
            members.add("        // What follows passes through: read what the model has a part for.\n        extras = "
                    + block("        ", extras));
        }
        if (!states.isEmpty()) {
            members.add("        states = " + block("        ", states));
        }
        return "@GenerationMapping(\n" + String.join(",\n", members) + ")\n";
    }

    private List<Line> calls() {
        List<Line> calls = new ArrayList<>();
        calls.add(new Line(submit(), ""));
        draft.others()
                .forEach((method, operation) -> calls.add(new Line(
                        "@Call(operation = Operation." + operation + ", method = " + literal(method) + ")",
                        operation.equals("CONTENT") && !Sample.hasLink(draft.answer()) ? "" : COMMENTED)));
        Operation resolve = draft.resolve();
        if (resolve != null) {
            calls.add(new Line(call("RESOLVE", resolve, List.of()), ""));
        }
        Operation get = draft.get();
        if (get != null) {
            calls.add(new Line(call("GET", get, List.of()), ""));
        }
        return calls;
    }

    /** Marks a line that is there for its reader to take in. */
    private static final String COMMENTED = "//";

    private String submit() {
        List<String> more = new ArrayList<>();
        SendDraft sends = draft.sends();
        List<Line> sent = sends.sends().stream().map(this::send).toList();
        if (!sent.isEmpty()) {
            more.add("sends = " + block("                    ", sent));
        }
        List<Line> unsent = sends.unsent().stream()
                .map(leaf -> new Line(
                        literal(leaf.path()),
                        (leaf.property().required() ? "required, to decide: " : "") + about(leaf.property())))
                .toList();
        if (!unsent.isEmpty()) {
            more.add("// Callers reach these as parameters: send what the request has a field for.\n"
                    + "                    unsent = " + block("                    ", unsent));
        }
        if (!sends.parameters().isEmpty()) {
            more.add("parameters = " + literal(sends.parameters()));
        }
        return call("SUBMIT", draft.submit(), more);
    }

    private String call(String operation, Operation method, List<String> more) {
        List<Line> constants = new ArrayList<>();
        draft.constants(method).forEach((name, value) -> constants.add(constant(name, value)));
        if (operation.equals("SUBMIT")) {
            draft.sends()
                    .fixed()
                    .forEach(leaf -> constants.add(
                            constant(leaf.path(), leaf.property().words().get(0))));
        }
        List<String> members =
                new ArrayList<>(List.of("operation = Operation." + operation, "method = " + literal(method.name())));
        members.addAll(more);
        if (!constants.isEmpty()) {
            members.add("constants = " + block("                    ", constants));
        }
        return members.size() == 2
                ? "@Call(" + String.join(", ", members) + ")"
                : "@Call(\n                    " + String.join(",\n                    ", members) + ")";
    }

    private Line constant(String to, String value) {
        use(MAPPING + "Constant");
        return new Line("@Constant(to = " + literal(to) + ", value = " + literal(value) + ")", "");
    }

    private Line send(Sent sent) {
        use(MAPPING + "Send");
        use("dev.reelay.RequestField");
        Property property = sent.property();
        StringBuilder line =
                new StringBuilder("@Send(field = RequestField." + sent.field() + ", to = " + literal(sent.to()));
        boolean text = property.type().kind() == Kind.TEXT || property.type().kind() == Kind.ANY;
        boolean withUnit =
                !property.words().isEmpty() && property.words().stream().allMatch(word -> word.matches("\\d+s"));
        if (sent.field().equals("DURATION") && text && !withUnit) {
            use(MAPPING + "Form");
            line.append(", as = Form.SECONDS_TEXT");
        }
        if (SendDraft.isSwitch(property)) {
            line.append(", words = {\"true = on\", \"false = off\"}");
        }
        return new Line(line.append(')').toString(), about(property));
    }

    /** Says what a property holds. */
    private static String about(Property property) {
        List<String> words = property.words();
        if (!words.isEmpty()) {
            String some = words.stream()
                    .limit(MOST_WORDS)
                    .map(word -> literal(word.length() > LONGEST_WORD ? word.substring(0, LONGEST_WORD) + "…" : word))
                    .collect(Collectors.joining(", "));
            return (words.size() > 1 ? "one of " : "always ") + some + (words.size() > MOST_WORDS ? ", …" : "");
        }
        return kind(property.type().kind());
    }

    private static String kind(Kind kind) {
        return switch (kind) {
            case TEXT -> "a text";
            case NUMBER -> "a number";
            case FLAG -> "a flag";
            case ANY -> "any JSON";
            case MAP, OBJECT -> "an object";
            case ONE_OR_MANY -> "one or several";
            case LIST -> "a list";
        };
    }

    private static String member(String name, String value) {
        return "        " + name + " = " + value + ",\n";
    }

    private static String one(List<String> texts) {
        String all = texts.stream().map(JavaText::literal).collect(Collectors.joining(", "));
        return texts.size() == 1 ? all : "{" + all + "}";
    }

    /** An element of a list, with a comment behind it. */
    private record Line(String code, String comment) {
        boolean isCommented() {
            return comment.equals(COMMENTED);
        }
    }

    private static String block(String indent, List<Line> lines) {
        StringBuilder block = new StringBuilder("{\n");
        int last = lines.size() - 1;
        while (last >= 0 && lines.get(last).isCommented()) {
            last--;
        }
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            block.append(indent).append("    ");
            if (line.isCommented()) {
                block.append("// ").append(line.code()).append(',');
            } else {
                block.append(line.code()).append(i < last ? "," : "");
                block.append(line.comment().isEmpty() ? "" : " // " + line.comment());
            }
            block.append('\n');
        }
        return block.append(indent).append('}').toString();
    }
}
