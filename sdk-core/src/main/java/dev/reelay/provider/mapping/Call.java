package dev.reelay.provider.mapping;

import dev.reelay.Operation;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says which method of the HTTP interface an operation calls. An operation without one is not supported. */
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface Call {
    /** The operation. */
    Operation operation();

    /** The method's name, which is the specification's operationId. */
    String method();

    /** For {@link Operation#VIDEO_URL}: the path of the link in the answer. Empty for all others. */
    String result() default "";
}
