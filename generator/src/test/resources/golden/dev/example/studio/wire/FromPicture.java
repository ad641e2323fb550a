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
 * What to make of a picture.
 *
 * @param input as on the wire
 * @param model What makes it.
 * @param seconds How long it is.
 * @param unknownMembers the members that the specification does not name, as they came
 */
@Generated("dev.reelay.generator.openapi")
@JsonClass(generateAdapter = true, generator = "reelay")
public record FromPicture(
        @RequiredOnWrite @Json(name = "input") @Nullable WordsAndPicture input,
        @RequiredOnWrite @Json(name = "model") @Nullable String model,
        @Json(name = "seconds") @Nullable Integer seconds,
        @UnknownMembers Map<String, @Nullable Object> unknownMembers) implements WireObject {}
