package dev.example.studio.wire;

import com.squareup.moshi.Json;
import com.squareup.moshi.JsonClass;
import dev.reelay.provider.spi.Generated;
import dev.reelay.provider.spi.UnknownMembers;
import dev.reelay.provider.spi.WireObject;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What to show.
 *
 * @param prompt In words.
 * @param negative What not to show.
 * @param unknownMembers the members that the specification does not name, as they came
 */
@Generated("dev.reelay.generator.openapi")
@JsonClass(generateAdapter = true, generator = "reelay")
public record Words(
        @Json(name = "prompt") @Nullable String prompt,
        @Json(name = "negative") @Nullable String negative,
        @UnknownMembers Map<String, @Nullable Object> unknownMembers) implements WireObject {}
