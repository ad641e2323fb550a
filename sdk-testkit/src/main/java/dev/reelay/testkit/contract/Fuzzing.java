package dev.reelay.testkit.contract;

import com.squareup.moshi.JsonDataException;
import dev.reelay.Generation;
import dev.reelay.GenerationState;
import dev.reelay.provider.Provider;
import dev.reelay.provider.spi.Origin;
import dev.reelay.provider.spi.WireProvider;
import java.io.IOException;
import java.util.List;
import okio.Buffer;
import okio.ByteString;

/** What must hold for every body whatever, as targets for a fuzzer. Immutable and thread-safe. */
public final class Fuzzing {
    private final WireProvider provider;

    /**
     * Makes the targets of a provider.
     *
     * @throws IllegalArgumentException if the provider was not generated
     */
    public Fuzzing(Provider provider) {
        if (!(provider instanceof WireProvider wire)) {
            throw new IllegalArgumentException(provider.getClass().getName() + " was not generated");
        }
        this.provider = wire;
    }

    /**
     * Reads a body as an answer, and shows what was read.
     *
     * @return false if the body was refused with a documented exception
     * @throws AssertionError if reading failed in any other way
     */
    public boolean answer(byte[] body) {
        try {
            List<Generation> generations =
                    provider.read(new Buffer().write(body), new Origin(provider.id(), null), GenerationState.UNKNOWN);
            generations.forEach(Fuzzing::show);
            return true;
        } catch (JsonDataException | IOException documented) {
            return false;
        } catch (RuntimeException | StackOverflowError other) {
            throw new AssertionError("reading failed in a way that is not documented on: " + text(body), other);
        }
    }

    /**
     * Reads a body as an error.
     *
     * @throws AssertionError if reading failed
     */
    public void fault(byte[] body) {
        try {
            var unused = provider.readFault(text(body)).toString();
        } catch (RuntimeException | StackOverflowError other) {
            throw new AssertionError("reading an error failed on: " + text(body), other);
        }
    }

    /** Whatever was read must bear being shown: expiry, masks and all. */
    private static void show(Generation generation) {
        var unused = generation.toString();
        generation.videos().forEach(video -> {
            var unusedToo = video.expiresAt();
        });
    }

    private static String text(byte[] body) {
        return ByteString.of(body).utf8();
    }
}
