package dev.reelay.testkit.media;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import okhttp3.HttpUrl;
import okio.ByteString;

/** Links that carry their own expiry, in the form of presigned S3 URLs. */
public final class SignedLink {
    /** How long a link is good for: one hour. */
    public static final Duration VALIDITY = Duration.ofHours(1);

    private static final String DATE = "X-Amz-Date";
    private static final String SIGNATURE = "X-Amz-Signature";
    private static final DateTimeFormatter COMPACT = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT);
    private static final ByteString SECRET = ByteString.encodeUtf8("the simulator's signing secret");

    private SignedLink() {}

    /** What a link's query is worth. */
    public enum Verdict {
        /** There is no signature, or it is right and still good. */
        GOOD,
        /** The signature is right, and its time is over. */
        EXPIRED,
        /** The signature is wrong. */
        FORGED
    }

    /** Returns a link that is good for {@link #VALIDITY} from {@code now} on. */
    public static String sign(String link, Instant now) {
        HttpUrl plain = HttpUrl.get(link);
        String date = COMPACT.format(now.atOffset(ZoneOffset.UTC));
        return plain.newBuilder()
                .addQueryParameter("X-Amz-Algorithm", "AWS4-HMAC-SHA256")
                .addQueryParameter("X-Amz-Credential", "simulator/" + date.substring(0, 8) + "/auto/s3/aws4_request")
                .addQueryParameter(DATE, date)
                .addQueryParameter("X-Amz-Expires", Long.toString(VALIDITY.toSeconds()))
                .addQueryParameter("X-Amz-SignedHeaders", "host")
                .addQueryParameter(SIGNATURE, signature(plain, date))
                .build()
                .toString();
    }

    /** Judges a link that a client came with. */
    public static Verdict judge(HttpUrl link, Instant now) {
        String signature = link.queryParameter(SIGNATURE);
        if (signature == null) {
            return Verdict.GOOD;
        }
        String date = Objects.requireNonNullElse(link.queryParameter(DATE), "");
        if (!signature.equals(signature(link, date))) {
            return Verdict.FORGED;
        }
        try {
            Instant end =
                    LocalDateTime.parse(date, COMPACT).toInstant(ZoneOffset.UTC).plus(VALIDITY);
            return now.isBefore(end) ? Verdict.GOOD : Verdict.EXPIRED;
        } catch (DateTimeException e) {
            return Verdict.FORGED;
        }
    }

    private static String signature(HttpUrl link, String date) {
        return ByteString.encodeUtf8(link.encodedPath() + date)
                .hmacSha256(SECRET)
                .hex();
    }
}
