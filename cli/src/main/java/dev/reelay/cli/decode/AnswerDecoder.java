package dev.reelay.cli.decode;

import com.squareup.moshi.JsonDataException;
import dev.reelay.Generation;
import dev.reelay.cli.failure.CommandFailure;
import dev.reelay.errors.ErrorKind;
import dev.reelay.provider.Provider;
import dev.reelay.provider.spi.Origin;
import dev.reelay.provider.spi.RelayFault;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns a stored answer into generations. */
public final class AnswerDecoder {
    private AnswerDecoder() {}

    /**
     * Reads an answer of any shape that the provider knows.
     *
     * @return what the answer holds; empty where it is a list of nothing
     * @throws CommandFailure if it is a relay's error, or no answer at all
     */
    public static List<Generation> decode(Provider provider, StoredAnswer answer) {
        List<Generation> found;
        try {
            found = provider.read(answer.source(), Origin.of(provider.id(), null));
        } catch (JsonDataException | IOException e) {
            throw failure(provider, answer, e);
        }
        if (found.isEmpty() && isFault(provider.readFault(answer.body().utf8()))) {
            throw failure(provider, answer, null);
        }
        return found;
    }

    private static CommandFailure failure(Provider provider, StoredAnswer answer, @Nullable Exception cause) {
        RelayFault fault = provider.readFault(answer.body().utf8());
        if (isFault(fault)) {
            return new CommandFailure(kind(fault), describe(answer, fault), cause);
        }
        String reason = cause instanceof JsonDataException ? cause.getMessage() : null;
        return new CommandFailure(ErrorKind.MALFORMED_ANSWER, BodyFlaw.describe(answer, reason), cause);
    }

    private static boolean isFault(RelayFault fault) {
        return fault.kind() != RelayFault.Kind.NONE && (fault.code() != null || fault.message() != null);
    }

    private static String describe(StoredAnswer answer, RelayFault fault) {
        String words = fault.message() == null ? "" : ": " + fault.message();
        String code = fault.code() == null ? "" : " " + fault.code();
        return answer.name() + " is a relay's error" + code + words;
    }

    private static ErrorKind kind(RelayFault fault) {
        RelayFault.Kind kind = fault.kind();
        if (kind == null) {
            return ErrorKind.SERVER; // the relay's words are shown; what they mean is not known
        }
        return switch (kind) {
            case AUTHENTICATION -> ErrorKind.AUTHENTICATION;
            case PERMISSION -> ErrorKind.PERMISSION;
            case QUOTA -> ErrorKind.QUOTA;
            case NOT_FOUND -> ErrorKind.NOT_FOUND;
            case INVALID_REQUEST -> ErrorKind.INVALID_REQUEST;
            case MODERATED -> ErrorKind.MODERATED;
            case RATE_LIMITED -> ErrorKind.RATE_LIMITED;
            case SERVER, NONE -> ErrorKind.SERVER;
        };
    }
}
