package dev.example.mini.wire;

import com.squareup.moshi.Json;
import com.squareup.moshi.JsonClass;
import dev.reelay.provider.spi.Generated;
import dev.reelay.provider.spi.UnknownMembers;
import dev.reelay.provider.spi.WireObject;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A file.
 *
 * @param url Where it is.
 * @param width In pixels.
 * @param unknownMembers the members that the specification does not name, as they came
 */
@Generated("dev.reelay.generator.openapi")
@JsonClass(generateAdapter = true, generator = "reelay")
public record Video(
        @Json(name = "url") @Nullable String url,
        @Json(name = "width") @Nullable Integer width,
        @UnknownMembers Map<String, @Nullable Object> unknownMembers) implements WireObject {}
