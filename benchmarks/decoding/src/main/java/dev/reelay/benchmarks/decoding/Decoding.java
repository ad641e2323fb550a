package dev.reelay.benchmarks.decoding;

import com.squareup.moshi.JsonReader;
import dev.reelay.benchmarks.Server;
import dev.reelay.benchmarks.okhttp.TaskReader;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import okio.Buffer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** One answer, read in several ways. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class Decoding {
    private final byte[] json;
    private final Luma luma = new Luma();
    private final TaskReader jackson = new TaskReader();

    /** Reads the answer that is to be decoded. */
    public Decoding() {
        try {
            json = Server.body("generation.json");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Into Reelay's model. */
    @Benchmark
    public Object reelay() throws IOException {
        return luma.generation(json);
    }

    /** Into the records of the specification, with the adapters that Reelay generates. */
    @Benchmark
    public Object wire() throws IOException {
        return luma.records(json);
    }

    /** Into records, with Jackson. */
    @Benchmark
    public Object jackson() throws IOException {
        return jackson.read(json);
    }

    /** Every name and value, with the reader that the adapters use, and nothing made of them. */
    @Benchmark
    public int tokens() throws IOException {
        int length = 0;
        try (JsonReader reader = JsonReader.of(new Buffer().write(json))) {
            for (JsonReader.Token token = reader.peek();
                    token != JsonReader.Token.END_DOCUMENT;
                    token = reader.peek()) {
                switch (token) {
                    case BEGIN_OBJECT -> reader.beginObject();
                    case END_OBJECT -> reader.endObject();
                    case BEGIN_ARRAY -> reader.beginArray();
                    case END_ARRAY -> reader.endArray();
                    case NAME -> length += reader.nextName().length();
                    case STRING, NUMBER -> length += reader.nextString().length();
                    case BOOLEAN -> length += reader.nextBoolean() ? 1 : 0;
                    case NULL -> reader.nextNull();
                    case END_DOCUMENT -> throw new IllegalStateException("the loop ends before this");
                }
            }
        }
        return length;
    }
}
