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

    /** The types with a {@link GenerationMapping} for what the calls answer; the one to be tried first in front. */
    Class<?>[] answers();

    /** Which method each operation calls, and what it sends. An operation without one is not supported. */
    Call[] calls();

    /**
     * Where request fields go in all submits and extensions whose body has the property, unless the call says otherwise of
     * the field or the property.
     */
    Send[] sends() default {};

    /** Properties that nothing here fills, in the bodies of all calls that have them. */
    String[] unsent() default {};

    /**
     * The last part of the path of relays' base URLs that stands for this protocol there, as {@code kling} in
     * {@code https://host/kling}: what they tell of an account is above it. Empty for none.
     */
    String prefix() default "";

    /** What a key looks like, and how it is sent. */
    KeyForm keys() default KeyForm.BEARER;

    /**
     * The header that the key goes into as it is, as {@code X-API-Key}; empty for {@code Authorization} in the form of
     * {@link #keys()}.
     */
    String keyHeader() default "";

    /** The types with a {@link BalanceMapping} that tell the account's money. */
    Class<?>[] balances() default {};

    /** What the protocol's own error codes mean; the usual ones are known. */
    ErrorCodes[] errors() default {};
}
