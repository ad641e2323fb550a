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
 * One task or several.
 *
 * @param items what came, never null
 */
@Generated("dev.reelay.generator.openapi")
@JsonClass(generateAdapter = true, generator = "reelay")
@OneOrMany
public record TaskAnswer(List<Task> items) {}
