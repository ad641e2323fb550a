package dev.example.mini.wire;

import com.squareup.moshi.Json;
import com.squareup.moshi.JsonClass;
import dev.reelay.provider.spi.Generated;
import dev.reelay.provider.spi.RequiredOnWrite;
import dev.reelay.provider.spi.UnknownMembers;
import dev.reelay.provider.spi.WireObject;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which tasks.
 *
 * @param ids Their ids.
 * @param unknownMembers the members that the specification does not name, as they came
 */
@Generated("dev.reelay.generator.openapi")
@JsonClass(generateAdapter = true, generator = "reelay")
public record Ids(
        @RequiredOnWrite @Json(name = "ids") @Nullable List<String> ids,
        @UnknownMembers Map<String, @Nullable Object> unknownMembers) implements WireObject {}
