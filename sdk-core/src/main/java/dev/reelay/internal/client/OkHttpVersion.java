package dev.reelay.internal.client;

import java.security.CodeSource;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/**
 * Which OkHttp is there. 4 and 5 are artifacts of different names, so both may be on a class path, and the order decides:
 * with 4 first, calls end in {@link NoSuchMethodError} on some thread.
 */
final class OkHttpVersion {
    private static final int NEEDED = 5;

    private OkHttpVersion() {}

    /** @throws IllegalStateException if the OkHttp that is found first is too old */
    static void check() {
        CodeSource source = OkHttpClient.class.getProtectionDomain().getCodeSource();
        check(found(), source == null ? null : String.valueOf(source.getLocation()));
    }

    static void check(String version, @Nullable String place) {
        String major = version.replaceFirst("\\..*", "");
        if (!major.matches("\\d{1,4}") || Integer.parseInt(major) < NEEDED) {
            throw new IllegalStateException("Reelay needs OkHttp " + NEEDED + ", and OkHttp " + version
                    + " stands first on the class path" + (place == null ? "" : " (" + place + ")")
                    + ": exclude com.squareup.okhttp3:okhttp from what brings it, or depend on"
                    + " com.squareup.okhttp3:okhttp-jvm " + NEEDED + " before it");
        }
    }

    /** By reflection, since the compiler would write the version of today in the place of the constant. */
    private static String found() {
        try {
            return String.valueOf(
                    Class.forName("okhttp3.OkHttp").getField("VERSION").get(null));
        } catch (ReflectiveOperationException | LinkageError none) {
            return "3 or older";
        }
    }
}
