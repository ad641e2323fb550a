package dev.reelay.provider.spi;

import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Gives the meaning of one word that a property can hold. It stands for an entry of {@code x-words} in a specification. */
@Repeatable(Word.Dictionary.class)
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.RECORD_COMPONENT)
public @interface Word {
    /** The word on the wire; case is ignored. */
    String value();

    /** The name of a constant of the enum that the property's model field has. */
    String means();

    /** Holds the repeated annotation. */
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.RECORD_COMPONENT)
    @interface Dictionary {
        /** The words. */
        Word[] value();
    }
}
