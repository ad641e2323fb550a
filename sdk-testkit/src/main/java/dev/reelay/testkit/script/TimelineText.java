package dev.reelay.testkit.script;

import java.time.DateTimeException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads timelines as people write them. */
final class TimelineText {
    private static final Pattern ARROW = Pattern.compile("\\s*(?:→|->)\\s*");
    private static final Pattern STEP =
            Pattern.compile("(?:\"(?<word>[^\"]+)\"|(?<stage>[a-z-]+))(?:\\s*[×x*]\\s*(?<answers>\\d{1,6}))?"
                    + "(?:\\s+for\\s+(?<time>\\S+?))?(?:\\s*:\\s*(?<reason>.+))?");
    private static final Pattern SHORT_TIME = Pattern.compile("(?:\\d+[hms])+", Pattern.CASE_INSENSITIVE);

    private TimelineText() {}

    static Timeline parse(String text) {
        List<Step> steps = new ArrayList<>();
        for (String step : ARROW.split(text.strip(), -1)) {
            steps.add(step(step.strip()));
        }
        Step last = steps.remove(steps.size() - 1);
        steps.replaceAll(TimelineText::answeredOnce);
        steps.add(last);
        return new Timeline(steps);
    }

    /** Gives a step that somebody wrote down, without saying for how long, the one answer that makes it visible. */
    private static Step answeredOnce(Step step) {
        return step.answers() == 0 && step.time().isZero()
                ? new Step(step.stage(), step.word(), step.reason(), 1, step.time())
                : step;
    }

    private static Step step(String text) {
        Matcher matcher = STEP.matcher(text);
        if (!matcher.matches()) {
            throw wrong(text, "a step is STAGE, STAGE×COUNT or STAGE for TIME");
        }
        String word = matcher.group("word");
        String answers = matcher.group("answers");
        return new Step(
                word == null ? stage(text, Objects.requireNonNull(matcher.group("stage"))) : Stage.PROCESSING,
                word,
                matcher.group("reason"),
                answers == null ? 0 : Integer.parseInt(answers),
                time(text, matcher.group("time")));
    }

    private static Stage stage(String step, String label) {
        return Arrays.stream(Stage.values())
                .filter(stage -> stage.label().equals(label))
                .findFirst()
                .orElseThrow(() -> wrong(
                        step,
                        "the stages are "
                                + Arrays.stream(Stage.values())
                                        .map(Stage::label)
                                        .collect(Collectors.joining(", "))
                                + ", and a relay's own word in quotes"));
    }

    private static Duration time(String step, @Nullable String text) {
        if (text == null) {
            return Duration.ZERO;
        }
        try {
            return Duration.parse(SHORT_TIME.matcher(text).matches() ? "PT" + text : text);
        } catch (DateTimeException e) {
            throw wrong(step, "a time is 90s, 8m or ISO-8601 such as PT8M");
        }
    }

    private static IllegalArgumentException wrong(String step, String advice) {
        return new IllegalArgumentException("\"" + step + "\" is no step of a timeline: " + advice);
    }
}
