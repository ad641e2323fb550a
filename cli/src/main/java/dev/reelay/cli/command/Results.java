package dev.reelay.cli.command;

import dev.reelay.Generation;
import dev.reelay.GenerationRef;
import dev.reelay.GetResult;
import dev.reelay.WaitProgress;
import dev.reelay.WaitResult;
import dev.reelay.cli.failure.Problem;
import dev.reelay.cli.output.GenerationPrinter;
import dev.reelay.cli.output.ProblemReport;
import dev.reelay.cli.session.Session;
import dev.reelay.errors.ReelayException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Prints what several generations came to. Programs hear of each when it ends; people get one table at the end. Hears of
 * polls on any thread.
 */
final class Results implements Consumer<WaitProgress> {
    private final Session session;
    private final Map<GenerationRef, Generation> last = new ConcurrentHashMap<>();
    private final Set<GenerationRef> printed = ConcurrentHashMap.newKeySet();

    Results(Session session) {
        this.session = session;
    }

    @Override
    public void accept(WaitProgress progress) {
        Generation generation = progress.generation();
        if (generation == null) {
            return;
        }
        last.put(progress.ref(), generation);
        boolean ended = progress.nextPollIn().isZero();
        if (ended && session.options().json()) {
            printed.add(progress.ref());
            GenerationPrinter.print(List.of(generation), session);
        }
    }

    /** Prints what is not printed yet, then the errors, each once. Returns the exit code: the first error's. */
    int finish(List<Result> results) {
        GenerationPrinter.print(
                results.stream()
                        .filter(result -> !printed.contains(result.ref()))
                        .map(this::known)
                        .filter(Objects::nonNull)
                        .toList(),
                session);
        int exit = 0;
        Set<String> told = new HashSet<>();
        for (Result result : results) {
            if (result.error() != null) {
                Problem problem = Problem.of(result.error());
                if (told.add(problem.message())) {
                    ProblemReport.print(problem, result.error(), session);
                }
                exit = exit == 0 ? problem.exit().code() : exit;
            }
        }
        return exit;
    }

    private @Nullable Generation known(Result result) {
        return result.generation() == null ? last.get(result.ref()) : result.generation();
    }

    /**
     * What one generation came to.
     *
     * @param generation as the relay described it; {@code null} where it could not be read, or a wait for it failed
     * @param error what went wrong; {@code null} where nothing did
     */
    record Result(
            GenerationRef ref,
            @Nullable Generation generation,
            @Nullable ReelayException error) {
        static Result of(GetResult read) {
            return new Result(read.ref(), read.generation(), read.error());
        }

        static Result of(WaitResult ended) {
            return new Result(ended.ref(), ended.generation(), ended.error());
        }
    }
}
