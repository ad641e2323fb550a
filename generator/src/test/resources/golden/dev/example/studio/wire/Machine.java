package dev.example.studio.wire;

import com.squareup.moshi.Json;
import com.squareup.moshi.JsonClass;
import dev.reelay.provider.spi.Generated;
import dev.reelay.provider.spi.UnknownMembers;
import dev.reelay.provider.spi.WireObject;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who did something.
 *
 * @param name What it is called.
 * @param place Where it stands.
 * @param unknownMembers the members that the specification does not name, as they came
 */
@Generated("dev.reelay.generator.openapi")
@JsonClass(generateAdapter = true, generator = "reelay")
public record Machine(
        @Json(name = "name") @Nullable String name,
        @Json(name = "place") @Nullable String place,
        @UnknownMembers Map<String, @Nullable Object> unknownMembers) implements WireObject {}
