package dev.reelay.mapping;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Passes properties that have no field in the model through to {@link dev.reelay.Generation#extras()}. */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Keep {
    /** Paths in the generation record; a path to an object keeps all of it. */
    String[] value();
}
