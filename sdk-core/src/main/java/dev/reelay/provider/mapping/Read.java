package dev.reelay.provider.mapping;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Fills a field of the model from the first of some paths that holds something usable. */
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface Read {
    /** The field to fill. */
    ModelField field();

    /** Paths in the generation record, best first. */
    String[] from();
}
