package dev.reelay.provider.mapping;

import dev.reelay.Operation;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Names properties of an operation's body that no request field fills; callers reach them through parameters. */
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface Unsent {
    /** The operation whose body it is. */
    Operation operation();

    /** Paths in the body record. */
    String[] value();
}
