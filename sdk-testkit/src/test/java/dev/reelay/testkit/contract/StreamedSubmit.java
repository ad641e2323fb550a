package dev.reelay.testkit.contract;

import dev.reelay.Generation;
import dev.reelay.SubmitRequest;
import dev.reelay.provider.spi.Origin;
import dev.reelay.provider.spi.RelayCall;
import dev.reelay.provider.spi.RelayOperations;
import java.io.IOException;
import java.util.List;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;
import okio.Buffer;
import okio.BufferedSink;
import org.jspecify.annotations.Nullable;

/** Sends the body of a submit from a stream, which is empty after that. */
final class StreamedSubmit implements Mistake {
    @Override
    public RelayOperations operations(RelayOperations right, Origin origin) {
        return new ReadAgain(right) {
            @Override
            public RelayCall<List<Generation>> submit(SubmitRequest request) {
                RelayCall<List<Generation>> call = super.submit(request);
                return new RelayCall<>(streamed(call.request()), call.reader());
            }
        };
    }

    private static Request streamed(Request request) {
        RequestBody body = request.body();
        if (body == null) {
            throw new AssertionError("a submit has a body");
        }
        Buffer stream = new Buffer();
        try {
            body.writeTo(stream);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return request.newBuilder()
                .post(new RequestBody() {
                    @Override
                    public @Nullable MediaType contentType() {
                        return body.contentType();
                    }

                    @Override
                    public void writeTo(BufferedSink sink) throws IOException {
                        sink.writeAll(stream);
                    }
                })
                .build();
    }
}
