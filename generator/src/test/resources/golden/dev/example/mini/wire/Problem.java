package dev.example.mini.wire;

import com.squareup.moshi.Json;
import com.squareup.moshi.JsonClass;
import dev.reelay.provider.spi.Generated;
import dev.reelay.provider.spi.UnknownMembers;
import dev.reelay.provider.spi.Word;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An error.
 *
 * @param code What went wrong.
 * @param message The same in words.
 * @param unknownMembers the members that the specification does not name, as they came
 */
@Generated("dev.reelay.generator.openapi")
@JsonClass(generateAdapter = true, generator = "reelay")
public record Problem(
        @Word(value = "broke", means = "QUOTA")
        @Word(value = "fine", means = "NONE")
        @Json(name = "code") @Nullable String code,
        @Json(name = "message") @Nullable Object message,
        @UnknownMembers Map<String, @Nullable Object> unknownMembers) {}
