package dev.reelay.benchmarks.decoding;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.Moshi;
import dev.reelay.Generation;
import dev.reelay.luma.wire.TaskAnswer;
import dev.reelay.provider.Origin;
import dev.reelay.provider.Provider;
import dev.reelay.provider.Providers;
import java.io.IOException;
import okio.Buffer;

/** Reads an answer with the provider for Luma relays. */
final class Luma {
    private final Provider provider = Providers.named("luma");
    private final Origin origin = Origin.of("luma", "https://relay.example");
    private final JsonAdapter<TaskAnswer> records =
            new Moshi.Builder().add(provider.jsonAdapters()).build().adapter(TaskAnswer.class);

    /** Reads it into the model. */
    Generation generation(byte[] json) throws IOException {
        return provider.read(new Buffer().write(json), origin).get(0);
    }

    /** Reads it into the records of the specification, and no further. */
    TaskAnswer records(byte[] json) throws IOException {
        try (JsonReader reader = JsonReader.of(new Buffer().write(json))) {
            return records.fromJson(reader);
        }
    }
}
