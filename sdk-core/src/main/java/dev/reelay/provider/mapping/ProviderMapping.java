package dev.reelay.provider.mapping;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a provider: the generated HTTP interface and wire records that it is made of, and what means what.
 *
 * <p>All of it is one annotation, because compilers place a processor's message on a value within an annotation, and not
 * within a repeated one.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface ProviderMapping {
    /** The provider's id: lower-case letters, digits and hyphens. */
    String id();

    /** The name for people; generated classes begin with it, so it is a Java identifier in upper camel case. */
    String title();

    /** The generated Retrofit interface. */
    Class<?> api();

    /** The wire record of one generation: {@link #reads()} and {@link #keeps()} start there. */
    Class<?> generation();

    /** The property of {@link #generation()} that holds the generations of a wrapper; empty where there is none. */
    String wrapper() default "";

    /** The wire record of an error body: {@link #readErrors()} start there. */
    Class<?> error();

    /** Which method each operation calls. An operation without one is not supported. */
    Call[] calls();

    /** Where each field of the model comes from. */
    Read[] reads();

    /** Paths of properties that have no field and pass through to {@link dev.reelay.Generation#extras()}. */
    String[] keeps() default {};

    /** Where each part of an error comes from. */
    ReadError[] readErrors();

    /** Where the balance comes from. Properties of those answers that are not read pass through to its extras. */
    ReadBalance[] readBalances() default {};

    /** Where each request field goes. A field without one is not supported by the operation. */
    Send[] sends();

    /** Fixed texts that go beside request fields. */
    SendConstant[] sendConstants() default {};

    /** Properties of bodies that no request field fills. */
    Unsent[] unsent() default {};
}
