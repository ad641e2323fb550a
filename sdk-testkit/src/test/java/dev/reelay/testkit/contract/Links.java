package dev.reelay.testkit.contract;

import dev.reelay.Generation;
import dev.reelay.GenerationRef;
import dev.reelay.provider.spi.Origin;
import dev.reelay.provider.spi.RelayCall;
import dev.reelay.provider.spi.RelayOperations;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import okhttp3.HttpUrl;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;

/**
 * Is wrong about links.
 *
 * @param asks where it asks for a link by id instead, to use that very place as the link; {@code null} for the right place
 * @param reads what it makes of each link; {@code null} for what it is
 */
record Links(
        @Nullable BiFunction<Request, String, HttpUrl> asks,
        @Nullable UnaryOperator<String> reads) implements Mistake {
    @Override
    public Generation generation(Generation right) {
        return reads == null || right.video() == null
                ? right
                : Altered.video(right, reads.apply(right.video().url()));
    }

    @Override
    public RelayOperations operations(RelayOperations right, Origin origin) {
        return new ReadAgain(right) {
            @Override
            public RelayCall<String> videoUrl(GenerationRef ref) {
                RelayCall<String> call = super.videoUrl(ref);
                if (asks != null) {
                    HttpUrl url = asks.apply(call.request(), ref.id());
                    return new RelayCall<>(new Request.Builder().url(url).build(), body -> url.toString());
                }
                return reads == null
                        ? call
                        : new RelayCall<>(
                                call.request(),
                                body -> reads.apply(call.reader().read(body)));
            }
        };
    }
}
