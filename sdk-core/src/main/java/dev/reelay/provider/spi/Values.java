package dev.reelay.provider.spi;

import dev.reelay.Palette;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** What of a JSON value a field of the model can use; {@code null} where nothing. */
final class Values {
    private Values() {}

    /** Tells whether a value says nothing, so that leaving it out loses nothing. */
    static boolean isBlank(Object value) {
        return value instanceof String text && (text.isBlank() || Times.isZero(text));
    }

    static @Nullable String text(Object value) {
        return value instanceof String text && !text.isBlank() ? text : null;
    }

    static @Nullable String id(Object value) {
        if (value instanceof Number number) {
            BigDecimal decimal = decimal(number);
            return decimal == null || decimal.stripTrailingZeros().scale() > 0
                    ? null
                    : decimal.toBigInteger().toString();
        }
        String text = text(value);
        return text == null ? null : text.strip();
    }

    static @Nullable String url(Object value) {
        String text = text(value);
        return text != null && isLink(text.strip()) ? text.strip() : null;
    }

    private static boolean isLink(String text) {
        // OkHttp knows more links, as those with blanks, but its tables of host names take as long to load as an answer
        // to read.
        return isPlainLink(text) || HttpUrl.parse(text) != null;
    }

    private static boolean isPlainLink(String text) {
        try {
            URI link = new URI(text);
            String scheme = link.getScheme();
            return ("https".equals(scheme) || "http".equals(scheme)) && link.getHost() != null && link.getPort() < 0;
        } catch (URISyntaxException notPlain) {
            return false;
        }
    }

    static @Nullable Integer pixels(Object value) {
        BigDecimal number = number(value);
        return number == null || number.signum() <= 0 || number.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) > 0
                ? null
                : number.intValue();
    }

    static @Nullable Boolean flag(Object value) {
        return value instanceof Boolean flag ? flag : null;
    }

    static @Nullable Palette palette(Object value) {
        String text = text(value);
        return text == null ? null : Palette.ofGrid(text);
    }

    /** Returns a number, or a text that is one. */
    static @Nullable BigDecimal number(Object value) {
        if (value instanceof Number number) {
            return decimal(number);
        }
        if (value instanceof String text && text.strip().matches("-?\\d{1,18}(\\.\\d{1,18})?")) {
            return new BigDecimal(text.strip());
        }
        return null;
    }

    private static @Nullable BigDecimal decimal(Number number) {
        try {
            BigDecimal decimal = new BigDecimal(number.toString());
            // A hostile exponent would make every later step expensive; no field of the model is that large or small.
            return Math.abs((long) decimal.scale()) > 40 || decimal.precision() > 40 ? null : decimal;
        } catch (NumberFormatException notFinite) {
            return null;
        }
    }
}
