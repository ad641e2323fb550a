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
 * A clip.
 *
 * @param id Its id.
 * @param url Where it is.
 * @param duration How long it is, in thousandths of a second.
 * @param frames How many pictures it has.
 * @param layers What it is put together of.
 * @param unknownMembers the members that the specification does not name, as they came
 */
@Generated("dev.reelay.generator.openapi")
@JsonClass(generateAdapter = true, generator = "reelay")
public record Clip(
        @Json(name = "id") @Nullable String id,
        @Json(name = "url") @Nullable String url,
        @Json(name = "duration") @Nullable Integer duration,
        @Json(name = "frames") @Nullable Integer frames,
        @Json(name = "layers") @Nullable List<Machine> layers,
        @UnknownMembers Map<String, @Nullable Object> unknownMembers) implements WireObject {}
