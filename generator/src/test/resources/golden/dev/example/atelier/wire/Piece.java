package dev.example.atelier.wire;

import com.squareup.moshi.Json;
import com.squareup.moshi.JsonClass;
import dev.reelay.provider.spi.Generated;
import dev.reelay.provider.spi.UnknownMembers;
import dev.reelay.provider.spi.WireObject;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A part of the wire protocol.
 *
 * @param id as on the wire
 * @param state as on the wire
 * @param file as on the wire
 * @param url as on the wire
 * @param pieces as on the wire
 * @param unknownMembers the members that the specification does not name, as they came
 */
@Generated("dev.reelay.generator.openapi")
@JsonClass(generateAdapter = true, generator = "reelay")
public record Piece(
        @Json(name = "id") @Nullable String id,
        @Json(name = "state") @Nullable String state,
        @Json(name = "file") @Nullable String file,
        @Json(name = "url") @Nullable String url,
        @Json(name = "pieces") @Nullable List<Piece> pieces,
        @UnknownMembers Map<String, @Nullable Object> unknownMembers) implements WireObject {}
