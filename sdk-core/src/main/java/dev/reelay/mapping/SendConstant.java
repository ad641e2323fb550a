package dev.reelay.mapping;

import dev.reelay.Operation;
import dev.reelay.RequestField;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Puts a fixed text into an operation's body beside a request field, when that field is sent. */
@Repeatable(SendConstant.All.class)
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface SendConstant {
    /** The operation whose body it is. */
    Operation operation();

    /** The request field that it accompanies. */
    RequestField with();

    /** The path in the body record. */
    String to();

    /** The text. */
    String value();

    /** Holds the repeated annotation. */
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.TYPE)
    @interface All {
        /** The declarations. */
        SendConstant[] value();
    }
}
