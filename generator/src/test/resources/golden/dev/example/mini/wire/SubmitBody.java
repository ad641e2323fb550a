package dev.example.mini.wire;

import com.squareup.moshi.Json;
import com.squareup.moshi.JsonClass;
import dev.reelay.provider.spi.Generated;
import dev.reelay.provider.spi.RequiredOnWrite;
import dev.reelay.provider.spi.UnknownMembers;
import dev.reelay.provider.spi.WireObject;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What to make.
 *
 * @param text The prompt.
 * @param looped Whether it loops.
 * @param length How long, as 5s.
 * @param frames as on the wire
 * @param seed A number that nobody sets.
 * @param unknownMembers the members that the specification does not name, as they came
 */
@Generated("dev.reelay.generator.openapi")
@JsonClass(generateAdapter = true, generator = "reelay")
public record SubmitBody(
        @RequiredOnWrite @Json(name = "text") @Nullable String text,
        @Json(name = "looped") @Nullable Boolean looped,
        @Json(name = "length") @Nullable String length,
        @Json(name = "frames") @Nullable Frames frames,
        @Json(name = "seed") @Nullable Integer seed,
        @UnknownMembers Map<String, @Nullable Object> unknownMembers) implements WireObject {}
