package dev.reelay.provider.spi;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a wire record whose only component is a list, and whose JSON is either that list or one bare element.
 *
 * <p>It stands for {@code oneOf: [T, array of T]} in a specification.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface OneOrMany {}
