package dev.reelay.provider.mapping;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says how one wire record describes a generation. Several providers can use it by the name of the annotated type.
 *
 * <p>An object and its targets have the same names for the most part, and what has is not repeated: a path that leads to
 * an object fills a target that has parts by their names.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface GenerationMapping {
    /** The wire record of one generation: all paths start there. */
    Class<?> record();

    /** The property of {@link #record()} that holds the generations of an envelope; empty where there is none. */
    String envelope() default "";

    /** The objects in which each path is looked for, in this order; empty for the record itself. */
    String[] layers() default "";

    /** Where each part of the model comes from. What is declared first is tried first. */
    Read[] reads();

    /**
     * Properties that have no place in the model and pass through to {@link dev.reelay.Generation#extras()}: a path,
     * {@code path.*} for all that is left in an object, or {@code *.name} for a name in every object.
     */
    String[] extras() default {};

    /** What the protocol's own words for states mean; the usual ones are known. */
    StateWords[] states() default {};
}
