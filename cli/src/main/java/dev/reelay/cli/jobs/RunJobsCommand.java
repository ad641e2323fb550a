package dev.reelay.cli.jobs;

import dev.reelay.cli.failure.CommandFailure;
import dev.reelay.cli.session.Session;
import dev.reelay.errors.ErrorKind;
import dev.reelay.jobs.Job;
import dev.reelay.jobs.JobQuery;
import dev.reelay.jobs.JobState;
import dev.reelay.jobs.JobStoreException;
import dev.reelay.jobs.VideoJobs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Carries jobs on, as one node of as many as are started. */
@Command(
        name = "run",
        description =
                "Carries jobs on: sends them, which costs money, waits for them and saves their videos. Start it twice"
                        + " for two nodes. Ctrl-C ends it when what is being sent has its answer.")
final class RunJobsCommand implements Callable<Integer> {
    private static final Duration LAST_PATIENCE = Duration.ofMinutes(2);
    private static final Duration HEARTBEAT = Duration.ofSeconds(2);
    private static final int MOST_LOOKED_AT = 1000;

    private final Session session;

    @Option(
            names = {"-d", "--directory"},
            paramLabel = "FOLDER",
            required = true,
            description = "where the videos go, each under its job's id; it is made if it is missing")
    private Path folder = Path.of("");

    @Option(
            names = "--until-idle",
            description = "end when nothing is left to do; unknown outcomes wait for you, not for this command")
    private boolean untilIdle;

    @Option(
            names = "--concurrency",
            paramLabel = "N",
            defaultValue = "16",
            description = "how many submits and downloads are under way at most; default: ${DEFAULT-VALUE}")
    private int concurrency;

    @Mixin
    private final JobStore store;

    private String said = "";

    RunJobsCommand(Session session) {
        this.session = session;
        this.store = new JobStore(session);
    }

    @Override
    public Integer call() throws InterruptedException {
        if (concurrency < 1 || concurrency > 20) {
            throw CommandFailure.usage("--concurrency: give 1 to 20; for more, start more nodes");
        }
        Path videos = videos();
        CountDownLatch ended = new CountDownLatch(1);
        CountDownLatch told = new CountDownLatch(1);
        Thread onSignal = new Thread(() -> {
            told.countDown();
            awaitQuietly(ended);
        });
        try (store) {
            VideoJobs jobs = start(videos);
            Runtime.getRuntime().addShutdownHook(onSignal);
            try {
                work(jobs, told);
            } finally {
                if (!jobs.close(LAST_PATIENCE)) {
                    session.err()
                            .println(
                                    "reelay: some calls did not end in time; what was being sent is now an unknown outcome");
                }
            }
        } catch (JobStoreException e) {
            throw store.unusable(e);
        } finally {
            ended.countDown();
        }
        return 0;
    }

    private Path videos() {
        Path videos = session.folder().resolve(folder);
        try {
            Files.createDirectories(videos);
        } catch (IOException e) {
            throw new CommandFailure(
                    ErrorKind.INVALID_REQUEST, "-d: " + videos + " is no folder, and cannot be made one", e);
        }
        return videos.toAbsolutePath().normalize();
    }

    private VideoJobs start(Path videos) {
        try {
            return store.builder()
                    .placement(job -> videos.resolve(job.id() + ".mp4"))
                    .onUnknown(this::alert)
                    .concurrency(concurrency)
                    .heartbeat(HEARTBEAT)
                    .start();
        } catch (JobStoreException e) {
            throw store.unusable(e);
        }
    }

    /** What may have been charged is said even where progress is unwanted. */
    private void alert(Job job) {
        session.err()
                .println("reelay: the outcome of the job " + job.id()
                        + " is unknown: it may have been charged, and is not sent again; see 'reelay jobs show "
                        + job.id()
                        + "'");
    }

    private void work(VideoJobs jobs, CountDownLatch told) throws InterruptedException {
        while (!told.await(1, TimeUnit.SECONDS)) {
            Map<JobState, Long> counts = counts(jobs);
            if (counts == null) {
                continue;
            }
            String words = words(counts);
            if (!words.equals(said)) {
                said = words;
                session.tell("reelay: " + words);
            }
            boolean idle = counts.keySet().stream()
                    .allMatch(state -> state.isTerminal()
                            || state == JobState.OUTCOME_UNKNOWN
                            || counts.getOrDefault(state, 0L) == 0);
            if (untilIdle && idle) {
                return;
            }
            if (untilIdle && isAllForOthers(jobs)) {
                throw new CommandFailure(
                        ErrorKind.INVALID_REQUEST,
                        "nothing that is left can be carried on here, as its keys are missing: " + words);
            }
        }
    }

    /** Without a key nothing would ever be done, and nothing be idle. */
    private boolean isAllForOthers(VideoJobs jobs) {
        try {
            List<Job> open =
                    jobs.list(JobQuery.in(JobState.PLANNED, JobState.SUBMITTING, JobState.WAITING, JobState.READY)
                            .limit(MOST_LOOKED_AT));
            return open.size() < MOST_LOOKED_AT && open.stream().allMatch(job -> store.lacks(job.client()));
        } catch (JobStoreException e) {
            return false;
        }
    }

    /** The database may be gone for a while; the jobs' own log says so. */
    private static @Nullable Map<JobState, Long> counts(VideoJobs jobs) {
        try {
            return jobs.counts();
        } catch (JobStoreException e) {
            return null;
        }
    }

    private static String words(Map<JobState, Long> counts) {
        String words = counts.entrySet().stream()
                .filter(count -> count.getValue() > 0)
                .map(count -> count.getValue() + " "
                        + count.getKey().name().toLowerCase(Locale.ROOT).replace('_', ' '))
                .collect(Collectors.joining(", "));
        return words.isEmpty() ? "no jobs" : words;
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
