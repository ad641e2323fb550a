package dev.example.studio.wire;

import com.squareup.moshi.Json;
import com.squareup.moshi.JsonClass;
import dev.reelay.provider.spi.Generated;
import dev.reelay.provider.spi.UnknownMembers;
import dev.reelay.provider.spi.WireObject;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How to make it.
 *
 * @param seconds How long it is, as a text.
 * @param ratio Width to height.
 * @param unknownMembers the members that the specification does not name, as they came
 */
@Generated("dev.reelay.generator.openapi")
@JsonClass(generateAdapter = true, generator = "reelay")
public record Settings(
        @Json(name = "seconds") @Nullable String seconds,
        @Json(name = "ratio") @Nullable String ratio,
        @UnknownMembers Map<String, @Nullable Object> unknownMembers) implements WireObject {}
