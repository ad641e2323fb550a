package dev.example.studio.wire;

import com.squareup.moshi.Json;
import com.squareup.moshi.JsonClass;
import dev.reelay.provider.spi.Generated;
import dev.reelay.provider.spi.ListedWords;
import dev.reelay.provider.spi.UnknownMembers;
import dev.reelay.provider.spi.WireObject;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A job.
 *
 * @param jobId Its id.
 * @param phase How far it is.
 * @param percent How much of it is done.
 * @param reason Why it failed.
 * @param madeAt When it was accepted.
 * @param result as on the wire
 * @param legacy as on the wire
 * @param links Where the clips are, in older answers.
 * @param trace What the caller wanted to find again.
 * @param unknownMembers the members that the specification does not name, as they came
 */
@Generated("dev.reelay.generator.openapi")
@JsonClass(generateAdapter = true, generator = "reelay")
public record Job(
        @Json(name = "job_id") @Nullable Long jobId,
        @ListedWords({"waiting", "sketching", "held", "done", "failed"})
        @Json(name = "phase") @Nullable String phase,
        @Json(name = "percent") @Nullable Integer percent,
        @Json(name = "reason") @Nullable Reason reason,
        @Json(name = "made_at") @Nullable String madeAt,
        @Json(name = "result") @Nullable Result result,
        @Json(name = "legacy") @Nullable Result legacy,
        @Json(name = "links") @Nullable List<String> links,
        @Json(name = "trace") @Nullable String trace,
        @UnknownMembers Map<String, @Nullable Object> unknownMembers) implements WireObject {}
