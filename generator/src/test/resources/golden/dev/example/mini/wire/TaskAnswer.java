package dev.example.mini.wire;

import com.squareup.moshi.JsonClass;
import dev.reelay.provider.spi.Generated;
import dev.reelay.provider.spi.OneOrMany;
import java.util.List;

/**
 * One task or several.
 *
 * @param items what came, never null
 */
@Generated("dev.reelay.generator.openapi")
@JsonClass(generateAdapter = true, generator = "reelay")
@OneOrMany
public record TaskAnswer(List<Task> items) {}
