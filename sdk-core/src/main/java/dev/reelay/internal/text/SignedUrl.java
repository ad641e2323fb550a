package dev.reelay.internal.text;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Set;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** What the query of a presigned URL says, and what of it may be shown. */
public final class SignedUrl {
    private static final DateTimeFormatter COMPACT = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT);
    private static final Set<String> SIGNATURES =
            Set.of("signature", "sig", "token", "expires", "policy", "key-pair-id", "se");
    private static final Set<String> SIGNERS = Set.of("X-Amz", "X-Goog");
    private static final long LAST_PLAUSIBLE_SECOND = 32_503_680_000L; // the year 3000: larger is no epoch second

    private SignedUrl() {}

    /** Returns when the link stops working, or {@code null} where its query does not say. */
    public static @Nullable Instant expiry(String url) {
        HttpUrl parsed = url.indexOf('?') < 0 ? null : HttpUrl.parse(url);
        if (parsed == null || parsed.querySize() == 0) {
            return null;
        }
        for (String signer : SIGNERS) {
            String signedAt = parameter(parsed, signer + "-Date");
            Long seconds = number(parameter(parsed, signer + "-Expires"));
            if (signedAt != null && seconds != null) {
                return plus(signedAt, seconds);
            }
        }
        Long until = number(parameter(parsed, "Expires"));
        return until == null || until > LAST_PLAUSIBLE_SECOND ? null : Instant.ofEpochSecond(until);
    }

    /** Tells whether the query carries a signature, which stands for the right to the file. */
    public static boolean isSigned(HttpUrl url) {
        return url.queryParameterNames().stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .anyMatch(name -> SIGNATURES.contains(name) || name.startsWith("x-amz-") || name.startsWith("x-goog-"));
    }

    /** Returns the URL with its query redacted, since a signature is as good as a key. */
    public static String redact(String url) {
        int query = url.indexOf('?');
        return query < 0 ? url : url.substring(0, query) + "?" + Redaction.REDACTED;
    }

    /** Returns the URL up to its query. */
    public static String withoutQuery(String url) {
        int query = url.indexOf('?');
        return query < 0 ? url : url.substring(0, query);
    }

    private static @Nullable Instant plus(String signedAt, long seconds) {
        try {
            return LocalDateTime.parse(signedAt, COMPACT)
                    .toInstant(ZoneOffset.UTC)
                    .plusSeconds(seconds);
        } catch (DateTimeException | ArithmeticException e) {
            return null; // a malformed signature says nothing about expiry
        }
    }

    private static @Nullable String parameter(HttpUrl url, String name) {
        for (int i = 0; i < url.querySize(); i++) {
            if (url.queryParameterName(i).equalsIgnoreCase(name)) {
                return url.queryParameterValue(i);
            }
        }
        return null;
    }

    private static @Nullable Long number(@Nullable String text) {
        return text == null || !text.matches("\\d{1,12}") ? null : Long.valueOf(text);
    }
}
