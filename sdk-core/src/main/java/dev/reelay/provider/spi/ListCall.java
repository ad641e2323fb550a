package dev.reelay.provider.spi;

import dev.reelay.Generation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A list of generations at a relay: prepares the call for one page of it. Thread-safe. */
@FunctionalInterface
public interface ListCall {
    /**
     * Prepares the call.
     *
     * @param number the page's number, from 0
     * @param size how many generations a page is asked for
     * @param after the id of the last generation of the page before; {@code null} for the first page
     */
    RelayCall<List<Generation>> page(int number, int size, @Nullable String after);
}
