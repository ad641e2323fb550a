package dev.reelay.provider.mapping;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Fills a part of the model from the first of some paths that holds something usable. */
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface Read {
    /**
     * The part, by its path in the model: {@code prompt}, {@code video}, {@code video.url}, {@code videos}. Parts are the
     * methods of {@code dev.reelay.provider.spi.GenerationDraft}.
     */
    String to();

    /**
     * Paths in the record, best first: JSON names joined by dots, as {@code result.video.url}. The first with something
     * usable counts; what another one says differently goes to the extras. A path to an object fills a part that is an
     * object, as {@code video}, by the names of its members; a path to a link fills its {@code url}. A path to a list fills
     * {@code videos} from its elements, which are objects or links.
     */
    String[] from();

    /** How many of the relay's make one second, for the duration of a video in other units: 1000 for milliseconds. */
    int perSecond() default 1;
}
