package dev.reelay.provider.mapping;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says which kinds of JSON value a part of the model can be read from; checked by the processor. */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Takes {
    /** The kinds. A property that may hold any JSON always fits. */
    JsonKind[] value();

    /** Other names under which the members of objects hold it, in camel case: {@code watermarkUrl} for a watermarked URL. */
    String[] also() default {};
}
