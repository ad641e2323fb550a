package dev.reelay.cli.board;

import dev.reelay.cli.output.PlainText;
import dev.reelay.cli.output.Shown;
import dev.reelay.jobs.Job;
import dev.reelay.jobs.JobState;
import java.nio.file.Files;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the board shows at a moment: texts in one line, without control characters, keys and signatures. The templates
 * escape them.
 *
 * @param tabs the states, with how many jobs are in each
 * @param cards the jobs
 * @param state the state whose jobs are shown, as in the address; empty for all
 * @param before the job that this page begins behind; empty for the first page
 * @param older the job that the next page begins behind; {@code null} where there is none
 * @param proof what a form of this page sends, and no other page knows
 */
public record BoardView(
        List<Tab> tabs,
        List<Card> cards,
        String state,
        String before,
        @Nullable String older,
        String proof) {
    private static final int LONGEST = 600;

    /**
     * A state to choose.
     *
     * @param address its name in the address; empty for all
     * @param name its name for people
     * @param count how many jobs are in it
     * @param chosen whether its jobs are shown
     */
    public record Tab(String address, String name, long count, boolean chosen) {}

    /**
     * A fact about a job.
     *
     * @param name what it is
     * @param value what it says
     */
    public record Fact(String name, String value) {}

    /**
     * A job.
     *
     * @param id its id
     * @param state its state, as a style's name
     * @param word its state for people
     * @param prompt what it shows
     * @param error what went wrong; {@code null} for nothing
     * @param facts further facts
     * @param video whether its video can be shown
     * @param unknown whether a person has to decide
     */
    public record Card(
            String id,
            String state,
            String word,
            String prompt,
            @Nullable String error,
            List<Fact> facts,
            boolean video,
            boolean unknown) {}

    static BoardView of(
            Map<JobState, Long> counts,
            List<Job> jobs,
            @Nullable JobState chosen,
            String before,
            int limit,
            ZoneId zone,
            String proof) {
        List<Tab> tabs = new ArrayList<>();
        long all = 0;
        for (Map.Entry<JobState, Long> state : counts.entrySet()) {
            all += state.getValue();
            tabs.add(new Tab(state.getKey().name(), word(state.getKey()), state.getValue(), state.getKey() == chosen));
        }
        tabs.add(0, new Tab("", "all", all, chosen == null));
        return new BoardView(
                tabs,
                jobs.stream().map(job -> card(job, zone)).toList(),
                chosen == null ? "" : chosen.name(),
                before,
                jobs.size() < limit ? null : jobs.get(jobs.size() - 1).id(),
                proof);
    }

    /** Returns a text that is the same as long as the page would be. */
    public String fingerprint() {
        return Integer.toHexString(Objects.hash(tabs, cards, state, before, older));
    }

    private static Card card(Job job, ZoneId zone) {
        List<Fact> facts = new ArrayList<>();
        add(facts, "key", job.key());
        add(facts, "ordered", time(job.plannedAt(), zone));
        if (!job.state().isTerminal() && job.state() != JobState.OUTCOME_UNKNOWN) {
            add(facts, "deadline", time(job.deadlineAt(), zone));
        }
        if (job.state() == JobState.OUTCOME_UNKNOWN) {
            add(facts, "look from", time(job.notBefore(), zone));
            add(facts, "to", time(job.notAfter(), zone));
            add(facts, "fingerprint", job.fingerprint());
        }
        add(facts, "ended", time(job.endedAt(), zone));
        add(facts, "attempts", job.attempts() > 1 ? Integer.toString(job.attempts()) : null);
        add(facts, "ref", job.ref() == null ? null : job.ref().toString());
        add(facts, "job", job.id());
        return new Card(
                job.id(),
                job.state().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                word(job.state()),
                text(job.prompt()),
                job.error() == null ? null : text(job.error()),
                facts,
                job.state() == JobState.DONE && job.file() != null && Files.isRegularFile(job.file()),
                job.state() == JobState.OUTCOME_UNKNOWN);
    }

    private static @Nullable String time(@Nullable Instant moment, ZoneId zone) {
        return moment == null ? null : Shown.time(moment, zone);
    }

    private static void add(List<Fact> facts, String name, @Nullable String value) {
        if (value != null) {
            facts.add(new Fact(name, text(value)));
        }
    }

    static String text(String text) {
        return PlainText.cut(PlainText.withoutUsers(PlainText.masked(PlainText.oneLine(text))), LONGEST);
    }

    private static String word(JobState state) {
        return state.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
