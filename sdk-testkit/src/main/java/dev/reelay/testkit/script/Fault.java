package dev.reelay.testkit.script;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * Something that goes wrong with one answer. Immutable and thread-safe.
 *
 * <p>Each kind says whether the relay still does what was asked: a submit that it carries out has been billed, whatever
 * the client gets to see.
 */
public sealed interface Fault {
    /** Closes the connection when the request was read and carried out, with no answer. */
    static Fault dropAfterBody() {
        return new CutOff(0, false);
    }

    /** Resets the connection (TCP RST) when the request was read and carried out, with no answer. */
    static Fault reset() {
        return new CutOff(0, true);
    }

    /** Carries the request out, and closes the connection after some bytes of the answer's body. */
    static Fault cutAfter(long bytes) {
        return new CutOff(bytes, false);
    }

    /** Carries the request out and never answers, so that the client's own time limit must end it. */
    static Fault silence() {
        return new Silence();
    }

    /** Carries the request out and sends the body at a pace. */
    static Fault slowBytes(long bytesPerSecond) {
        return new Slow(bytesPerSecond);
    }

    /** Carries the request out and sends the first half of the JSON, as if that were all. */
    static Fault truncatedJson() {
        return new Truncated();
    }

    /** Carries nothing out and answers with a web page and status 200, as a proxy in front of a relay does. */
    static Fault html() {
        return html(200);
    }

    /** Carries nothing out and answers with a web page. */
    static Fault html(int status) {
        return new Reply(
                status,
                "text/html; charset=utf-8",
                "<!DOCTYPE html><html><head><title>Just a moment</title></head><body>Checking your browser</body></html>",
                Map.of(),
                false);
    }

    /** Carries nothing out and answers 429 with a gateway's body and no {@code Retry-After}, as the documented relays do. */
    static Fault tooManyRequests() {
        return json(429, gateway("too many requests", ""));
    }

    /** Carries nothing out and answers 429 with {@code Retry-After} in whole seconds. */
    static Fault tooManyRequests(Duration retryAfter) {
        return new Reply(
                429,
                "application/json",
                gateway("too many requests", ""),
                Map.of("Retry-After", Long.toString(retryAfter.toSeconds())),
                false);
    }

    /** Carries nothing out and answers 429 with no body, as a limit by network address does. */
    static Fault emptyTooManyRequests() {
        return new Reply(429, "text/plain", "", Map.of(), false);
    }

    /** Carries nothing out and answers 503: no upstream takes the work at the moment. */
    static Fault unavailable() {
        return json(503, gateway("no available channel for the model", "model_not_found"));
    }

    /** Carries the request out and answers 500 all the same. */
    static Fault brokenAfterAccepting() {
        return jsonAfterAccepting(500, gateway("internal server error", ""));
    }

    /** Carries nothing out and answers 403: the account has no money. */
    static Fault outOfQuota() {
        return json(403, gateway("user quota is not enough", "insufficient_user_quota"));
    }

    /** Carries nothing out and answers 400: the gateway's word list refuses the prompt. */
    static Fault promptBlocked() {
        return json(400, gateway("sensitive words detected", "sensitive_words_detected"));
    }

    /** Carries the request out and answers with any JSON all the same. */
    static Fault jsonAfterAccepting(int status, String body) {
        return new Reply(status, "application/json", body, Map.of(), true);
    }

    /** Carries nothing out and answers with any JSON. */
    static Fault json(int status, String body) {
        return new Reply(status, "application/json", body, Map.of(), false);
    }

    /** Answers with links that have run out; asked again, the relay gives fresh ones. */
    static Fault expiredLinks() {
        return new Twisted(Twist.EXPIRED_LINKS);
    }

    /** Leaves the first of several generations out of the answer. */
    static Fault missingId() {
        return new Twisted(Twist.MISSING_ID);
    }

    /** Sends the whole file, whatever range was asked for. */
    static Fault ignoredRange() {
        return new Twisted(Twist.IGNORED_RANGE);
    }

    /** Replaces the file by another version, from this answer on: its content and its entity tag differ. */
    static Fault changedFile() {
        return new Twisted(Twist.CHANGED_FILE);
    }

    /** Refuses a file with 403, as for a link that has run out, whatever the link itself says. */
    static Fault expiredFile() {
        return new Twisted(Twist.EXPIRED_FILE);
    }

    private static String gateway(String message, String code) {
        return "{\"error\":{\"message\":\"" + message + "\",\"type\":\"new_api_error\",\"param\":\"\",\"code\":\""
                + code + "\"}}";
    }

    /** Returns the exchanges whose answers can go wrong like this; most faults can befall them all. */
    default Set<Exchange> exchanges() {
        return EnumSet.allOf(Exchange.class);
    }

    /** Tells whether the relay does what was asked for. */
    default boolean carriedOut() {
        return true;
    }

    /**
     * The connection ends early.
     *
     * @param afterBytes how much of the body is sent; 0 for no answer at all
     * @param reset whether the client sees a reset rather than an end
     */
    record CutOff(long afterBytes, boolean reset) implements Fault {
        /** @throws IllegalArgumentException if {@code afterBytes} is negative */
        public CutOff {
            if (afterBytes < 0) {
                throw new IllegalArgumentException("afterBytes must not be negative: " + afterBytes);
            }
        }
    }

    /** The answer never comes. */
    record Silence() implements Fault {}

    /**
     * The answer comes slowly.
     *
     * @param bytesPerSecond at least 1
     */
    record Slow(long bytesPerSecond) implements Fault {
        /** @throws IllegalArgumentException if {@code bytesPerSecond} is below 1 */
        public Slow {
            if (bytesPerSecond < 1) {
                throw new IllegalArgumentException("bytesPerSecond must be at least 1: " + bytesPerSecond);
            }
        }
    }

    /** Half of the body is missing. */
    record Truncated() implements Fault {}

    /**
     * Another answer takes the place of the right one.
     *
     * @param status the HTTP status
     * @param contentType the body's media type
     * @param body may be empty
     * @param headers more headers
     * @param carriedOut whether the relay does what was asked for
     */
    record Reply(int status, String contentType, String body, Map<String, String> headers, boolean carriedOut)
            implements Fault {
        /** Copies the headers. */
        public Reply {
            headers = Map.copyOf(headers);
        }
    }

    /**
     * The relay does its work in an odd way.
     *
     * @param twist which
     */
    record Twisted(Twist twist) implements Fault {
        @Override
        public Set<Exchange> exchanges() {
            return switch (twist) {
                case EXPIRED_LINKS -> EnumSet.of(Exchange.GET, Exchange.GET_MANY);
                case MISSING_ID -> EnumSet.of(Exchange.GET_MANY);
                case IGNORED_RANGE, CHANGED_FILE, EXPIRED_FILE -> EnumSet.of(Exchange.FILE);
            };
        }
    }
}
