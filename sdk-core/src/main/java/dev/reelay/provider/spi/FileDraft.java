package dev.reelay.provider.spi;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What an answer says of one file. Without a link there is no file, and all that was said of it stays where it stood. */
abstract class FileDraft {
    private record Said(Leftovers at, String name, Object value) {}

    private @Nullable List<Said> unlinked;

    abstract boolean hasLink();

    final <T> @Nullable T take(
            @Nullable T sofar,
            @Nullable Leftovers at,
            String name,
            @Nullable Object value,
            Function<Object, @Nullable T> usable) {
        boolean linked = hasLink();
        Object original = linked || value != null || at == null ? value : at.odd(name);
        T now = Offer.take(sofar, at, name, value, usable);
        if (!linked && sofar == null && now != null && at != null && original != null) {
            if (unlinked == null) {
                unlinked = new ArrayList<>();
            }
            unlinked.add(new Said(at, name, original));
        }
        return now;
    }

    /** Gives back what was taken, because there is no file that it could be about. */
    final void giveBack() {
        if (unlinked != null) {
            unlinked.forEach(said -> said.at().keep(said.name(), said.value()));
        }
    }
}
