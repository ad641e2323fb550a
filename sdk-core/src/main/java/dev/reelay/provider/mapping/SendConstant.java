package dev.reelay.provider.mapping;

import dev.reelay.Operation;
import dev.reelay.RequestField;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Puts a fixed text into an operation's body beside a request field, when that field is sent. */
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface SendConstant {
    /** The operation whose body it is. */
    Operation operation();

    /** The request field that it accompanies. */
    RequestField with();

    /** The path in the body record. */
    String to();

    /** The text. */
    String value();
}
