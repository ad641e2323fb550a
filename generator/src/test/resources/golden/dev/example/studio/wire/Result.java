package dev.example.studio.wire;

import com.squareup.moshi.Json;
import com.squareup.moshi.JsonClass;
import dev.reelay.provider.spi.Generated;
import dev.reelay.provider.spi.UnknownMembers;
import dev.reelay.provider.spi.WireObject;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was made.
 *
 * @param clips The clips.
 * @param still A picture of the first clip.
 * @param poster Another one, of any kind.
 * @param original The clip without a watermark, in any form.
 * @param cost What it used up.
 * @param machine as on the wire
 * @param trace The same again.
 * @param unknownMembers the members that the specification does not name, as they came
 */
@Generated("dev.reelay.generator.openapi")
@JsonClass(generateAdapter = true, generator = "reelay")
public record Result(
        @Json(name = "clips") @Nullable List<Clip> clips,
        @Json(name = "still") @Nullable String still,
        @Json(name = "poster") @Nullable Object poster,
        @Json(name = "original") @Nullable Object original,
        @Json(name = "cost") @Nullable Double cost,
        @Json(name = "machine") @Nullable Machine machine,
        @Json(name = "trace") @Nullable String trace,
        @UnknownMembers Map<String, @Nullable Object> unknownMembers) implements WireObject {}
