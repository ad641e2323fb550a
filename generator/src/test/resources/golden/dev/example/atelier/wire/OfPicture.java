package dev.example.atelier.wire;

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
 * A part of the wire protocol.
 *
 * @param words as on the wire
 * @param picture as on the wire
 * @param palette as on the wire
 * @param frames as on the wire
 * @param seed as on the wire
 * @param number as on the wire
 * @param anything A text, or a list of places in the clip.
 * @param unknownMembers the members that the specification does not name, as they came
 */
@Generated("dev.reelay.generator.openapi")
@JsonClass(generateAdapter = true, generator = "reelay")
public record OfPicture(
        @RequiredOnWrite @Json(name = "words") @Nullable String words,
        @Json(name = "picture") @Nullable String picture,
        @Json(name = "palette") @Nullable List<String> palette,
        @Json(name = "frames") @Nullable List<Frame> frames,
        @Json(name = "seed") @Nullable Integer seed,
        @Json(name = "number") @Nullable Double number,
        @Json(name = "anything") @Nullable Object anything,
        @UnknownMembers Map<String, @Nullable Object> unknownMembers) implements WireObject {}
