package dev.example.studio.wire;

import com.squareup.moshi.Json;
import com.squareup.moshi.JsonClass;
import dev.reelay.provider.spi.Generated;
import dev.reelay.provider.spi.UnknownMembers;
import dev.reelay.provider.spi.WireObject;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How it ends.
 *
 * @param picture The last picture.
 * @param weight How much it counts.
 * @param unknownMembers the members that the specification does not name, as they came
 */
@Generated("dev.reelay.generator.openapi")
@JsonClass(generateAdapter = true, generator = "reelay")
public record Closing(
        @Json(name = "picture") @Nullable String picture,
        @Json(name = "weight") @Nullable Double weight,
        @UnknownMembers Map<String, @Nullable Object> unknownMembers) implements WireObject {}
