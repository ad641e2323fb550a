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
                    "safety",
                    "violation",
                    "audit",
                    "risk control",
                    "copyright",
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

    private static final int LONGEST = 4096;

    private FailureSigns() {}

    /** Guesses from a code first, which says more, and then from the words beside it. */
    static FailureKind kind(@Nullable String code, @Nullable String reason) {
        FailureKind told = kind(code == null ? null : code.replace('_', ' '));
        return told == FailureKind.UNKNOWN || told == FailureKind.PROVIDER ? better(told, kind(reason)) : told;
    }

    private static FailureKind better(FailureKind sofar, FailureKind other) {
        return other == FailureKind.UNKNOWN ? sofar : other;
    }

    static FailureKind kind(@Nullable String reason) {
        if (reason == null) {
            return FailureKind.UNKNOWN;
        }
        String lower = shown(reason);
        return SIGNS.entrySet().stream()
                .filter(sign -> sign.getValue().matcher(lower).find())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(FailureKind.UNKNOWN);
    }

    private static final Pattern MONEY_IS_GONE = words(
            "insufficient",
            "not enough",
            "exceeded",
            "exhausted",
            "no .{0,20}(credit|balance|quota)",
            "out of",
            "不足",
            "欠费",
            "耗尽");

    /** Tells whether words about money or quota say that there is none left. */
    static boolean saysMoneyIsGone(String words) {
        return MONEY_IS_GONE.matcher(shown(words)).find();
    }

    private static String shown(String words) {
        return (words.length() > LONGEST ? words.substring(0, LONGEST) : words).toLowerCase(Locale.ROOT);
    }

    private static Pattern words(String... words) {
        return Pattern.compile(String.join("|", words));
    }
}
