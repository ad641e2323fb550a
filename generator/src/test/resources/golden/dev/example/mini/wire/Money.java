package dev.example.mini.wire;

import com.squareup.moshi.Json;
import com.squareup.moshi.JsonClass;
import dev.reelay.provider.spi.Generated;
import dev.reelay.provider.spi.UnknownMembers;
import dev.reelay.provider.spi.WireObject;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is left.
 *
 * @param cents In hundredths.
 * @param object The kind of answer.
 * @param unknownMembers the members that the specification does not name, as they came
 */
@Generated("dev.reelay.generator.openapi")
@JsonClass(generateAdapter = true, generator = "reelay")
public record Money(
        @Json(name = "cents") @Nullable Double cents,
        @Json(name = "object") @Nullable String object,
        @UnknownMembers Map<String, @Nullable Object> unknownMembers) implements WireObject {}
