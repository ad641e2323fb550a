package dev.reelay.benchmarks.decoding;

import com.squareup.moshi.JsonReader;
import dev.reelay.Generation;
import dev.reelay.GenerationState;
import dev.reelay.gateway.TaskDecoder;
import dev.reelay.gateway.wire.TaskAnswer;
import dev.reelay.gateway.wire.TaskAnswerJsonAdapter;
import dev.reelay.provider.spi.AnswerReader;
import dev.reelay.provider.spi.Origin;
import java.io.IOException;
import java.util.List;
import okio.Buffer;

/** Reads an answer with the provider for Luma relays. */
final class Luma {
    private final AnswerReader<List<Generation>> reader =
            TaskDecoder.INSTANCE.reader(new Origin("luma", "https://relay.example"), GenerationState.UNKNOWN);

    /** Reads it into the model. */
    Generation generation(byte[] json) throws IOException {
        return reader.read(new Buffer().write(json)).get(0);
    }

    /** Reads it into the records of the specification, and no further. */
    TaskAnswer records(byte[] json) throws IOException {
        try (JsonReader reader = JsonReader.of(new Buffer().write(json))) {
            return TaskAnswerJsonAdapter.INSTANCE.fromJson(reader);
        }
    }
}
