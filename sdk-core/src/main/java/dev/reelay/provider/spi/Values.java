package dev.reelay.provider.spi;

import dev.reelay.Palette;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** What of a JSON value a field of the model can use; {@code null} where nothing. */
final class Values {
    /** No link is longer: whatever is, is not looked at as one. */
    private static final int LONGEST_LINK = 16 * 1024;

    private static final int LONGEST_NUMBER = 40;
    private static final int DEEPEST_WORDS = 4;

    private Values() {}

    /** Tells whether a value says nothing, so that leaving it out loses nothing. */
    static boolean isBlank(Object value) {
        return value instanceof String text && (text.isBlank() || Times.isZero(text));
    }

    static @Nullable String text(Object value) {
        return value instanceof String text && !text.isBlank() ? text : null;
    }

    /** Returns a text, or a number as one. */
    static @Nullable String word(Object value) {
        return value instanceof Number ? value.toString() : text(value);
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
        int host = text.startsWith("https://") ? 8 : text.startsWith("http://") ? 7 : -1;
        if (text.length() > LONGEST_LINK) {
            return false;
        }
        // OkHttp knows more links, as those with blanks, but its tables of host names take as long to load as an answer
        // to read.
        return (host > 0 && isPlainHost(text, host) && text.indexOf(' ') < 0)
                || (text.regionMatches(true, 0, "http", 0, 4) && HttpUrl.parse(text) != null);
    }

    /** Tells whether a host of letters, digits, dots and hyphens alone stands before the path. */
    private static boolean isPlainHost(String text, int start) {
        int at = start;
        while (at < text.length()) {
            char c = text.charAt(at);
            boolean plain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '.';
            if (!plain) {
                break;
            }
            at++;
        }
        return at > start && Character.isLetter(text.charAt(at - 1)) && (at == text.length() || text.charAt(at) == '/');
    }

    static @Nullable Integer pixels(Object value) {
        if (value instanceof Integer number) {
            return number > 0 ? number : null;
        }
        BigDecimal number = number(value);
        return number == null || number.signum() <= 0 || number.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) > 0
                ? null
                : number.intValue();
    }

    /** Returns width and height of a text such as {@code 1280x720}. */
    static int @Nullable [] dimensions(Object value) {
        String text = text(value);
        String[] parts = text == null || text.length() > LONGEST_NUMBER
                ? new String[0]
                : text.strip().toLowerCase(Locale.ROOT).split("[x×*:]", -1);
        Integer width = parts.length == 2 ? pixels(parts[0]) : null;
        Integer height = parts.length == 2 ? pixels(parts[1]) : null;
        return width == null || height == null ? null : new int[] {width, height};
    }

    static @Nullable Long bytes(Object value) {
        BigDecimal number = number(value);
        return number == null || number.signum() < 0 || number.compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) > 0
                ? null
                : number.longValue();
    }

    static @Nullable Boolean flag(Object value) {
        return value instanceof Boolean flag ? flag : null;
    }

    static @Nullable Palette palette(Object value) {
        String text = text(value);
        return text == null ? null : Palette.ofGrid(text);
    }

    /** Returns how much is done, from 0 to 1: a fraction, a percentage above 1, or one with its sign. */
    static @Nullable Double progress(Object value) {
        boolean percent = value instanceof String text && text.strip().endsWith("%");
        BigDecimal number = number(
                percent
                        ? ((String) value)
                                .strip()
                                .substring(0, ((String) value).strip().length() - 1)
                        : value);
        if (number == null || number.signum() < 0) {
            return null;
        }
        double share = number.doubleValue();
        double fraction = percent || share > 1 ? share / 100 : share;
        return fraction > 1 ? null : fraction;
    }

    /** Returns a number, or a text that is one. */
    static @Nullable BigDecimal number(Object value) {
        if (value instanceof Number number) {
            return decimal(number);
        }
        if (value instanceof String text && text.length() <= LONGEST_NUMBER && !text.isBlank()) {
            try {
                return decimal(new BigDecimal(text.strip()));
            } catch (NumberFormatException notNumber) {
                return null;
            }
        }
        return null;
    }

    private static @Nullable BigDecimal decimal(Number number) {
        if (number instanceof Integer || number instanceof Long) {
            return BigDecimal.valueOf(number.longValue());
        }
        try {
            BigDecimal decimal = number instanceof BigDecimal exact ? exact : new BigDecimal(number.toString());
            // A hostile exponent would make every later step expensive; no field of the model is that large or small.
            return Math.abs((long) decimal.scale()) > LONGEST_NUMBER || decimal.precision() > LONGEST_NUMBER
                    ? null
                    : decimal;
        } catch (NumberFormatException notFinite) {
            return null;
        }
    }

    /** Returns a reason in words: a text, or those that an object or a list holds where relays put them. */
    static @Nullable String reason(@Nullable Object value) {
        return reason(value, 0);
    }

    private static @Nullable String reason(@Nullable Object value, int depth) {
        if (value instanceof Map<?, ?> object && depth < DEEPEST_WORDS) {
            for (String name : UsualNames.REASONS) {
                String words = reason(object.get(name), depth + 1);
                if (words != null) {
                    return where(object) + words;
                }
            }
            return null;
        }
        if (value instanceof List<?> items && depth < DEEPEST_WORDS) {
            StringBuilder all = new StringBuilder();
            for (Object item : items.subList(0, Math.min(items.size(), DEEPEST_WORDS))) {
                String words = reason(item, depth + 1);
                if (words != null) {
                    all.append(all.isEmpty() ? "" : "; ").append(words);
                }
            }
            return all.isEmpty() ? null : all.toString();
        }
        return value == null ? null : text(value);
    }

    /** Validators name the member that they speak of beside their words: {@code loc: [body, prompt]}. */
    private static String where(Map<?, ?> object) {
        Object place = object.get("loc") instanceof List<?> steps && !steps.isEmpty()
                ? steps.get(steps.size() - 1)
                : object.get("param");
        return place instanceof String name && !name.isBlank() ? name + ": " : "";
    }
}
