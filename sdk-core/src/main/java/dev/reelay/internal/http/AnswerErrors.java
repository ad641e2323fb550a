package dev.reelay.internal.http;

import dev.reelay.Operation;
import dev.reelay.errors.AuthenticationException;
import dev.reelay.errors.ErrorDetails;
import dev.reelay.errors.ErrorKind;
import dev.reelay.errors.InvalidRequestException;
import dev.reelay.errors.ModeratedException;
import dev.reelay.errors.NotFoundException;
import dev.reelay.errors.PermissionException;
import dev.reelay.errors.QuotaException;
import dev.reelay.errors.RateLimitedException;
import dev.reelay.errors.ReelayException;
import dev.reelay.errors.ServerException;
import dev.reelay.provider.spi.RelayFault;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Turns an answer that is an error into an exception.
 *
 * @param place the relay that answered
 * @param what the call, as {@code get 123}
 * @param key the key that the call was made with, which the relay may repeat in its words
 */
record AnswerErrors(Place place, Operation operation, String what, String key) {
    /** How much of a body is kept, in characters. */
    static final int BODY_START = 2048;

    private static final int WORDS = 300;

    /** Returns what a body says as an error body. */
    RelayFault fault(Answer answer) {
        return place.provider().readFault(answer.text());
    }

    /** Returns what is known of the answer: status and ids, the relay's words, or the body where it has none. */
    ErrorDetails details(Answer answer, RelayFault fault) {
        String message = fault.message() == null ? null : Mask.start(fault.message(), key, BODY_START);
        String code = fault.code() == null ? null : Mask.start(fault.code(), key, WORDS);
        ErrorDetails details = place.details()
                .withAnswer(answer.status(), requestId(answer, message))
                .withFault(code, message);
        boolean said = code != null || message != null;
        return said || answer.body().size() == 0
                ? details
                : details.withBodyStart(Mask.start(answer.text(), key, BODY_START));
    }

    private @Nullable String requestId(Answer answer, @Nullable String message) {
        String id = RequestIds.of(answer.headers(), message);
        return id == null ? null : Mask.start(id, key, WORDS);
    }

    /** Returns the exception for an answer that says of itself that it is an error. */
    ReelayException error(Answer answer, RelayFault fault, Instant now) {
        ErrorDetails details = details(answer, fault);
        ErrorKind kind = FaultKinds.of(answer.status(), fault);
        String said = " (" + said(answer, details) + ")";
        String relay = place.text();
        return switch (kind) {
            case AUTHENTICATION ->
                new AuthenticationException(
                        relay + " did not accept the API key" + said + ": check the key, and that it is this relay's",
                        details,
                        null);
            case PERMISSION ->
                new PermissionException(
                        relay + " does not allow this key to " + what + said
                                + ": ask the relay for access, or use another key",
                        details,
                        null);
            case QUOTA ->
                new QuotaException(
                        relay + " says that no balance or quota is left" + said + ": top the account up",
                        details,
                        null);
            case NOT_FOUND -> new NotFoundException(relay + notFound(said, answer.isHtml()), details, null);
            case MODERATED ->
                new ModeratedException(
                        relay + " refused the content" + said + ": change the prompt or the picture", details, null);
            case RATE_LIMITED -> {
                Duration after = RetryAfter.of(answer.headers(), now);
                yield new RateLimitedException(
                        relay + " limits requests" + said + ": try again "
                                + (after == null ? "later" : "in " + after.toSeconds() + " s"),
                        details,
                        after,
                        null);
            }
            case SERVER ->
                new ServerException(relay + " failed to " + what + said + ": try again later", details, null);
            default ->
                new InvalidRequestException(
                        relay + " refused to " + what + said
                                + (answer.status() < 400 && answer.status() >= 300
                                        ? Redirect.advice(answer, place)
                                        : ": correct the request"),
                        details,
                        null);
        };
    }

    /** Relays answer with a page where they have no such path at all; and a call that names no id cannot name a wrong one. */
    private String notFound(String said, boolean page) {
        boolean namesAnId = switch (operation) {
            case SUBMIT, BALANCE -> false;
            case EXTEND, GET, GET_MANY, VIDEO_URL -> true;
        };
        if (!namesAnId) {
            return " has no place to " + what + " at this address" + said + ": check the base URL, its path included";
        }
        return " found nothing to " + what + said
                + (page
                        ? ": check the base URL, its path included, and the id"
                        : ": check the id, and that it was submitted to this relay");
    }

    /** Returns the relay's own words, or what stands for them, without secrets. */
    static String said(Answer answer, ErrorDetails details) {
        StringBuilder said = new StringBuilder("HTTP " + answer.status());
        String code = details.relayCode();
        String message = details.relayMessage();
        if (code != null) {
            said.append(' ').append(code);
        }
        if (message != null) {
            said.append(": ").append(message, 0, Math.min(message.length(), WORDS));
        } else if (answer.isHtml()) {
            said.append(", an HTML page");
        } else if (answer.body().size() == 0) {
            said.append(", no body");
        }
        String id = details.requestId();
        if (id != null && (message == null || !message.contains(id))) {
            said.append(", request id ").append(id);
        }
        return said.toString();
    }
}
