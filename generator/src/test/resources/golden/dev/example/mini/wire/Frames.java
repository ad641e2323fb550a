package dev.example.mini.wire;

import com.squareup.moshi.Json;
import com.squareup.moshi.JsonClass;
import dev.reelay.wire.Generated;
import dev.reelay.wire.Lenient;
import dev.reelay.wire.OneOrMany;
import dev.reelay.wire.RequiredOnWrite;
import dev.reelay.wire.UnknownMembers;
import dev.reelay.wire.Word;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The pictures to go by.
 *
 * @param first as on the wire
 * @param unknownMembers the members that the specification does not name, as they came
 */
@Generated("dev.reelay.generator.openapi")
@JsonClass(generateAdapter = true, generator = "reelay")
public record Frames(
        @Json(name = "first") @Nullable Frame first,
        @UnknownMembers Map<String, @Nullable Object> unknownMembers) {}
