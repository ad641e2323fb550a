package dev.reelay.cli.config;

import java.util.regex.Pattern;

/** Names of environment variables that hold keys. What is no name may be the key itself, and is not to be shown. */
public final class KeyVariable {
    /** What to say of a text that is no name. */
    public static final String ADVICE =
            "takes the name of an environment variable, such as MY_KEY, and not the key itself; what was given is no name";

    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

    private KeyVariable() {}

    /** Tells whether a text can be the name of a variable. */
    public static boolean isName(String text) {
        return NAME.matcher(text).matches();
    }
}
