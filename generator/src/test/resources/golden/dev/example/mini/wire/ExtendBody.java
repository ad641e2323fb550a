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
 * How it goes on.
 *
 * @param text The prompt.
 * @param unknownMembers the members that the specification does not name, as they came
 */
@Generated("dev.reelay.generator.openapi")
@JsonClass(generateAdapter = true, generator = "reelay")
public record ExtendBody(
        @RequiredOnWrite @Json(name = "text") @Nullable String text,
        @UnknownMembers Map<String, @Nullable Object> unknownMembers) implements WireObject {}
