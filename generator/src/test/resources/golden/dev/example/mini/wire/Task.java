package dev.example.mini.wire;

import com.squareup.moshi.Json;
import com.squareup.moshi.JsonClass;
import dev.reelay.provider.spi.Generated;
import dev.reelay.provider.spi.UnknownMembers;
import dev.reelay.provider.spi.WireObject;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A task, or a wrapper round one.
 *
 * @param id Its id.
 * @param state How far it is.
 * @param request as on the wire
 * @param video as on the wire
 * @param liked Whether somebody likes it.
 * @param secondsLeft A guess.
 * @param attempts How often it was tried.
 * @param tags Free words.
 * @param labels Words by name.
 * @param propertyClass A name that Java reserves.
 * @param data What a wrapper holds.
 * @param unknownMembers the members that the specification does not name, as they came
 */
@Generated("dev.reelay.generator.openapi")
@JsonClass(generateAdapter = true, generator = "reelay")
public record Task(
        @Json(name = "id") @Nullable Object id,
        @Json(name = "state") @Nullable String state,
        @Json(name = "request") @Nullable Request request,
        @Json(name = "video") @Nullable Video video,
        @Json(name = "liked") @Nullable Boolean liked,
        @Json(name = "seconds_left") @Nullable Double secondsLeft,
        @Json(name = "attempts") @Nullable Integer attempts,
        @Json(name = "tags") @Nullable List<String> tags,
        @Json(name = "labels") @Nullable Map<String, String> labels,
        @Json(name = "class") @Nullable String propertyClass,
        @Json(name = "data") @Nullable TaskAnswer data,
        @UnknownMembers Map<String, @Nullable Object> unknownMembers) implements WireObject {}
