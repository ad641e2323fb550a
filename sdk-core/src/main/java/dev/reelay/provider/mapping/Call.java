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
    /**
     * The operation. An {@link Operation#OWN} is declared once for each method that makes what no other stands for: its body is
     * the caller's to write, as the specification's record, in a request that the generated class {@code …OwnRequests} makes.
     */
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

    /**
     * The path in the body that takes the generation's id, for operations on one; empty where the method has a parameter for
     * it.
     */
    String id() default "";

    /**
     * What later calls need to know of this one beside the id, for {@link Operation#SUBMIT} and {@link Operation#EXTEND}: a
     * text that goes into the ref of what they accept. Empty for nothing.
     */
    String keeps() default "";

    /**
     * The parameter that takes what the ref {@link #keeps()}, for all other operations; empty for none. A ref that keeps
     * nothing is asked for as if the submit for all requests had made it; a {@link Operation#GET} is then made for each other
     * thing that is kept, as long as the relay knows no such generation. A {@link Operation#LIST} is made once for each.
     */
    String kept() default "";

    /**
     * What the ref must keep for this call to be the one, of several for one operation; empty for all refs. The last of them
     * is for all.
     */
    String whenKept() default "";

    /** The path of the list in the answer of a {@link Operation#LIST}; empty where the answer is read as any other. */
    String items() default "";

    /** Which parameters say what part of a {@link Operation#LIST} is wanted. */
    Paging paging() default @Paging;

    /**
     * The path of the object in the body that takes the request's own parameters, but for those that are properties of the
     * body itself; empty for the body.
     */
    String parameters() default "";

    /** The property of the body that takes the ids, for {@link Operation#GET_MANY}; empty for all others. */
    String ids() default "";

    /** The path of the link in the answer, for {@link Operation#VIDEO_URL}; empty for all others. */
    String result() default "";
}
