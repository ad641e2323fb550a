package dev.reelay.provider.spi;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Looks, in members that the specification does not know, for what every answer has to hold; what is found is taken from
 * the leftovers.
 */
final class UsualMembers {
    private static final int LONGEST_ID = 200;
    private static final List<String> NO_VIDEOS =
            List.of(".jpg", ".jpeg", ".png", ".webp", ".gif", ".json", ".mp3", ".wav", ".html", ".txt");

    private final List<Leftovers> layers;

    /** @param layers the object that describes the job, and those around it, from the inside out */
    UsualMembers(List<Leftovers> layers) {
        this.layers = layers;
    }

    /** Returns the id of the job. */
    @Nullable
    String id() {
        for (Leftovers layer : layers) {
            for (String name : UsualNames.IDS) {
                Object value = layer.odd(name);
                String id = value == null ? null : Values.id(value);
                if (id != null) {
                    layer.take(name);
                    return id;
                }
            }
        }
        for (Leftovers layer : layers) {
            for (String name : UsualNames.BARE_IDS) {
                if (layer.odd(name) instanceof String text && isId(text.strip())) {
                    layer.take(name);
                    return text.strip();
                }
            }
        }
        return null;
    }

    private static boolean isId(String text) {
        return !text.isEmpty()
                && text.length() <= LONGEST_ID
                && text.chars().noneMatch(c -> c <= ' ' || c == '{' || c == '[' || c == '<')
                && text.chars().anyMatch(Character::isDigit)
                && !text.contains("://");
    }

    /** Returns the word for the state of the job. */
    @Nullable
    String state() {
        for (Leftovers layer : layers) {
            for (String name : UsualNames.STATES) {
                Object value = layer.odd(name);
                String word = value instanceof String ? Values.text(value) : null;
                if (word != null) {
                    layer.take(name);
                    return word;
                }
            }
        }
        return null;
    }

    /** Finds the link of the video. */
    void video(VideoDraft video) {
        for (Leftovers layer : layers) {
            for (String name : UsualNames.LINKS) {
                Object value = layer.odd(name);
                Links.Found found = value == null ? null : Links.in(value);
                if (found != null && canBeVideo(found.url())) {
                    video.take(found);
                    layer.replace(name, found.left());
                    return;
                }
            }
        }
    }

    private static boolean canBeVideo(String url) {
        int end = url.indexOf('?') < 0 ? url.length() : url.indexOf('?');
        String path = url.substring(0, end).toLowerCase(Locale.ROOT);
        return NO_VIDEOS.stream().noneMatch(path::endsWith);
    }

    /** Returns why the job failed, in words. */
    @Nullable
    String reason() {
        for (Leftovers layer : layers) {
            for (String name : UsualNames.REASONS) {
                Object value = layer.odd(name);
                String words = Values.reason(value);
                if (words != null) {
                    if (value instanceof String) {
                        layer.take(name);
                    }
                    return words;
                }
            }
        }
        return null;
    }

    /** Returns the code of the failure; what it is stays where it is. */
    @Nullable
    String code() {
        for (Leftovers layer : layers) {
            for (String name : UsualNames.FAILURE_CODES) {
                String code = code(layer.odd(name));
                if (code != null) {
                    return code;
                }
            }
        }
        return null;
    }

    /** Returns the code in what was said of a failure; {@code null} where it is words alone. */
    static @Nullable String code(@Nullable Object said) {
        if (said instanceof Map<?, ?> object) {
            for (String name : List.of("code", "status_code", "type")) {
                Object code = object.get(name);
                if (code != null) {
                    return Values.word(code);
                }
            }
            return null;
        }
        return said instanceof String text && text.indexOf(' ') < 0 ? Values.text(text) : null;
    }

    /** Tells whether the object that describes the job speaks of an error. */
    boolean hasError() {
        for (String name : UsualNames.ERRORS) {
            if (saysError(layers.get(0).odd(name))) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether the value of a member for errors says that there is one. */
    static boolean saysError(@Nullable Object error) {
        return error != null
                && !Boolean.FALSE.equals(error)
                && !(error instanceof Map<?, ?> object && object.isEmpty())
                && !(error instanceof List<?> list && list.isEmpty())
                && !Values.isBlank(error);
    }
}
