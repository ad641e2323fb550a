package dev.example.studio.wire;

import com.squareup.moshi.Json;
import com.squareup.moshi.JsonClass;
import dev.reelay.provider.spi.Generated;
import dev.reelay.provider.spi.UnknownMembers;
import dev.reelay.provider.spi.WireObject;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a new job is known by.
 *
 * @param ticket The job's id.
 * @param position How many are before it.
 * @param unknownMembers the members that the specification does not name, as they came
 */
@Generated("dev.reelay.generator.openapi")
@JsonClass(generateAdapter = true, generator = "reelay")
public record Ticket(
        @Json(name = "ticket") @Nullable String ticket,
        @Json(name = "position") @Nullable Integer position,
        @UnknownMembers Map<String, @Nullable Object> unknownMembers) implements WireObject {}
