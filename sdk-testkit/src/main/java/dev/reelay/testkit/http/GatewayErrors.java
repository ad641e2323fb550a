package dev.reelay.testkit.http;

import dev.reelay.testkit.dialect.Answer;
import dev.reelay.testkit.dialect.Members;

/** The errors of the software that the relays run, whatever the protocol behind it. */
final class GatewayErrors {
    private GatewayErrors() {}

    static Answer invalidToken(String requestId) {
        return gateway(401, "invalid token (request id: " + requestId + ")", "new_api_error");
    }

    static Answer unknownPath(String method, String path) {
        return gateway(404, "Invalid URL (" + method + " " + path + ")", "invalid_request_error");
    }

    static Answer badRequest(String message) {
        return gateway(400, message, "invalid_request_error");
    }

    private static Answer gateway(int status, String message, String type) {
        return new Answer(
                status,
                new Members()
                        .with(
                                "error",
                                new Members()
                                        .with("message", message)
                                        .with("type", type)
                                        .with("param", "")
                                        .with("code", "")
                                        .toMap())
                        .toMap());
    }
}
