package dev.reelay.internal.http;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import okhttp3.Headers;
import okhttp3.MediaType;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/**
 * What a relay answered, in whole.
 *
 * @param body at most as long as the limit allows
 * @param tooLong whether the body went on past the limit
 */
record Answer(int status, Headers headers, @Nullable MediaType type, ByteString body, boolean tooLong) {
    boolean successful() {
        return status >= 200 && status < 300;
    }

    String text() {
        Charset charset = type == null ? StandardCharsets.UTF_8 : type.charset(StandardCharsets.UTF_8);
        return body.string(charset == null ? StandardCharsets.UTF_8 : charset);
    }

    boolean isHtml() {
        return (type != null && type.subtype().contains("html"))
                || text().stripLeading().startsWith("<");
    }
}
