package dev.reelay.mapping;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Declares a provider: the generated HTTP interface and wire records that it is made of. */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface ProviderMapping {
    /** The provider's id: lower-case letters, digits and hyphens. */
    String id();

    /** The name for people; generated classes begin with it, so it is a Java identifier in upper camel case. */
    String title();

    /** The generated Retrofit interface. */
    Class<?> api();

    /** The wire record of one generation: {@link Read} and {@link Keep} paths start there. */
    Class<?> generation();

    /** The property of {@link #generation()} that holds the generations of a wrapper; empty where there is none. */
    String wrapper() default "";

    /** The wire record of an error body: {@link ReadError} paths start there. */
    Class<?> error();
}
