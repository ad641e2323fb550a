package dev.reelay.provider.spi;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks generated code, which is never edited and never committed.
 *
 * <p>The JDK's own annotation of this name sits in {@code java.compiler}, which provider modules would then have to
 * require. Coverage tools go by the simple name.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Generated {
    /** The package of what generated it. */
    String value();
}
