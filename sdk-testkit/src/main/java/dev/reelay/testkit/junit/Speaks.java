package dev.reelay.testkit.junit;

import dev.reelay.testkit.DocumentedRelay;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says as which relay a {@link dev.reelay.testkit.FakeRelay} parameter speaks; default anyapi. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.PARAMETER)
public @interface Speaks {
    /** The relay. */
    DocumentedRelay value();
}
