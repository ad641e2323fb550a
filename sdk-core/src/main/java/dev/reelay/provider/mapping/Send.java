package dev.reelay.provider.mapping;

import dev.reelay.Operation;
import dev.reelay.RequestField;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Puts a request field into an operation's body. A field without one is not supported by the operation. */
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface Send {
    /** The operation whose body it is. */
    Operation operation();

    /** The request field. */
    RequestField field();

    /** The path in the body record. */
    String to();
}
