package dev.reelay.internal.call;

import com.squareup.moshi.JsonDataException;
import dev.reelay.errors.AuthenticationException;
import dev.reelay.errors.ErrorDetails;
import dev.reelay.errors.ErrorKind;
import dev.reelay.errors.InvalidRequestException;
import dev.reelay.errors.MalformedAnswerException;
import dev.reelay.errors.ModeratedException;
import dev.reelay.errors.NotFoundException;
import dev.reelay.errors.PermissionException;
import dev.reelay.errors.QuotaException;
import dev.reelay.errors.RateLimitedException;
import dev.reelay.errors.ReelayException;
import dev.reelay.errors.ServerException;
import dev.reelay.internal.call.RetryStrategy.Outcome;
import dev.reelay.internal.text.Redaction;
import dev.reelay.provider.spi.AnswerReader;
import dev.reelay.provider.spi.RelayFault;
import java.io.EOFException;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;
import okio.Buffer;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/**
 * Says what an answer means: what it holds, or which error it is.
 *
 * @param address the relay that answered
 * @param purpose what the call was for
 * @param key the key that the call was made with, which the relay may repeat
 * @param polling whether a wait asks, to which a page in front of the relay says nothing
 */
record AnswerInterpreter(RelayAddress address, Purpose purpose, String key, boolean polling) {
    /** How much of a body is kept, in characters. */
    private static final int BODY_START = 2048;

    private static final int WORDS = 300;
    private static final int SHOWN = 160;
    private static final Pattern AT_ONCE = Pattern.compile("(?i)parallel|concurren");
    private static final int FIRST_SERVER_STATUS = 500;

    String what() {
        return purpose.text();
    }

    /** Reads the body of a 2xx answer, which may hold what was asked for, an error all the same, or nothing that can be read. */
    <T> Outcome<T> read(Answer answer, AnswerReader<T> reader, Instant now) {
        if (answer.tooLong()) {
            return new Outcome.Failed<>(malformed(
                    answer, "longer than the limit of " + answer.body().size() + " bytes", null));
        }
        Throwable unreadable;
        try {
            return new Outcome.Done<>(reader.read(withoutKey(answer.body())));
        } catch (IOException | RuntimeException e) {
            unreadable = e; // a reader of whatever a relay may send must not be able to end a thread
        }
        RelayFault fault = fault(answer);
        return new Outcome.Failed<>(
                fault.isError()
                        ? error(answer, fault, now)
                        : malformed(answer, reason(answer, unreadable), unreadable));
    }

    /** Returns the error that an answer is whose status is not 2xx. */
    ReelayException error(Answer answer, Instant now) {
        RelayFault fault = fault(answer);
        // What stands in front of a relay speaks of itself. Only a key that is not accepted is the same to both.
        boolean notTheRelay =
                polling && answer.status() != 401 && fault.code() == null && (answer.isPage() || answer.isRedirect());
        return notTheRelay && kind(answer.status(), fault) != ErrorKind.SERVER && answer.status() != 429
                ? malformed(
                        answer,
                        answer.isRedirect() ? "a redirect instead of JSON" : "an HTML page instead of JSON",
                        null)
                : error(answer, fault, now);
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
        } else if (answer.isPage()) {
            said.append(", an HTML page");
        } else if (answer.isEmpty()) {
            said.append(", no body");
        }
        String id = details.requestId();
        if (id != null && (message == null || !message.contains(id))) {
            said.append(", request id ").append(id);
        }
        return said.toString();
    }

    /** Returns the relay's words and the beginning of its body. */
    String shown(Answer answer, ErrorDetails details) {
        return said(answer, details) + "; the body begins: " + start(answer.text(), SHOWN);
    }

    /** Returns a body without the key, should the relay repeat it, so that it is in nothing that is read from the body. */
    private Buffer withoutKey(Buffer body) {
        // An escaped slash is the one way to write a key that JSON has and nobody would call odd.
        ByteString asJson = ByteString.encodeUtf8(key.replace("/", "\\/"));
        try {
            if (body.indexOf(ByteString.encodeUtf8(key)) < 0 && body.indexOf(asJson) < 0) {
                return body.clone();
            }
        } catch (IOException e) {
            throw new AssertionError("a body in memory cannot be read", e);
        }
        return new Buffer().writeUtf8(Redaction.withoutKey(body.clone().readUtf8(), key));
    }

    private RelayFault fault(Answer answer) {
        return address.provider().readFault(answer.text());
    }

    /** Returns what is known of the answer: status and ids, the relay's words, or the body where it has none. */
    private ErrorDetails details(Answer answer, @Nullable RelayFault fault) {
        String message = fault == null || fault.message() == null ? null : start(fault.message(), BODY_START);
        String code = fault == null || fault.code() == null ? null : start(fault.code(), WORDS);
        String id = answer.requestId(message);
        ErrorDetails details = address.details()
                .withAnswer(answer.status(), id == null ? null : start(id, WORDS))
                .withFault(code, message);
        return code != null || message != null || answer.isEmpty()
                ? details
                : details.withBodyStart(start(answer.text(), BODY_START));
    }

    private String start(String text, int length) {
        return Redaction.start(text, key, length);
    }

    private MalformedAnswerException malformed(Answer answer, String reason, @Nullable Throwable cause) {
        String start = start(answer.text(), BODY_START);
        ErrorDetails details = details(answer, null).withBodyStart(start);
        String shown = start.length() <= SHOWN ? start : start.substring(0, SHOWN) + "…";
        return new MalformedAnswerException(
                "the answer of " + address.text() + " to " + what() + " cannot be read: " + start(reason, WORDS) + " ("
                        + said(answer, details) + "); "
                        + (start.isEmpty() ? "the body is empty" : "the body begins: " + shown),
                details,
                cause == null ? null : Redaction.cause(cause, key));
    }

    private static String reason(Answer answer, Throwable unreadable) {
        if (answer.isEmpty()) {
            return "no body";
        }
        if (answer.isPage()) {
            return "an HTML page instead of JSON";
        }
        String message = String.valueOf(unreadable.getMessage());
        if (unreadable instanceof EOFException) {
            return "the JSON ends too early" + (message.equals("null") ? "" : " (" + message + ")");
        }
        return unreadable instanceof JsonDataException
                ? message
                : message.replace("Use JsonReader.setLenient(true) to accept malformed JSON", "no JSON");
    }

    private ReelayException error(Answer answer, RelayFault fault, Instant now) {
        ErrorDetails details = details(answer, fault);
        ErrorKind kind = kind(answer.status(), fault);
        String said =
                " (" + said(answer, details) + ")" + (refusesPaidWork(kind, answer) ? "; nothing was charged" : "");
        String relay = address.text();
        return switch (kind) {
            case AUTHENTICATION ->
                new AuthenticationException(
                        relay + " did not accept the API key" + said + ": check the key, and that it is this relay's",
                        details,
                        null);
            case PERMISSION ->
                new PermissionException(
                        relay + " does not allow this key to " + what() + said
                                + (details.relayMessage() == null && answer.isPage()
                                        ? ": a page came instead of the relay's own answer, so something in front of it"
                                                + " refused the request, and not the key; check the base URL, and ask the"
                                                + " relay"
                                        : ": ask the relay for access, or use another key"),
                        details,
                        null);
            case QUOTA ->
                new QuotaException(
                        relay + " says that no balance or quota is left" + said + ": top the account up",
                        details,
                        null);
            case NOT_FOUND -> new NotFoundException(relay + notFound(said, answer.isPage()), details, null);
            case MODERATED ->
                new ModeratedException(
                        relay + " refused the content" + said + ": change the prompt or the picture", details, null);
            case RATE_LIMITED -> {
                Duration after = answer.retryAfter(now);
                boolean atOnce = details.relayMessage() != null
                        && AT_ONCE.matcher(details.relayMessage()).find();
                yield new RateLimitedException(
                        atOnce
                                ? relay + " has as many of this account's generations under way as it allows" + said
                                        + ": try again when one is finished"
                                : relay + " limits requests" + said + ": try again " + later(after),
                        details,
                        after,
                        null);
            }
            case SERVER -> {
                Duration after = answer.retryAfter(now);
                yield new ServerException(
                        relay + " failed to " + what() + said + ": try again " + later(after), details, after, null);
            }
            default ->
                new InvalidRequestException(
                        relay + " refused to " + what() + said
                                + (answer.isRedirect() ? redirect(answer) : ": correct the request"),
                        details,
                        null);
        };
    }

    /** A relay that breaks down may have passed the request on before, unless it says that it takes none for now. */
    private boolean refusesPaidWork(ErrorKind kind, Answer answer) {
        boolean paid = switch (purpose.operation()) {
            case SUBMIT, EXTEND, OWN -> true;
            default -> false;
        };
        return paid && (kind != ErrorKind.SERVER || answer.status() == 503);
    }

    private static String later(@Nullable Duration after) {
        return after == null ? "later" : "in " + after.toSeconds() + " s";
    }

    /** Returns which error an answer is: by the relay's code where its meaning is known, or else by the HTTP status. */
    private static ErrorKind kind(int status, RelayFault fault) {
        if (status == 401) {
            return ErrorKind.AUTHENTICATION;
        }
        ErrorKind said = fault.kind();
        // Gateways say model_not_found with 503 when no channel is free: what the code calls final may pass.
        if (status >= FIRST_SERVER_STATUS && (said == ErrorKind.INVALID_REQUEST || said == ErrorKind.NOT_FOUND)) {
            return ErrorKind.SERVER;
        }
        if (said != null && !(fault.isGeneric() && status >= 400)) {
            return said;
        }
        String code = fault.code();
        // Some relays answer everything with 200, and put the status that they mean into the body.
        return ofStatus(status < 300 && code != null && code.matches("[345]\\d\\d") ? Integer.parseInt(code) : status);
    }

    private static ErrorKind ofStatus(int status) {
        return switch (status) {
            case 401 -> ErrorKind.AUTHENTICATION;
            case 402 -> ErrorKind.QUOTA;
            case 403 -> ErrorKind.PERMISSION;
            case 404, 410 -> ErrorKind.NOT_FOUND;
            case 408 -> ErrorKind.SERVER;
            case 429 -> ErrorKind.RATE_LIMITED;
            default -> status >= 300 && status < FIRST_SERVER_STATUS ? ErrorKind.INVALID_REQUEST : ErrorKind.SERVER;
        };
    }

    /** Relays answer with a page where they have no such path at all; and a call that names no id cannot name a wrong one. */
    private String notFound(String said, boolean page) {
        boolean namesAnId = switch (purpose.operation()) {
            case SUBMIT, LIST, BALANCE -> false;
            case OWN -> !purpose.refs().isEmpty();
            case EXTEND, GET, GET_MANY, CANCEL, DELETE, RESOLVE, CONTENT, VIDEO_URL -> true;
        };
        if (!namesAnId) {
            return " has no place to " + what() + " at this address" + said + ": check the base URL, its path included";
        }
        return " found nothing to " + what() + said
                + (page
                        ? ": check the base URL, its path included, and the id"
                        : ": check the id, and that it was submitted to this relay");
    }

    /** None is followed: the key would go to a place that nobody chose. Of the address no more than the host is shown. */
    private String redirect(Answer answer) {
        String location = answer.headers().get("Location");
        HttpUrl target = location == null ? null : HttpUrl.parse(location);
        if (target == null) {
            return ": it redirects elsewhere, so check the base URL";
        }
        return address.isOrigin(target)
                ? ": it redirects to another path of the same host, so check the base URL's path"
                : ": it redirects to " + root(target) + ", so make that the base URL";
    }

    private static String root(HttpUrl url) {
        HttpUrl root = new HttpUrl.Builder()
                .scheme(url.scheme())
                .host(url.host())
                .port(url.port())
                .build();
        return root.toString().replaceAll("/$", "");
    }
}
