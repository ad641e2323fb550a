package dev.example.atelier;

import dev.example.atelier.wire.Piece;
import dev.example.atelier.wire.PieceJsonAdapter;
import dev.reelay.provider.spi.Generated;
import dev.reelay.provider.spi.GenerationDecoder;
import dev.reelay.provider.spi.GenerationDraft;
import dev.reelay.provider.spi.Leftovers;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@link Piece} into the unified model, as {@code PieceMapping} says.
 */
@Generated("dev.reelay.generator.processor")
public final class PieceDecoder extends GenerationDecoder<Piece> {
    /**
     * The decoder; it has no state.
     */
    public static final PieceDecoder INSTANCE = new PieceDecoder();

    private PieceDecoder() {
        super(PieceJsonAdapter.INSTANCE, "pieces", Map.of());
    }

    @Override
    protected @Nullable List<Piece> within(Piece piece) {
        return piece.pieces();
    }

    @Override
    protected void read(Piece piece, GenerationDraft draft, Leftovers at) {
        draft.id(at, "id", piece.id(), 0);
        draft.state(at, "state", piece.state());
        draft.fileId(at, "file", piece.file());
        draft.video().url(at, "url", piece.url());
    }
}
