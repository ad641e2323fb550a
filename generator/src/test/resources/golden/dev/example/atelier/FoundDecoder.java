package dev.example.atelier;

import dev.example.atelier.wire.Found;
import dev.example.atelier.wire.FoundJsonAdapter;
import dev.reelay.provider.spi.Generated;
import dev.reelay.provider.spi.GenerationDecoder;
import dev.reelay.provider.spi.GenerationDraft;
import dev.reelay.provider.spi.Leftovers;
import java.util.Map;

/**
 * Reads {@link Found} into the unified model, as {@code FoundMapping} says.
 */
@Generated("dev.reelay.generator.processor")
public final class FoundDecoder extends GenerationDecoder<Found> {
    /**
     * The decoder; it has no state.
     */
    public static final FoundDecoder INSTANCE = new FoundDecoder();

    private FoundDecoder() {
        super(FoundJsonAdapter.INSTANCE, null, Map.of());
    }

    @Override
    protected void read(Found found, GenerationDraft draft, Leftovers at) {
        draft.id(at, "file_id", found.fileId(), 0);
        draft.video().url(at, "link", found.link());
    }
}
