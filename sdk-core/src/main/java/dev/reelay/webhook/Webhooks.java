package dev.reelay.webhook;

import com.squareup.moshi.JsonReader;
import dev.reelay.Generation;
import dev.reelay.VideoClient;
import dev.reelay.errors.ErrorDetails;
import dev.reelay.errors.MalformedAnswerException;
import dev.reelay.internal.text.Redaction;
import dev.reelay.provider.Provider;
import dev.reelay.provider.spi.JsonValues;
import dev.reelay.provider.spi.Origin;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/**
 * Reads the bodies that a relay calls back with, in any documented shape, and checks their signatures where a relay signs.
 * Thread-safe.
 */
public final class Webhooks {
    /** The largest body that is read: 1 MiB. */
    public static final int MAX_BYTES = 1024 * 1024;

    /** How many things said are remembered to recognise what is said again: 10,000. */
    public static final int REMEMBERED = 10_000;

    private static final int MAX_CHALLENGE = 4096;
    private static final int BODY_START = 2048;
    private static final String CHALLENGE = "challenge";

    private final Provider provider;
    private final Origin origin;
    // Not shared with a reader of another kind: what a stranger said there would make the relay's own word a duplicate.
    private final SaidBefore saidBefore = new SaidBefore(REMEMBERED);
    private final @Nullable WebhookSignature signature;

    private Webhooks(Provider provider, Origin origin, @Nullable WebhookSignature signature) {
        this.provider = provider;
        this.origin = origin;
        this.signature = signature;
    }

    /** Returns a reader of the callbacks for what a client submitted; it checks no signature. */
    public static Webhooks of(VideoClient client) {
        Provider provider = client.provider();
        return new Webhooks(provider, new Origin(provider.id(), client.relay()), null);
    }

    /** Returns a reader that takes nothing but signed callbacks, and remembers nothing yet. */
    public Webhooks verifiedBy(WebhookSignature check) {
        return new Webhooks(provider, origin, Objects.requireNonNull(check, "check"));
    }

    /**
     * Returns what to answer where a body asks whether the address of callbacks is the caller's, as MiniMax does before the
     * first of them: at once, within 3 s, as {@code application/json}. Nobody signs that, and it tells nothing.
     *
     * @return empty for anything else, whatever it is: for a callback, for no JSON, for more than 4096
     *     bytes
     */
    public static Optional<String> challengeAnswer(byte[] body) {
        if (body.length > MAX_CHALLENGE) {
            return Optional.empty();
        }
        try {
            JsonReader reader = JsonReader.of(new Buffer().write(body));
            return JsonValues.ADAPTER.fromJson(reader) instanceof Map<?, ?> members
                            && reader.peek() == JsonReader.Token.END_DOCUMENT
                            && members.get(CHALLENGE) instanceof String text
                            && !members.containsKey("task_id") // a callback, whatever else is in it
                    ? Optional.of(JsonValues.ADAPTER.toJson(Map.of(CHALLENGE, text)))
                    : Optional.empty();
        } catch (IOException | RuntimeException noChallenge) {
            return Optional.empty();
        }
    }

    /** Reads a body in UTF-8; see {@link #parse(byte[])}. */
    public List<WebhookHint> parse(String body) {
        return parse(new Buffer().writeUtf8(body).readByteArray());
    }

    /**
     * Reads a body, without a look at who sent it.
     *
     * @return a hint for each generation that it is about; hardly ever more than one, and none of them verified
     * @throws MalformedAnswerException if it is about none, cannot be read, or is larger than {@value #MAX_BYTES} bytes
     * @throws IllegalStateException if signatures are to be checked, which needs the headers
     */
    public List<WebhookHint> parse(byte[] body) {
        if (signature != null) {
            throw new IllegalStateException(
                    "these callbacks are signed: hand over their headers too, parse(headers, body)");
        }
        requireSmall(body);
        return read(body, false);
    }

    /**
     * Reads a body after its signature was checked, where one is to be checked; otherwise as {@link #parse(byte[])} does.
     *
     * @param headers returns the value of a header, or {@code null}; see {@link WebhookSignature#verify}
     * @return a hint for each generation that it is about, each of them verified if signatures are checked
     * @throws UnverifiedWebhookException if a signature is to be checked and is missing, too old or wrong; nothing of the
     *     body was read then
     * @throws MalformedAnswerException if it is about none, cannot be read, or is larger than {@value #MAX_BYTES} bytes
     */
    public List<WebhookHint> parse(Function<String, @Nullable String> headers, byte[] body) {
        requireSmall(body);
        if (signature == null) {
            return read(body, false);
        }
        signature.verify(headers, body);
        return read(body, true);
    }

    private void requireSmall(byte[] body) {
        if (body.length > MAX_BYTES) {
            throw malformed("it has " + body.length + " bytes, more than " + MAX_BYTES, body, null);
        }
    }

    private List<WebhookHint> read(byte[] body, boolean verified) {
        List<Generation> generations;
        try {
            generations = provider.decode(new String(body, StandardCharsets.UTF_8), origin.relay());
        } catch (MalformedAnswerException e) {
            throw malformed(String.valueOf(e.getMessage()), body, e);
        } catch (RuntimeException e) {
            throw malformed("it is no JSON", body, e); // whatever is sent, the caller's server must not fall over it
        }
        if (generations.isEmpty()) {
            throw malformed("it is about no generation", body, null);
        }
        List<WebhookHint> hints = new ArrayList<>();
        for (Generation generation : generations) {
            hints.add(new WebhookHint(generation, saidBefore.add(generation), verified));
        }
        return List.copyOf(hints);
    }

    private MalformedAnswerException malformed(String reason, byte[] body, @Nullable Throwable cause) {
        String text = new Buffer()
                .write(body, 0, Math.min(body.length, 8 * BODY_START))
                .readUtf8();
        return new MalformedAnswerException(
                "the callback for " + origin.provider() + " at " + origin.relay() + " cannot be read: "
                        + Redaction.text(reason) + "; answer it with 400 and go on",
                ErrorDetails.at(origin.provider(), origin.relay()).withBodyStart(Redaction.start(text, "", BODY_START)),
                cause == null ? null : Redaction.cause(cause, ""));
    }
}
