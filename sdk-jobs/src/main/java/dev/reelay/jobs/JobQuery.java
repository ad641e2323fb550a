package dev.reelay.jobs;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which jobs to list, newest first. Immutable and thread-safe. */
public final class JobQuery {
    /** How many jobs a list has at most where nothing else is said: 100. */
    public static final int DEFAULT_LIMIT = 100;

    private final Set<JobState> states;
    private final int limit;
    private final @Nullable Job before;

    private JobQuery(Set<JobState> states, int limit, @Nullable Job before) {
        this.states = states;
        this.limit = limit;
        this.before = before;
    }

    /** Returns a query for the newest jobs, whatever their state. */
    public static JobQuery all() {
        return new JobQuery(EnumSet.allOf(JobState.class), DEFAULT_LIMIT, null);
    }

    /** Returns a query for the newest jobs in some states. */
    public static JobQuery in(JobState first, JobState... others) {
        return new JobQuery(EnumSet.of(first, others), DEFAULT_LIMIT, null);
    }

    /**
     * Returns the same query for another number of jobs; default 100.
     *
     * @throws IllegalArgumentException if it is less than 1
     */
    public JobQuery limit(int limit) {
        if (limit < 1) {
            throw new IllegalArgumentException("a limit is 1 or more: " + limit);
        }
        return new JobQuery(states, limit, before);
    }

    /** Returns the same query for the jobs that are older than one: the next page. */
    public JobQuery before(Job job) {
        return new JobQuery(states, limit, Objects.requireNonNull(job, "job"));
    }

    Set<JobState> states() {
        return states;
    }

    int limit() {
        return limit;
    }

    @Nullable
    Job before() {
        return before;
    }
}
