package dev.reelay.testkit.tasks;

import dev.reelay.testkit.dialect.Dialect;
import dev.reelay.testkit.dialect.Files;
import dev.reelay.testkit.dialect.Task;
import dev.reelay.testkit.media.Clip;
import dev.reelay.testkit.script.Step;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A generation that a simulated relay accepted.
 *
 * @param id its id
 * @param number its number, from 1
 * @param place the relay's path prefix that it was submitted under
 * @param dialect how the relay there speaks
 * @param prompt what was asked for
 * @param aspectRatio width to height
 * @param path the path of the submit or extend below the prefix
 * @param request the body of the submit or extend
 * @param createdAt when it was accepted
 * @param progress how far it has come
 */
record Entry(
        String id,
        int number,
        String place,
        Dialect dialect,
        String prompt,
        String aspectRatio,
        String path,
        Map<String, @Nullable Object> request,
        Instant createdAt,
        Progress progress) {

    Clip clip() {
        return Clip.of(aspectRatio);
    }

    Task at(Step step, @Nullable Files files) {
        return new Task(
                id,
                number,
                prompt,
                aspectRatio,
                path,
                request,
                step.stage(),
                step.word(),
                step.reason(),
                createdAt,
                progress.since(),
                files);
    }
}
