package dev.reelay.provider.mapping;

import dev.reelay.RequestField;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Puts a request field into the body of a call, or into a parameter of it. */
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface Send {
    /** The request field. */
    RequestField field();

    /**
     * The path in the body record, or the name of a header or parameter that the specification gives the call.
     *
     * <p>{@code frames[0].url} is a property of an element of a list: elements with a number stand in the list in the
     * order of their numbers, and those of which nothing is set are left out. {@code pictures[].url} is one element for
     * each of {@link RequestField#REFERENCES}. What the specification leaves open, as the members of an object without
     * properties, takes any name.
     */
    String to();

    /** How it is written. */
    Form as() default Form.USUAL;

    /** What is sent where the request does not say the field; empty for nothing. */
    String orElse() default "";

    /**
     * The protocol's own words for some values, as {@code "16:9 = 1280:720"} or, for a flag, {@code "true = on"}; other
     * values go as they are.
     */
    String[] words() default {};
}
