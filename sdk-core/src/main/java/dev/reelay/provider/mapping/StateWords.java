package dev.reelay.provider.mapping;

import dev.reelay.GenerationState;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says what some words of a protocol mean. */
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface StateWords {
    /** What they mean. */
    GenerationState means();

    /** The words; case does not count, and hyphens and blanks count as underscores. */
    String[] value();
}
