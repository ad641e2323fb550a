package dev.reelay.provider.mapping;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Fills a part of a {@link dev.reelay.provider.spi.RelayFault} from the first of some paths that holds something. */
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface ReadError {
    /** The part to fill. */
    ErrorField field();

    /** Paths in the error record, best first. */
    String[] from();
}
