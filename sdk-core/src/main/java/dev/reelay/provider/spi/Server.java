package dev.reelay.provider.spi;

import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Names a relay that a specification lists among its servers, or among those of one operation. */
@Repeatable(Server.List.class)
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Server {
    /** The relay's name: {@code x-relay} in the specification. */
    String name();

    /** The base URL; empty where the specification has only a template. */
    String url() default "";

    /** The specification's words about it. */
    String description() default "";

    /** Holds the repeated annotation. */
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.TYPE, ElementType.METHOD})
    @interface List {
        /** The servers. */
        Server[] value();
    }
}
