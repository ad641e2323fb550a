package dev.example.atelier.wire;

import com.squareup.moshi.Json;
import com.squareup.moshi.JsonClass;
import dev.reelay.provider.spi.Generated;
import dev.reelay.provider.spi.UnknownMembers;
import dev.reelay.provider.spi.WireObject;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A part of the wire protocol.
 *
 * @param stopped as on the wire
 * @param unknownMembers the members that the specification does not name, as they came
 */
@Generated("dev.reelay.generator.openapi")
@JsonClass(generateAdapter = true, generator = "reelay")
public record StopPieceAnswer(
        @Json(name = "stopped") @Nullable Boolean stopped,
        @UnknownMembers Map<String, @Nullable Object> unknownMembers) implements WireObject {}
