package dev.reelay.generator.processor;

import javax.annotation.processing.Messager;
import javax.tools.Diagnostic.Kind;
import org.jspecify.annotations.Nullable;

/** Reports problems to the compiler, and remembers that there were some. */
final class Diagnostics {
    private final @Nullable Messager messager;
    private int errors;

    Diagnostics(@Nullable Messager messager) {
        this.messager = messager;
    }

    /** Counts, and says nothing: for what somebody else reports. */
    static Diagnostics silent() {
        return new Diagnostics(null);
    }

    void error(Place place, Problem problem, Object... arguments) {
        errors++;
        if (messager != null) {
            messager.printMessage(
                    Kind.ERROR, problem.message(arguments), place.element(), place.annotation(), place.value());
        }
    }

    /** Returns how many errors were reported so far. */
    int errors() {
        return errors;
    }
}
