package dev.reelay.provider.spi;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a component whose JSON may have any type: a value of another type leaves the component {@code null} and is kept
 * among the unknown members. It stands for {@code x-lenient: true} in a specification.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.RECORD_COMPONENT)
public @interface Lenient {}
