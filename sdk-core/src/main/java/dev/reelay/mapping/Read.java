package dev.reelay.mapping;

import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Fills a field of the model from the first of some paths that holds something usable. */
@Repeatable(Read.All.class)
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Read {
    /** The field to fill. */
    ModelField field();

    /** Paths in the generation record, best first. */
    String[] from();

    /** Holds the repeated annotation. */
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.TYPE)
    @interface All {
        /** The declarations. */
        Read[] value();
    }
}
