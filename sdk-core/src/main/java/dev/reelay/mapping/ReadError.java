package dev.reelay.mapping;

import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Fills a part of a {@link dev.reelay.provider.RelayFault} from the first of some paths that holds something. */
@Repeatable(ReadError.All.class)
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface ReadError {
    /** The part to fill. */
    ErrorField field();

    /** Paths in the error record, best first. */
    String[] from();

    /** Holds the repeated annotation. */
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.TYPE)
    @interface All {
        /** The declarations. */
        ReadError[] value();
    }
}
