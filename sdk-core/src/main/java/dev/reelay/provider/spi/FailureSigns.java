package dev.reelay.provider.spi;

import dev.reelay.FailureKind;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Guesses the kind of a failure from the relay's words, as no relay sends a code for it. */
final class FailureSigns {
    private static final Map<FailureKind, Pattern> SIGNS = new EnumMap<>(Map.of(
            FailureKind.MODERATED,
            words(
                    "moderat",
                    "sensitive",
                    "nsfw",
                    "blocked",
                    "refused",
                    "policy",
                    "inappropriate",
                    "unsafe",
                    "prohibited",
                    "违规",
                    "敏感"),
            FailureKind.QUOTA,
            words("quota", "balance", "credit", "insufficient", "billing", "余额", "额度"),
            FailureKind.INVALID_INPUT,
            words("invalid", "unsupported", "not supported", "must be", "too long", "too large", "bad request", "参数"),
            FailureKind.PROVIDER,
            words(
                    "internal",
                    "server",
                    "timeout",
                    "timed out",
                    "upstream",
                    "unavailable",
                    "overload",
                    "busy",
                    "retry",
                    "超时")));

    private FailureSigns() {}

    static FailureKind kind(@Nullable String reason) {
        if (reason == null) {
            return FailureKind.UNKNOWN;
        }
        String lower = reason.toLowerCase(Locale.ROOT);
        return SIGNS.entrySet().stream()
                .filter(sign -> sign.getValue().matcher(lower).find())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(FailureKind.UNKNOWN);
    }

    private static Pattern words(String... words) {
        return Pattern.compile(String.join("|", words));
    }
}
