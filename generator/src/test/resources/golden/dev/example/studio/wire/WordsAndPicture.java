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
 * @param picture The first picture, in base64 or by its address.
 * @param closing as on the wire
 * @param unknownMembers the members that the specification does not name, as they came
 */
@Generated("dev.reelay.generator.openapi")
@JsonClass(generateAdapter = true, generator = "reelay")
public record WordsAndPicture(
        @Json(name = "prompt") @Nullable String prompt,
        @Json(name = "picture") @Nullable String picture,
        @Json(name = "closing") @Nullable Closing closing,
        @UnknownMembers Map<String, @Nullable Object> unknownMembers) implements WireObject {}
