package dev.reelay.webhook;

import dev.reelay.Generation;
import dev.reelay.VideoClient;
import dev.reelay.errors.ErrorDetails;
import dev.reelay.errors.MalformedAnswerException;
import dev.reelay.internal.text.Redaction;
import dev.reelay.provider.Provider;
import dev.reelay.provider.spi.Origin;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/** Reads the bodies that a relay calls back with, in any documented shape. Thread-safe. */
public final class Webhooks {
    /** The largest body that is read: 1 MiB. */
    public static final int MAX_BYTES = 1024 * 1024;

    /** How many things said are remembered to recognise what is said again: 10,000. */
    public static final int REMEMBERED = 10_000;

    private static final int BODY_START = 2048;

    private final Provider provider;
    private final Origin origin;
    private final SaidBefore saidBefore = new SaidBefore(REMEMBERED);

    private Webhooks(Provider provider, Origin origin) {
        this.provider = provider;
        this.origin = origin;
    }

    /** Returns a reader of the callbacks for what a client submitted. */
    public static Webhooks of(VideoClient client) {
        return new Webhooks(client.provider(), new Origin(client.provider().id(), client.relay()));
    }

    /** Reads a body in UTF-8; see {@link #parse(byte[])}. */
    public List<WebhookHint> parse(String body) {
        return parse(new Buffer().writeUtf8(body).readByteArray());
    }

    /**
     * Reads a body.
     *
     * @return a hint for each generation that it is about; hardly ever more than one
     * @throws MalformedAnswerException if it is about none, cannot be read, or is larger than {@value #MAX_BYTES} bytes
     */
    public List<WebhookHint> parse(byte[] body) {
        if (body.length > MAX_BYTES) {
            throw malformed("it has " + body.length + " bytes, more than " + MAX_BYTES, body, null);
        }
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
            hints.add(new WebhookHint(generation, saidBefore.add(generation)));
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
