package dev.reelay.provider.mapping;

import dev.reelay.errors.ErrorKind;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says what some error codes of a protocol mean. */
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface ErrorCodes {
    /** What they mean. */
    ErrorKind means();

    /** The codes; case does not count, and hyphens and blanks count as underscores. */
    String[] value();
}
