package dev.reelay.jobs;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.Locale;
import java.util.Map;

/**
 * A gauge for each state, {@code reelay.jobs} with the tag {@code state}: how many jobs of the whole database are in it. It
 * asks the database once in 5 seconds at most, whatever asks it; without an answer it says {@code NaN}. Bind it on one node,
 * as every node says the same. Needs Micrometer 1.13 or newer. Thread-safe.
 */
@SuppressWarnings("exports") // whoever binds them has Micrometer
public final class JobMeters implements MeterBinder {
    private static final long KEPT_NANOS = 5_000_000_000L;

    private final VideoJobs jobs;
    private Map<JobState, Long> counts = Map.of();
    private long countedAt;

    /** Makes the meters of some jobs. */
    public JobMeters(VideoJobs jobs) {
        this.jobs = jobs;
        this.countedAt = System.nanoTime() - KEPT_NANOS;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        for (JobState state : JobState.values()) {
            Gauge.builder("reelay.jobs", this, meters -> meters.count(state))
                    .tag("state", state.name().toLowerCase(Locale.ROOT))
                    .description("The jobs in a state")
                    .strongReference(true)
                    .register(registry);
        }
    }

    private synchronized double count(JobState state) {
        long now = System.nanoTime();
        if (now - countedAt >= KEPT_NANOS) {
            countedAt = now;
            try {
                counts = jobs.counts();
            } catch (JobStoreException e) {
                counts = Map.of(); // the next one asks again
            }
        }
        Long count = counts.get(state);
        return count == null ? Double.NaN : count;
    }
}
