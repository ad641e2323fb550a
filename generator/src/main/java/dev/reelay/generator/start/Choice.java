package dev.reelay.generator.start;

import dev.reelay.generator.openapi.ApiOutline;
import dev.reelay.generator.openapi.ApiOutline.Operation;
import dev.reelay.generator.openapi.ApiOutline.ValueType;
import dev.reelay.generator.openapi.source.SpecException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds the operations that submit a generation and ask for it. */
final class Choice {
    private static final Pattern WRITTEN = Pattern.compile("([A-Za-z]+)[: ]\\s*(/\\S*)");
    private static final int MANY = 20;
    private static final int LIKELY = 6;

    /** What an operation's path, name and summary say for it, and how much. */
    private static final Map<Pattern, Integer> FOR_SUBMIT = weights(Map.of(
            "video", 4,
            "text.?(to|2).?video|t2v|txt2vid", 3,
            "text", 1,
            "generat|predict|infer|task|submit|create", 2,
            "image|audio|speech|music|voice|chat|embed|upscal|lip|extend|remix|edit|modif|refram|character|cancel|delete|avatar",
                    -3,
            "balance|account|organi[sz]ation|train|file|upload|webhook|callback|token|key|model.?s\\b", -3));

    private static final Map<Pattern, Integer> FOR_GET = weights(Map.of(
            "video", 2,
            "generat|predict|infer|task|job|status|result|query|fetch|retriev", 2,
            "image|audio|speech|music|voice|chat|embed|upscal|extend|remix|edit|modif|refram|list|content|download|character|account|train",
                    -3,
            "balance|organi[sz]ation|file|upload|webhook|callback|token|key|cancel|stream|log", -3));

    private final ApiOutline api;

    Choice(ApiOutline api) {
        this.api = api;
    }

    private static Map<Pattern, Integer> weights(Map<String, Integer> words) {
        Map<Pattern, Integer> weights = new LinkedHashMap<>();
        words.forEach((word, weight) -> weights.put(Pattern.compile(word), weight));
        return weights;
    }

    /**
     * Returns the operation that submits.
     *
     * @param written what the user says, as {@code POST:/v1/videos}; {@code null} to find it
     * @throws SpecException if there is none, or none is likelier than all others; the message lists those there are
     */
    Operation submit(@Nullable String written) {
        if (written != null) {
            return named("--submit", written);
        }
        List<Operation> candidates = api.operations().stream()
                .filter(one -> one.method().equals("POST"))
                .toList();
        Operation found = likeliest(candidates, this::submits);
        if (found == null) {
            throw undecided("submits a generation", "--submit", candidates, this::submits);
        }
        return found;
    }

    /**
     * Returns the operation that asks for one generation; {@code null} where the specification has none that could.
     *
     * @throws SpecException if none is likelier than all others; the message lists those there are
     */
    @Nullable
    Operation get(@Nullable String written, Operation submit) {
        if (written != null) {
            return named("--get", written);
        }
        List<Operation> candidates = api.operations().stream()
                .filter(one ->
                        Set.of("GET", "POST").contains(one.method()) && Draft.id(one) != null && !one.equals(submit))
                .toList();
        if (candidates.isEmpty()) {
            return null;
        }
        ToIntFunction<Operation> score = one -> gets(one, submit);
        Operation found = likeliest(candidates, score);
        if (found == null) {
            throw undecided("asks for one generation", "--get", candidates, score);
        }
        return found;
    }

    private Operation named(String option, String written) {
        Matcher parts = WRITTEN.matcher(written.strip());
        if (!parts.matches()) {
            throw new SpecException(
                    option + " " + written + ": write a method and a path, as in " + option + " POST:/v1/videos");
        }
        return api.operations().stream()
                .filter(one -> one.method().equalsIgnoreCase(parts.group(1))
                        && one.path().equals(parts.group(2)))
                .findFirst()
                .orElseThrow(() -> new SpecException(option + " " + written
                        + ": the specification has no such operation; there are:\n" + list(api.operations())));
    }

    private static @Nullable Operation likeliest(List<Operation> candidates, ToIntFunction<Operation> score) {
        List<Operation> sorted = candidates.stream()
                .sorted(Comparator.comparingInt(score).reversed())
                .toList();
        if (sorted.size() == 1) {
            return sorted.get(0);
        }
        if (sorted.isEmpty() || score.applyAsInt(sorted.get(0)) < LIKELY) {
            return null;
        }
        boolean tied = sorted.size() > 1 && score.applyAsInt(sorted.get(0)) == score.applyAsInt(sorted.get(1));
        return tied ? null : sorted.get(0);
    }

    private int submits(Operation operation) {
        int score = words(operation, FOR_SUBMIT);
        String body = operation.body() == null ? "" : operation.body().record();
        score += body.isEmpty() ? -2 : new SendDraft(api, body).sent("PROMPT") == null ? 0 : 3;
        score += api.answered(operation.answer()) == null ? 0 : 1;
        boolean asked = api.operations().stream()
                .anyMatch(one -> one.method().equals("GET") && one.path().startsWith(operation.path() + "/{"));
        score += asked ? 2 : 0;
        // What is about a thing that exists already makes no new one.
        return score - (operation.path().contains("{") ? 4 : 0);
    }

    private int gets(Operation operation, Operation submit) {
        int score = words(operation, FOR_GET) + common(operation.path(), submit.path());
        score += operation.method().equals("GET") ? 4 : 0;
        score += speaksOfState(operation.answer()) ? 3 : 0;
        boolean same = operation.answer() != null && operation.answer().equals(submit.answer());
        score += same ? 3 : 0;
        boolean below = operation.path().startsWith(submit.path() + "/{")
                && operation.path().endsWith("}");
        return score + (below ? 5 : 0);
    }

    private boolean speaksOfState(@Nullable ValueType answer) {
        String record = api.answered(answer);
        return record != null && new Leaves(api).of(record).stream().anyMatch(Choice::isState);
    }

    private static boolean isState(Leaves.Leaf leaf) {
        return Likely.STATE.rank(leaf.name(), leaf.type().kind()) >= 0;
    }

    private static int common(String one, String other) {
        List<String> segments = List.of(other.split("/"));
        return (int) List.of(one.split("/")).stream()
                .filter(segment -> !segment.isEmpty() && segments.contains(segment))
                .count();
    }

    private static int words(Operation operation, Map<Pattern, Integer> weights) {
        String text = (operation.path() + " " + operation.name() + " " + operation.prose()).toLowerCase(Locale.ROOT);
        return weights.entrySet().stream()
                .filter(word -> word.getKey().matcher(text).find())
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    private static SpecException undecided(
            String what, String option, List<Operation> candidates, ToIntFunction<Operation> score) {
        if (candidates.isEmpty()) {
            return new SpecException("no operation of the specification " + what
                    + ": where each has a page of its own, give the files of the others too");
        }
        List<Operation> likely = candidates.stream()
                .sorted(Comparator.comparingInt(score).reversed())
                .limit(MANY)
                .toList();
        return new SpecException("it is not clear which operation " + what + "; say so with " + option
                + ", and one of these, the likeliest first"
                + (candidates.size() > MANY ? " (" + MANY + " of " + candidates.size() + ")" : "") + ":\n"
                + list(likely));
    }

    private static String list(List<Operation> operations) {
        List<String> lines = new ArrayList<>();
        for (Operation one : operations) {
            String prose = one.prose().length() > 60 ? one.prose().substring(0, 60) + "…" : one.prose();
            lines.add("  " + one.method() + ":" + one.path() + (prose.isEmpty() ? "" : "  # " + prose));
        }
        return lines.stream().limit(200).collect(Collectors.joining("\n"));
    }
}
