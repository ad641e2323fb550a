package dev.reelay.provider.mapping;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Fills a field of the balance from the answer of an operation without parameters. */
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface ReadBalance {
    /** The method of the HTTP interface, which is the specification's operationId. */
    String method();

    /** The field to fill. */
    BalanceField field();

    /** The path in the method's answer. */
    String from();

    /** How many of the relay's make one unit. */
    int perUnit() default 1;

    /** The amount, as the relay sends it, that means "no limit"; 0 for none. */
    long unlimitedAt() default 0;
}
