package dev.reelay.provider.mapping;

import dev.reelay.Operation;
import dev.reelay.RequestField;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says which method of the HTTP interface an operation calls, and what goes into it. */
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface Call {
    /** The operation. */
    Operation operation();

    /**
     * The method's name, which is the specification's operationId. The id of a get goes where the method takes it: in the
     * path or the query.
     */
    String method();

    /**
     * The request fields that must be set for this call to be the one; of several calls for one operation, the first that
     * fits is made. Empty for all requests. A field that only another of them sends is refused, and not left out.
     */
    RequestField[] when() default {};

    /** Where each request field goes. A field without one is not supported by the call. */
    Send[] sends() default {};

    /** Fixed values: in the body, in a header or in the query. */
    Constant[] constants() default {};

    /** Properties of the body that nothing here fills; callers reach them through the request's parameters. */
    String[] unsent() default {};

    /** The property of the body that takes the ids, for {@link Operation#GET_MANY}; empty for all others. */
    String ids() default "";

    /** The path of the link in the answer, for {@link Operation#VIDEO_URL}; empty for all others. */
    String result() default "";
}
