package dev.reelay.provider.mapping;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says which calls tell an account's money, and where in their answers. What is not read passes through to the extras. */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface BalanceMapping {
    /** The generated Retrofit interface; what its methods answer is read, and they take nothing. */
    Class<?> api();

    /** Where each part of the balance comes from. */
    Amount[] amounts();
}
