package dev.reelay.provider.mapping;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Fills a part of the balance from the answer of an operation without parameters. */
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface Amount {
    /** The part, by its name in {@link dev.reelay.Balance}: {@code granted}, {@code used}, {@code remaining}, … */
    String to();

    /** The method of the HTTP interface, which is the specification's operationId. */
    String method();

    /** The path in the method's answer. */
    String from();

    /** How many of the relay's make one unit. */
    int perUnit() default 1;

    /** The amount, as the relay sends it, that means "no limit"; 0 for none. */
    long unlimitedAt() default 0;
}
