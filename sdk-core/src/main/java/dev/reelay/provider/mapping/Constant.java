package dev.reelay.provider.mapping;

import dev.reelay.RequestField;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Puts a fixed value into a call. */
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface Constant {
    /** The path in the body record, as that of a {@link Send}, or the name of a header or parameter that the specification gives the call. */
    String to();

    /** The value; a property that is a number or a flag takes it as one. */
    String value();

    /** The request fields beside which it goes: sent when one of them is. Empty for always. */
    RequestField[] with() default {};
}
