package dev.example.studio.wire;

import com.squareup.moshi.Json;
import com.squareup.moshi.JsonClass;
import dev.reelay.provider.spi.Generated;
import dev.reelay.provider.spi.UnknownMembers;
import dev.reelay.provider.spi.WireObject;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Why it failed.
 *
 * @param message The words.
 * @param number The code.
 * @param unknownMembers the members that the specification does not name, as they came
 */
@Generated("dev.reelay.generator.openapi")
@JsonClass(generateAdapter = true, generator = "reelay")
public record Reason(
        @Json(name = "message") @Nullable String message,
        @Json(name = "number") @Nullable Integer number,
        @UnknownMembers Map<String, @Nullable Object> unknownMembers) implements WireObject {}
