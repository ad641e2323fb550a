package dev.reelay.provider.mapping;

import dev.reelay.RequestField;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Puts a request field into the body of a call. */
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface Send {
    /** The request field. */
    RequestField field();

    /** The path in the body record. */
    String to();

    /** How it is written. */
    Form as() default Form.USUAL;
}
