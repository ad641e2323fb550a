package dev.reelay.testkit.http;

import dev.reelay.provider.spi.JsonValues;
import dev.reelay.testkit.dialect.Answer;
import mockwebserver3.MockResponse;

/** Answers as HTTP. */
final class Replies {
    private Replies() {}

    static MockResponse json(Answer answer, String requestId) {
        MockResponse.Builder response =
                new MockResponse.Builder().code(answer.status()).setHeader("X-Oneapi-Request-Id", requestId);
        if (answer.status() == 204) {
            return response.build();
        }
        return response.setHeader("Content-Type", "application/json")
                .body(JsonValues.ADAPTER.serializeNulls().toJson(answer.json()))
                .build();
    }

    /** The file host's way to refuse. */
    static MockResponse xml(int status, String code, String message) {
        return new MockResponse.Builder()
                .code(status)
                .setHeader("Content-Type", "application/xml")
                .body("<?xml version=\"1.0\" encoding=\"UTF-8\"?><Error><Code>" + code + "</Code><Message>" + message
                        + "</Message></Error>")
                .build();
    }
}
