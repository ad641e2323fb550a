package dev.example.studio;

import dev.example.studio.wire.Ticket;
import dev.example.studio.wire.TicketJsonAdapter;
import dev.reelay.provider.spi.Generated;
import dev.reelay.provider.spi.GenerationDecoder;
import dev.reelay.provider.spi.GenerationDraft;
import dev.reelay.provider.spi.Leftovers;
import java.util.Map;

/**
 * Reads {@link Ticket} into the unified model, as {@code TicketMapping} says.
 */
@Generated("dev.reelay.generator.processor")
public final class TicketDecoder extends GenerationDecoder<Ticket> {
    /**
     * The decoder; it has no state.
     */
    public static final TicketDecoder INSTANCE = new TicketDecoder();

    private TicketDecoder() {
        super(TicketJsonAdapter.INSTANCE, null, Map.of());
    }

    @Override
    protected void read(Ticket ticket, GenerationDraft draft, Leftovers at) {
        draft.id(at, "ticket", ticket.ticket(), 0);
        at.keep("position", ticket.position());
    }
}
