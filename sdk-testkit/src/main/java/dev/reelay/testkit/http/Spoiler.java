package dev.reelay.testkit.http;

import dev.reelay.testkit.script.Fault;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import mockwebserver3.MockResponse;
import mockwebserver3.MockResponseBody;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;
import okio.Buffer;
import okio.BufferedSink;

/** Lets an answer go wrong on its way. */
final class Spoiler {
    private static final long NANOS_PER_SECOND = 1_000_000_000L;

    private final Sockets sockets;

    Spoiler(Sockets sockets) {
        this.sockets = sockets;
    }

    MockResponse spoil(Fault fault, RecordedRequest request, MockResponse right) {
        if (fault instanceof Fault.CutOff cut) {
            return cutOff(cut, request, right);
        } else if (fault instanceof Fault.Silence) {
            return right.newBuilder()
                    .onResponseStart(SocketEffect.Stall.INSTANCE)
                    .build();
        } else if (fault instanceof Fault.Slow slow) {
            return slow(slow.bytesPerSecond(), right);
        } else if (fault instanceof Fault.Truncated) {
            byte[] whole = content(right).readByteArray();
            return right.newBuilder()
                    .body(new Buffer().write(whole, 0, whole.length / 2))
                    .build();
        } else if (fault instanceof Fault.Reply reply) {
            return reply(reply);
        }
        return right;
    }

    static MockResponse reply(Fault.Reply reply) {
        MockResponse.Builder response =
                new MockResponse.Builder().code(reply.status()).setHeader("Content-Type", reply.contentType());
        for (Map.Entry<String, String> header : reply.headers().entrySet()) {
            response.setHeader(header.getKey(), header.getValue());
        }
        return response.body(reply.body()).build();
    }

    /** Sends a tenth of a second's bytes at a time, or a single one. */
    private static MockResponse slow(long bytesPerSecond, MockResponse right) {
        long portion = Math.max(1, bytesPerSecond / 10);
        return right.newBuilder()
                .throttleBody(portion, portion * NANOS_PER_SECOND / bytesPerSecond, TimeUnit.NANOSECONDS)
                .build();
    }

    private MockResponse cutOff(Fault.CutOff cut, RecordedRequest request, MockResponse right) {
        if (cut.reset()) {
            sockets.resetOnClose(request.getConnectionIndex());
        }
        SocketEffect close = new SocketEffect.CloseSocket();
        if (cut.afterBytes() == 0) {
            return right.newBuilder().onResponseStart(close).build();
        }
        Buffer body = content(right);
        return right.newBuilder()
                .body(new FirstBytes(body, cut.afterBytes()))
                .onResponseEnd(close)
                .build();
    }

    private static Buffer content(MockResponse response) {
        Buffer buffer = new Buffer();
        try {
            MockResponseBody body = response.getBody();
            if (body != null) {
                body.writeTo(buffer);
            }
        } catch (IOException e) {
            throw new IllegalStateException("a buffer cannot fail", e);
        }
        return buffer;
    }

    /** Promises the whole body, and sends its beginning. */
    private record FirstBytes(Buffer whole, long count) implements MockResponseBody {
        @Override
        public long getContentLength() {
            return whole.size();
        }

        @Override
        public void writeTo(BufferedSink sink) throws IOException {
            whole.copyTo(sink.getBuffer(), 0, Math.min(count, whole.size()));
            sink.flush();
        }
    }
}
