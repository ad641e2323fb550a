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

    /** The method's name, which is the specification's operationId. */
    String method();

    /**
     * The request fields that must be set for this call to be the one; of several calls for one operation, the first that
     * fits is made. Empty for all requests.
     */
    RequestField[] when() default {};

    /** Where each request field goes. A field without one is not supported by the call. */
    Send[] sends() default {};

    /** Fixed values: in the body, in a header or in the query. */
    Constant[] constants() default {};

    /** Properties of the body that no request field fills; callers reach them through parameters. */
    String[] unsent() default {};

    /** For {@link Operation#GET_MANY}: the property of the body that takes the ids. */
    String ids() default "";

    /** For {@link Operation#VIDEO_URL}: the path of the link in the answer. */
    String result() default "";
}
