package dev.reelay.provider.mapping;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Names the parameters of the query that page through a list. Each is empty where the relay has none of the kind. */
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface Paging {
    /** The parameter for the page's number, which counts from 1. */
    String page() default "";

    /** The parameter for how many generations come before the page. */
    String offset() default "";

    /** The parameter for the id of the generation before the page. */
    String after() default "";

    /** The parameter for how many generations the page is to have. */
    String size() default "";
}
