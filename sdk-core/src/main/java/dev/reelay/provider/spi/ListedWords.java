package dev.reelay.provider.spi;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the words that a specification lists for a text, its {@code enum} or {@code const}. The list is what is known, and
 * forbids nothing: any other word may come.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.RECORD_COMPONENT)
public @interface ListedWords {
    /** The words as the specification writes them. */
    String[] value();
}
