package dev.reelay.internal.http;

import com.squareup.moshi.JsonDataException;
import dev.reelay.errors.ErrorDetails;
import dev.reelay.errors.MalformedAnswerException;
import dev.reelay.provider.spi.AnswerReader;
import dev.reelay.provider.spi.RelayFault;
import java.io.EOFException;
import java.io.IOException;
import java.time.Instant;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/** Reads the body of a 2xx answer, which may be a generation, an error all the same, or nothing that can be read. */
final class AnswerDecoding {
    private static final int SHOWN = 160;

    private AnswerDecoding() {}

    static <T> Verdict<T> decode(Answer answer, AnswerReader<T> reader, AnswerErrors errors, Instant now) {
        Throwable unreadable;
        if (answer.tooLong()) {
            return malformed(
                    answer, errors, "longer than the limit of " + answer.body().size() + " bytes", null);
        }
        try {
            return new Verdict.Done<>(reader.read(new Buffer().write(answer.body())));
        } catch (IOException | RuntimeException e) {
            unreadable = e; // a reader of whatever a relay may send must not be able to end a thread
        }
        RelayFault fault = errors.fault(answer);
        if (fault.kind() != RelayFault.Kind.NONE && (fault.code() != null || fault.message() != null)) {
            return new Verdict.Failed<>(errors.error(answer, fault, now));
        }
        return malformed(answer, errors, reason(answer, unreadable), unreadable);
    }

    private static <T> Verdict<T> malformed(
            Answer answer, AnswerErrors errors, String reason, @Nullable Throwable cause) {
        String start = Mask.start(answer.text(), errors.key(), AnswerErrors.BODY_START);
        ErrorDetails details =
                errors.details(answer, new RelayFault(null, null, null)).withBodyStart(start);
        String shown = start.length() <= SHOWN ? start : start.substring(0, SHOWN) + "…";
        return new Verdict.Failed<>(new MalformedAnswerException(
                "the answer of " + errors.place().text() + " to " + errors.what() + " cannot be read: " + reason + " ("
                        + AnswerErrors.said(answer, details) + "); "
                        + (start.isEmpty() ? "the body is empty" : "the body begins: " + shown),
                details,
                cause == null ? null : Mask.cause(cause, errors.key())));
    }

    private static String reason(Answer answer, Throwable unreadable) {
        if (answer.body().size() == 0) {
            return "no body";
        }
        if (answer.isHtml()) {
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
}
