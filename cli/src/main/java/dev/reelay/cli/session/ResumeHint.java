package dev.reelay.cli.session;

import java.io.PrintStream;
import java.util.function.Supplier;

/** Says how to go on when the process is interrupted, as by Ctrl-C. */
public final class ResumeHint {
    private static volatile boolean said; // the process is ending, and has one end

    private ResumeHint() {}

    /**
     * Does some work, and says the hint if the process ends meanwhile. It is said even with {@code --quiet}: what it names
     * may have cost money.
     */
    public static <T> T during(Session session, String hint, Supplier<T> work) {
        PrintStream err = session.err();
        Thread hook = new Thread(
                () -> {
                    said = true;
                    err.println("\nreelay: interrupted; " + hint);
                },
                "reelay-resume-hint");
        Runtime.getRuntime().addShutdownHook(hook);
        try {
            return work.get();
        } finally {
            remove(hook);
        }
    }

    /** Tells whether the process is ending and the hint was its last word. */
    public static boolean isSaid() {
        return said;
    }

    private static void remove(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            return; // the process is ending, and the hint is being said
        }
    }
}
