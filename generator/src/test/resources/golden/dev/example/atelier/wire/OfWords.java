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
 * @param not as on the wire
 * @param length Whole seconds.
 * @param sound on or off.
 * @param shape Width and height in pixels.
 * @param number as on the wire
 * @param cast as on the wire
 * @param extra What the makers of a model take beside.
 * @param note as on the wire
 * @param unknownMembers the members that the specification does not name, as they came
 */
@Generated("dev.reelay.generator.openapi")
@JsonClass(generateAdapter = true, generator = "reelay")
public record OfWords(
        @RequiredOnWrite @Json(name = "words") @Nullable String words,
        @Json(name = "not") @Nullable String not,
        @RequiredOnWrite @Json(name = "length") @Nullable String length,
        @RequiredOnWrite @Json(name = "sound") @Nullable String sound,
        @Json(name = "shape") @Nullable String shape,
        @Json(name = "number") @Nullable Integer number,
        @Json(name = "cast") @Nullable List<Cast> cast,
        @Json(name = "extra") @Nullable Object extra,
        @Json(name = "note") @Nullable String note,
        @UnknownMembers Map<String, @Nullable Object> unknownMembers) implements WireObject {}
