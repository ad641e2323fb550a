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

    /**
     * The property of {@link #record()} that holds the same record again, one or many, where an answer is an envelope;
     * empty where there is none. What it holds is read instead, and the envelope fills in what that does not say.
     */
    String envelope() default "";

    /**
     * The objects in which each path of {@link #reads()} is looked for, in this order, by their own paths; the record itself
     * is asked where none of them has it. An empty text stands for the record, so that {@code {"", "artifact"}} reads
     * {@code video} and then {@code artifact.video}. By default the record alone.
     */
    String[] layers() default "";

    /**
     * Where each part of the model comes from; {@code id} at least, and {@code state} for what a get answers. What is
     * declared first is tried first. Every property of the record must be read here or named in {@link #extras()}.
     */
    Read[] reads();

    /**
     * Properties that have no place in the model and pass through to {@link dev.reelay.Generation#extras()}: a path, such as
     * {@code metadata.fps}, from the record itself; {@code metadata.*} for all that nothing reads in an object; or
     * {@code *.media_type} for a name in every object of which something is read.
     */
    String[] extras() default {};

    /**
     * What the protocol's own words for states mean; the usual ones, such as {@code queued}, {@code in_progress} and
     * {@code succeeded}, are known. A word that the specification lists must have a meaning; one that turns up at run time
     * and has none is the state {@code UNKNOWN}.
     */
    StateWords[] states() default {};
}
