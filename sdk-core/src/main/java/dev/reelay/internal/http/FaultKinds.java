package dev.reelay.internal.http;

import dev.reelay.errors.ErrorKind;
import dev.reelay.provider.spi.RelayFault;

/** Which error an answer is: by the relay's code where the provider's dictionary has it, or else by the HTTP status. */
final class FaultKinds {
    private static final int FIRST_SERVER_STATUS = 500;

    private FaultKinds() {}

    static ErrorKind of(int status, RelayFault fault) {
        if (status == 401) {
            return ErrorKind.AUTHENTICATION;
        }
        RelayFault.Kind kind = fault.kind();
        // Gateways say model_not_found with 503 when no channel is free: what the code calls final may pass.
        if (status >= FIRST_SERVER_STATUS
                && (kind == RelayFault.Kind.INVALID_REQUEST || kind == RelayFault.Kind.NOT_FOUND)) {
            return ErrorKind.SERVER;
        }
        return kind == null || kind == RelayFault.Kind.NONE ? ofStatus(status) : of(kind);
    }

    private static ErrorKind of(RelayFault.Kind kind) {
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

    private static ErrorKind ofStatus(int status) {
        return switch (status) {
            case 402 -> ErrorKind.QUOTA;
            case 403 -> ErrorKind.PERMISSION;
            case 404, 410 -> ErrorKind.NOT_FOUND;
            case 408 -> ErrorKind.SERVER;
            case 429 -> ErrorKind.RATE_LIMITED;
            default -> status >= 300 && status < 500 ? ErrorKind.INVALID_REQUEST : ErrorKind.SERVER;
        };
    }
}
