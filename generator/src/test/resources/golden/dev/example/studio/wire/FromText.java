package dev.example.studio.wire;

import com.squareup.moshi.Json;
import com.squareup.moshi.JsonClass;
import dev.reelay.provider.spi.Generated;
import dev.reelay.provider.spi.RequiredOnWrite;
import dev.reelay.provider.spi.UnknownMembers;
import dev.reelay.provider.spi.WireObject;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What to make of words.
 *
 * @param input as on the wire
 * @param settings as on the wire
 * @param model What makes it.
 * @param watermark Whether it is marked.
 * @param version The version of this body.
 * @param unknownMembers the members that the specification does not name, as they came
 */
@Generated("dev.reelay.generator.openapi")
@JsonClass(generateAdapter = true, generator = "reelay")
public record FromText(
        @RequiredOnWrite @Json(name = "input") @Nullable Words input,
        @Json(name = "settings") @Nullable Settings settings,
        @Json(name = "model") @Nullable String model,
        @Json(name = "watermark") @Nullable Boolean watermark,
        @RequiredOnWrite @Json(name = "version") @Nullable Integer version,
        @UnknownMembers Map<String, @Nullable Object> unknownMembers) implements WireObject {}
